import type { ParseError, TypeError } from '@marcbachmann/cel-js';
import type { Values } from '../domain/problem.ts';
import { unknownName } from './suggestion.ts';

/** Something wrong in a condition, from and to characters of its source. */
export interface ConditionFault {
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  readonly values: Values;
}

/** A type of the condition language as the word that a sentence uses for it. */
export function kindOfType(type: string): string {
  if (type.includes('Duration')) return 'duration';
  return { double: 'number', int: 'whole', string: 'text', bool: 'truth' }[type] ?? 'other';
}

/** What people write who know other languages, by the code of the sentence that tells them. */
const HABITS: readonly (readonly [code: string, pattern: RegExp])[] = [
  ['words', /\b(?:and|or|not)\b/i],
  ['one-equals', /(?<![=!<>])=(?!=)/],
  ['one-sign', /(?<!&)&(?!&)|(?<!\|)\|(?!\|)/],
  ['other-signs', /[＝＞＜≥≤≠（）“”‘’，]/],
  ['number-sign', /\d_\d/],
];

/** A condition that does not parse: where, and the likely habit behind it. */
export function syntaxFault(source: string, { code, range }: ParseError): ConditionFault {
  const from = Math.min(range?.start ?? 0, Math.max(0, source.length - 1));
  const to = Math.max(from + 1, range?.end ?? source.length);
  if (code === 'limit_exceeded')
    return { rule: 'condition-too-deep', from: 0, to: source.length, values: {} };
  const outsideTexts = source.replaceAll(/"[^"]*"|'[^']*'/g, (text) => '_'.repeat(text.length));
  const habit = HABITS.find(([, pattern]) => pattern.test(outsideTexts));
  if (habit !== undefined) {
    const match = habit[1].exec(outsideTexts);
    const at = match?.index ?? from;
    const found = match?.[0] ?? '';
    return { rule: 'condition-syntax', from: at, to: at + found.length, values: { code: habit[0], found } };
  }
  const isOver = range === undefined || range.start >= source.trimEnd().length;
  const found = isOver ? '' : source.slice(from, to);
  return { rule: 'condition-syntax', from, to, values: { ...(isOver && { code: 'ends-early' }), found } };
}

interface Names {
  readonly answers: readonly string[];
  readonly variables: readonly string[];
}

const NUMBERS = new Set(['double', 'int']);

/** Two things that an operator cannot join. */
function overloadFault(summary: string, from: number, to: number): ConditionFault {
  const [, left = '', operator = '', right = ''] = /: (\S+) (\S+) (\S+)$/.exec(summary) ?? [];
  const isMixed = left !== right && NUMBERS.has(left) && NUMBERS.has(right);
  const isDuration = [left, right].includes('google.protobuf.Duration');
  const code = isMixed
    ? 'whole-number'
    : isDuration
      ? 'duration-and-other'
      : operator === ''
        ? 'one-side'
        : 'two-kinds';
  return {
    rule: 'condition-type',
    from,
    to,
    values: { code, operator, leftKind: kindOfType(left), rightKind: kindOfType(right) },
  };
}

/** A condition that parses but says nothing sensible: an unknown name, or kinds of values that do not go together. */
export function typeFault(source: string, error: TypeError | undefined, names: Names): ConditionFault {
  const from = error?.range?.start ?? 0;
  const to = Math.max(from + 1, error?.range?.end ?? source.length);
  const found = source.slice(from, to);
  const summary = error?.summary ?? '';
  switch (error?.code) {
    case 'unknown_variable': {
      const values = { code: 'unknown-variable', ...unknownName(found, names.variables) };
      return { rule: 'condition-type', from, to, values };
    }
    case 'no_such_key': {
      const name = /: (.+)$/.exec(summary)?.[1] ?? found;
      const before = source.slice(0, from);
      const start = from - (/answers\s*\.\s*$/.exec(before)?.[0].length ?? 0);
      return {
        rule: 'condition-type',
        from: start,
        to,
        values: { code: 'unknown-answer', ...unknownName(name, names.answers) },
      };
    }
    case 'no_such_overload':
      return overloadFault(summary, from, to);
    case 'invalid_logical_operand':
    case 'invalid_condition_type':
      return { rule: 'condition-type', from, to, values: { code: 'not-joined', found } };
    default:
      return { rule: 'condition-type', from, to, values: { found } };
  }
}
