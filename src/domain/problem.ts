/** A value that a sentence about a problem, a refusal or a failure may quote. */
export type Value = string | number | readonly string[];
export type Values = Readonly<Record<string, Value>>;

/**
 * Something wrong in a file from outside. A value, never thrown: all of them are collected and shown together.
 * Line and column count from 1, in UTF-16 code units; `length` is how much the caret underlines.
 * The sentence is `problems.<rule>` in the locales, filled with `values`; a `suggestion` value adds "did you mean".
 */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length?: number;
  readonly rule: string;
  readonly values: Values;
}
