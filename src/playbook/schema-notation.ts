import { NOTATION } from './notation.ts';

/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/** Widens a schema by null: an adapting playbook removes what its base has by giving it no value. */
export function removable(schema: Schema): Schema {
  const { type, enum: allowed } = schema;
  if (type === undefined) return schema;
  const types = Array.isArray(type) ? (type as readonly string[]) : [type];
  return {
    ...schema,
    type: [...types, 'null'],
    ...(Array.isArray(allowed) && { enum: [...(allowed as readonly string[]), null] }),
  };
}

export const text = (description: string): Schema => ({
  description,
  type: 'string',
  pattern: NOTATION.text,
});

export const written = (notation: keyof typeof NOTATION, description: string): Schema => ({
  description,
  type: 'string',
  pattern: NOTATION[notation],
});

export const oneOf = (allowed: readonly string[], description: string): Schema => ({
  description,
  type: 'string',
  enum: allowed,
});

export const listOf = (items: Schema, description: string): Schema => ({
  description,
  type: 'array',
  items,
  uniqueItems: true,
});

/** A map whose keys are ids that the author chooses. */
export const mapOf = (entry: Schema, description: string, id: 'id' | 'word' = 'id'): Schema => ({
  description,
  type: 'object',
  propertyNames: { type: 'string', pattern: NOTATION[id] },
  additionalProperties: removable(entry),
});

/** A map with known keys. All of them may be left out here; what must be there `requiring` says. */
export const record = (properties: Readonly<Record<string, Schema>>, description: string): Schema => ({
  description,
  type: 'object',
  properties: Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, removable(schema)])),
  additionalProperties: false,
});

/** What a whole playbook must have, in a map with known keys; `inside` goes deeper. */
export function requiring(
  required: readonly string[],
  inside: Readonly<Record<string, Schema>> = {},
): Schema {
  const named = Object.fromEntries(required.map((key): [string, Schema | true] => [key, true]));
  return { type: ['object', 'null'], required, properties: { ...named, ...inside } };
}

/** What every entry of a map must have. */
export const eachRequiring = (entry: Schema): Schema => ({
  type: ['object', 'null'],
  additionalProperties: entry,
});
