import type { ErrorObject, ValidateFunction } from 'ajv';
import { type Finding, type Path, pathKey } from '../domain/finding.ts';
import { withWeightHint } from './direct-weights.ts';
import { pathOfPointer } from './json-pointer.ts';
import { missingFindings } from './missing-keys.ts';
import { NOTATION } from './notation.ts';
import type { Schema } from './schema-notation.ts';
import { schemaAt } from './schema-at.ts';
import { unknownName } from './suggestion.ts';
import { isTree, kindOf, shown, type Tree, valueAt } from './value-kinds.ts';

/** A schema with its compiled validator. */
export interface CheckedBy {
  readonly schema: Schema;
  readonly validate: ValidateFunction;
}

/** The schema that an error's keyword stands in. */
function schemaAround(schema: Schema, { schemaPath }: ErrorObject): Schema {
  const found = valueAt(schema, pathOfPointer(schemaPath).slice(0, -1));
  return isTree(found) ? found : {};
}

const RULES: Readonly<Record<keyof typeof NOTATION, string>> = {
  id: 'id-invalid',
  word: 'word-invalid',
  language: 'language-invalid',
  version: 'version-invalid',
  date: 'date-invalid',
  duration: 'duration-invalid',
  cadence: 'cadence-invalid',
  repeats: 'cadence-invalid',
  moment: 'moment-invalid',
  text: 'text-empty',
};

const ruleOf = (pattern: unknown): string | undefined =>
  Object.entries(RULES).find(([name]) => NOTATION[name as keyof typeof NOTATION] === pattern)?.[1];

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  integer: 'whole',
  array: 'list',
  object: 'map',
};

function typeFinding(error: ErrorObject, around: Schema, found: unknown): Omit<Finding, 'path'> {
  const rule = ruleOf(around['pattern']);
  const kind = kindOf(found);
  const isWord = kind === 'number' || kind === 'truth';
  if (isWord && rule !== undefined && rule !== 'text-empty') return { rule, values: { found: shown(found) } };
  const types: unknown = error.params['type'];
  const wanted = (Array.isArray(types) ? (types as readonly unknown[]) : [types]).filter(
    (type) => type !== 'null',
  );
  const expectedKind = wanted.map((type) => KINDS[String(type)] ?? String(type)).join('-or-');
  if (error.instancePath === '') return { rule: 'not-a-map', values: { foundKind: kind } };
  return { rule: 'wrong-type', values: { foundKind: kind, expectedKind, found: shown(found) } };
}

/** Of two items that are the same, the position of the later. */
const laterOf = (params: Tree): number => Math.max(Number(params['i']), Number(params['j']));

/** What an error of the validator says, but for its path; undefined for those that only echo another. */
function findingOf(error: ErrorObject, schema: Schema, found: unknown): Omit<Finding, 'path'> | undefined {
  const around = schemaAround(schema, error);
  const params: Tree = error.params;
  switch (error.keyword) {
    case 'type':
      return typeFinding(error, around, found);
    case 'additionalProperties': {
      const { properties } = schemaAt(schema, pathOfPointer(error.instancePath)) ?? around;
      const known = Object.keys(isTree(properties) ? properties : {});
      return {
        rule: 'unknown-key',
        part: 'key',
        values: unknownName(String(params['additionalProperty']), known),
      };
    }
    case 'propertyNames': {
      const names = around['propertyNames'];
      const rule = ruleOf(isTree(names) ? names['pattern'] : undefined) ?? 'name-invalid';
      return { rule, part: 'key', values: { found: String(params['propertyName']) } };
    }
    case 'pattern':
      return { rule: ruleOf(params['pattern']) ?? 'value-invalid', values: { found: shown(found) } };
    case 'enum': {
      const allowed = Array.isArray(params['allowedValues'])
        ? (params['allowedValues'] as readonly unknown[])
        : [];
      const names = allowed.filter((name) => name !== null).map(String);
      return { rule: 'unknown-value', values: unknownName(shown(found), names) };
    }
    case 'const':
      return {
        rule: 'format-version',
        values: { found: shown(found), allowed: String(params['allowedValue']) },
      };
    case 'uniqueItems':
      return { rule: 'repeated-item', values: { found: shown(valueAt(found, [laterOf(params)])) } };
    case 'minimum':
    case 'exclusiveMinimum':
    case 'maximum':
      return {
        rule: 'number-out-of-range',
        values: {
          found: shown(found),
          comparison: String(params['comparison']),
          limit: String(params['limit']),
        },
      };
    case 'minLength':
      return { rule: 'text-empty', values: { found: shown(found) } };
    case 'minItems':
      return { rule: 'list-empty', values: {} };
    case 'if':
    case 'required':
      return undefined;
    default:
      return { rule: 'value-invalid', values: { found: shown(found) } };
  }
}

function pathOfError({ keyword, instancePath, params }: ErrorObject): Path {
  const path = pathOfPointer(instancePath);
  const inner: Tree = params;
  if (keyword === 'additionalProperties') return [...path, String(inner['additionalProperty'])];
  if (keyword === 'propertyNames') return [...path, String(inner['propertyName'])];
  return keyword === 'uniqueItems' ? [...path, laterOf(inner)] : path;
}

/** The same said twice of one place, by the shape and by what a whole playbook needs, is said once. */
function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ path, rule }) => {
    const key = `${pathKey(path)} ${rule}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** What of a value does not fit its schema: found, expected and where. Echoes of one mistake are left out. */
export function schemaFindings(value: unknown, { schema, validate }: CheckedBy): readonly Finding[] {
  if (validate(value)) return [];
  const errors = (validate.errors ?? []).filter(({ propertyName }) => propertyName === undefined);
  const missing = missingFindings(errors.filter(({ keyword }) => keyword === 'required'));
  const others = errors.flatMap((error): readonly Finding[] => {
    const finding = findingOf(error, schema, valueAt(value, pathOfPointer(error.instancePath)));
    return finding === undefined ? [] : [{ ...finding, path: pathOfError(error) }];
  });
  return withWeightHint(value, withoutEchoes([...missing, ...others]));
}
