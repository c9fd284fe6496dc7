import type { Path } from '../domain/finding.ts';
import { pathOfPointer } from './json-pointer.ts';
import type { Schema } from './schema-notation.ts';
import { isTree, valueAt } from './value-kinds.ts';

/** A schema, or the one that it stands for; the names of the inner ones are known at the root only. */
function resolved(root: Schema, schema: unknown): Schema | undefined {
  if (!isTree(schema)) return undefined;
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return schema;
  const target = valueAt(root, pathOfPointer(reference));
  return isTree(target) ? target : undefined;
}

/** The schema of the value at a path; undefined where it depends on more than the path. */
export function schemaAt(root: Schema, path: Path): Schema | undefined {
  let schema: Schema | undefined = root;
  for (const step of path) {
    const properties: unknown = schema['properties'];
    const own =
      isTree(properties) && Object.hasOwn(properties, String(step)) ? properties[String(step)] : undefined;
    const inner =
      own ?? (/^\d+$/.test(String(step)) ? schema['items'] : undefined) ?? schema['additionalProperties'];
    schema = resolved(root, inner);
    if (schema === undefined) return undefined;
  }
  return schema;
}
