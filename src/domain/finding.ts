import type { Problem, Values } from './problem.ts';

/** Where a value stands in a file: keys and list positions from the root. */
export type Path = readonly (string | number)[];

/** What a finding is about: the value at a path, its key, or some characters of the value. */
export type Part = 'key' | 'value' | { readonly from: number; readonly to: number };

/** Something wrong at a path; the file, line and column are added once it is known which file the path came from. */
export interface Finding {
  readonly rule: string;
  readonly severity?: Problem['severity'];
  readonly path: Path;
  readonly part?: Part;
  readonly values: Values;
}

/** A path as one string, unlike that of any other path. */
export const pathKey = (path: Path): string => path.map((step) => `/${String(step)}`).join('');
