import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { en } from '../../src/locales/en.ts';
import { createSay } from '../../src/locales/say.ts';
import { zhCN } from '../../src/locales/zh-CN.ts';
import { widthOf } from '../../src/terminal/columns.ts';
import { problemLines } from '../../src/terminal/problem-lines.ts';

const say = createSay('en', en);
const chinese = createSay('zh-CN', zhCN);

const problem = (over: Partial<Problem> = {}): Problem => ({
  severity: 'error',
  file: 'ours.yaml',
  line: 1,
  column: 1,
  rule: 'role-unknown',
  values: { found: 'legel', allowed: ['lead', 'legal'], suggestion: 'legal' },
  ...over,
});

const lines = (source: string, ...problems: Problem[]) =>
  problemLines(problems, new Map([['ours.yaml', source]]), say);

test('a problem is told with its place, its line and a caret', () => {
  expect(
    lines('    signOff: { review: [legel], release: lead }', problem({ column: 25, length: 5 })),
  ).toEqual([
    'ours.yaml:1:25: unknown role "legel": did you mean "legal"? roles are lead, legal [role-unknown]',
    '    1 |     signOff: { review: [legel], release: lead }',
    '      |                         ^~~~~',
    '1 problem in 1 file',
  ]);
});

test('the caret stands under the place though Chinese takes two columns', () => {
  const [, shown = '', caret = ''] = lines('name: 组长, role: 法务部', problem({ column: 17, length: 3 }));
  const before = shown.slice(0, shown.indexOf('法务部'));
  expect(caret.indexOf('^')).toBe(widthOf(before));
  expect(caret.trimEnd().length - caret.indexOf('^')).toBe(widthOf('法务部'));
});

test('a long line is cut around the place', () => {
  const [, shown = '', caret = ''] = lines(
    `${'甲'.repeat(300)}legel${'乙'.repeat(300)}`,
    problem({ column: 301, length: 5 }),
  );
  expect(widthOf(shown)).toBeLessThanOrEqual(110);
  expect(shown).toMatch(/…甲+legel乙+…$/);
  expect(caret.indexOf('^')).toBe(widthOf(shown.slice(0, shown.indexOf('legel'))));
});

test('characters that steer a terminal become visible', () => {
  const told = lines('a: \u001b[31mred\u202e', problem({ values: { found: '\u001b[2J', allowed: [] } })).join(
    '\n',
  );
  expect(told).not.toMatch(/[\u001b\u202e]/);
  expect(told).toContain('\\u{1b}');
});

test('what a file says is never taken for a part of the sentence', () => {
  const [told] = lines('', problem({ values: { found: '{{allowed}} $t(errors)', allowed: ['lead'] } }));
  expect(told).toContain('unknown role "{{allowed}} $t(errors)"; roles are lead');
});

test('a warning says that it is one', () => {
  expect(
    lines('', problem({ severity: 'warning', rule: 'placeholder', values: { found: '【甲】' } }))[0],
  ).toBe('ours.yaml:1:1: warning: 【甲】 is still to be filled in [placeholder]');
});

test('a rule without a sentence is told by its name, a file without a text by its place', () => {
  expect(problemLines([problem({ rule: 'new-rule', file: 'b.yaml' })], new Map(), say)).toEqual([
    'b.yaml:1:1: new-rule [new-rule]',
    '1 problem in 1 file',
  ]);
});

describe('the last line counts', () => {
  test('problems and files', () => {
    expect(lines('', problem(), problem()).at(-1)).toBe('2 problems in 1 file');
    expect(lines('', problem(), problem({ file: 'b.yaml' })).at(-1)).toBe('2 problems in 2 files');
    expect(problemLines([problem()], new Map(), chinese).at(-1)).toBe('1 个文件，1 处问题');
  });
  test('nothing when there is nothing', () => {
    expect(lines('')).toEqual([]);
  });
});

test('whatever the line, the caret is inside what is shown', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.nat(220),
      fc.nat(40),
      (source, at, length) => {
        const [, shown, caret] = lines(
          source.replaceAll(/[\r\n\u2028\u2029]/g, ''),
          problem({ column: at + 1, length }),
        );
        if (shown === undefined || !caret?.includes('^')) return;
        expect(caret.indexOf('^')).toBeLessThanOrEqual(widthOf(shown) + 1);
      },
    ),
  );
});

test('both languages have the same sentences with the same values', () => {
  const flat = (tree: object, path = ''): Record<string, string> =>
    Object.fromEntries(
      Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
        typeof value === 'object' && value !== null
          ? Object.entries(flat(value, `${path}${key}.`))
          : [
              [
                `${path}${key}`,
                [...String(value).matchAll(/\{\{(\w+)\}\}/g)]
                  .map(([, name]) => name ?? '')
                  .sort()
                  .join(),
              ] as const,
            ],
      ),
    );
  const [english, other] = [flat(en.problems), flat(zhCN.problems)];
  const unique = (names: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(names).map(([key, list]) => [key, [...new Set(list.split(','))].join()]),
    );
  expect(unique(other)).toEqual(unique(english));
});
