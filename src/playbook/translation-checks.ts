import { type Finding, type Path, pathKey } from '../domain/finding.ts';
import { suggestionFor } from './suggestion.ts';
import { type PlacedText, textsIn } from './texts.ts';
import { isTree, valueAt } from './value-kinds.ts';

const named = (path: Path): string => path.join('.');

/** The first step of a path that the playbook does not have. */
function unknownStep(path: Path, playbook: unknown): number {
  const depth = path.findIndex((_, index) => valueAt(playbook, path.slice(0, index + 1)) === undefined);
  return depth === -1 ? path.length : depth + 1;
}

/** What a translation holds that the playbook does not; each branch once, where it leaves the playbook. */
export function addedFindings(translation: unknown, playbook: unknown): readonly Finding[] {
  const told = new Set<string>();
  return textsIn(translation).flatMap(({ path }): readonly Finding[] => {
    if (valueAt(playbook, path) !== undefined) return [];
    const branch = path.slice(0, unknownStep(path, playbook));
    if (told.has(pathKey(branch))) return [];
    told.add(pathKey(branch));
    const around = valueAt(playbook, branch.slice(0, -1));
    const suggestion = suggestionFor(String(branch.at(-1)), isTree(around) ? Object.keys(around) : []);
    const values = { found: named(branch), ...(suggestion !== undefined && { suggestion }) };
    return [{ rule: 'translation-adds', path: branch, part: 'key', values }];
  });
}

/** Lists that do not have as many texts as the list they translate. */
export const lengthFindings = (translation: unknown, playbook: unknown): readonly Finding[] =>
  textsIn(translation).flatMap(({ path, text }): readonly Finding[] => {
    const own = valueAt(playbook, path);
    if (!Array.isArray(own) || !Array.isArray(text) || own.length === text.length) return [];
    const values = { found: text.length, expected: own.length, key: named(path) };
    return [{ rule: 'translation-length', path, part: 'key', values }];
  });

/** How deep a path is followed by a translation. */
function depthIn(translation: unknown, path: Path): number {
  const depth = path.findIndex((_, index) => valueAt(translation, path.slice(0, index + 1)) === undefined);
  return depth === -1 ? path.length : depth;
}

/** Texts that a translation lacks, told together for each place in it where they would stand. */
export function missingFindings(
  translation: unknown,
  texts: readonly PlacedText[],
  language: string,
): readonly Finding[] {
  const places = new Map<string, { path: Path; missing: string[] }>();
  for (const { path } of texts) {
    const depth = depthIn(translation, path);
    if (depth === path.length) continue;
    const around = path.slice(0, depth);
    const place = places.get(pathKey(around)) ?? { path: around, missing: [] };
    place.missing.push(named(path.slice(depth)));
    places.set(pathKey(around), place);
  }
  return [...places.values()].map(({ path, missing }) => ({
    rule: 'translation-missing',
    severity: 'warning',
    path,
    part: 'key',
    values: { language, count: missing.length, missing: fewOf(missing) },
  }));
}

/** Texts of one adapting file that a translation of what it adapts cannot have, told together at the first of them. */
export function untranslatedFinding(
  translation: unknown,
  texts: readonly PlacedText[],
  target: { readonly id: string; readonly language: string },
): Finding | undefined {
  const missing = texts.filter(({ path }) => depthIn(translation, path) < path.length);
  const [first] = missing;
  if (first === undefined) return undefined;
  const values = {
    language: target.language,
    count: missing.length,
    missing: fewOf(missing.map(({ path }) => named(path))),
    file: `${target.id}.${target.language}.yaml`,
  };
  return { rule: 'translation-missing-own', severity: 'warning', path: first.path, values };
}

const SHOWN = 5;

/** The first of many names, so that a sentence stays one. */
const fewOf = (names: readonly string[]): readonly string[] =>
  names.length > SHOWN ? [...names.slice(0, SHOWN), '…'] : names;
