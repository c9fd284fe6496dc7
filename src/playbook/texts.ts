import { TEXT_PATHS } from '../domain/playbook-texts.ts';
import type { Path } from '../domain/finding.ts';
import { isTree } from './value-kinds.ts';

/** One text of a playbook, or one list of texts. */
export interface PlacedText {
  readonly path: Path;
  readonly text: string | readonly string[];
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function textsAt(value: unknown, pattern: readonly string[], path: Path): readonly PlacedText[] {
  const [step, ...rest] = pattern;
  if (step === undefined) return typeof value === 'string' || isTexts(value) ? [{ path, text: value }] : [];
  if (!isTree(value)) return [];
  const keys = step === '*' ? Object.keys(value) : Object.hasOwn(value, step) ? [step] : [];
  return keys.flatMap((key) => textsAt(value[key], rest, [...path, key]));
}

/** Every text for people in a playbook or a translation, in the order of `TEXT_PATHS`. */
export const textsIn = (value: unknown): readonly PlacedText[] =>
  TEXT_PATHS.flatMap((pattern) => textsAt(value, pattern.split('.'), []));
