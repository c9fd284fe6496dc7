/** A map as it comes out of YAML. */
export type Tree = Readonly<Record<string, unknown>>;

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a value is, as the word that a sentence uses for it. */
export function kindOf(value: unknown): 'text' | 'number' | 'truth' | 'list' | 'map' | 'nothing' {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number' || typeof value === 'bigint') return 'number';
  if (typeof value === 'boolean') return 'truth';
  if (Array.isArray(value)) return 'list';
  return isTree(value) ? 'map' : 'nothing';
}

/** The value at a path; undefined where there is none. Only what the maps themselves hold counts. */
export function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (Array.isArray(inner)) return (inner as readonly unknown[])[Number(step)];
    return isTree(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined;
  }, value);
}

const LONGEST = 60;

/** A value as a sentence quotes it. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
