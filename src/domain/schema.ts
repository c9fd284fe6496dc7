declare const described: unique symbol;

/** A JSON Schema (2020-12) that remembers the TypeScript type it describes. */
export interface Schema<T> {
  readonly [described]?: T;
  readonly [keyword: string]: unknown;
}

/** The TypeScript type that a schema describes. */
export type Described<S> = S extends Schema<infer T> ? T : never;

interface Optional<T> {
  readonly optional: Schema<T>;
}

type Members = Readonly<Record<string, Schema<unknown> | Optional<unknown>>>;
type RequiredKeys<M> = { [K in keyof M]: M[K] extends Optional<unknown> ? never : K }[keyof M];
type OptionalKeys<M> = { [K in keyof M]: M[K] extends Optional<unknown> ? K : never }[keyof M];
type ObjectOf<M extends Members> = {
  readonly [K in RequiredKeys<M>]: Described<M[K]>;
} & { readonly [K in OptionalKeys<M>]?: M[K] extends Optional<infer T> ? T : never };

/** A text that is not empty. */
export const text: Schema<string> = { type: 'string', minLength: 1 };

export const flag: Schema<boolean> = { type: 'boolean' };

/** A moment as UTC ISO text with milliseconds. */
export const moment: Schema<string> = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$',
};

/** A SHA-256 in lower-case hex. */
export const sha256: Schema<string> = { type: 'string', pattern: '^[0-9a-f]{64}$' };

/** One of a few fixed words. */
export const oneOf = <const T extends readonly string[]>(...words: T): Schema<T[number]> => ({ enum: words });

export const list = <T>(items: Schema<T>): Schema<readonly T[]> => ({ type: 'array', items });

export const map = <T>(values: Schema<T>): Schema<Readonly<Record<string, T>>> => ({
  type: 'object',
  additionalProperties: values,
});

/** A value checked elsewhere before it was recorded, such as the pinned playbook; only its kind is checked here. */
export const trusted = <T>(): Schema<T> => ({ type: 'object' });

export const optional = <T>(schema: Schema<T>): Optional<T> => ({ optional: schema });

const isOptional = (member: Schema<unknown> | Optional<unknown>): member is Optional<unknown> =>
  'optional' in member;

/** An object with these members; members it does not name are kept, for records of a later version. */
export function object<const M extends Members>(members: M): Schema<ObjectOf<M>> {
  const entries = Object.entries(members);
  return {
    type: 'object',
    properties: Object.fromEntries(
      entries.map(([name, member]) => [name, isOptional(member) ? member.optional : member]),
    ),
    required: entries.filter(([, member]) => !isOptional(member)).map(([name]) => name),
  };
}
