import { describe, expect, test } from 'vitest';
import { readTreeFile } from '../../../src/assessment/fault-tree/tree-file.ts';

const EVENTS = { a: 0.1, b: '2%', c: '1/50', d: { probability: 0.5, label: 'last' }, e: null };

const gateOf = (formula: unknown) =>
  readTreeFile({ gates: { g: formula }, events: EVENTS }).tree?.gates.get('g');
const [a, b, c] = ['a', 'b', 'c'].map((event) => ({ kind: 'event', event }));

describe('formulas', () => {
  test.each([
    ['a', a],
    [true, { kind: 'constant', value: true }],
    [{ and: ['a', 'b'] }, { kind: 'and', of: [a, b] }],
    [{ or: 'a' }, { kind: 'or', of: [a] }],
    [{ xor: ['a', 'b'] }, { kind: 'xor', of: [a, b] }],
    [{ not: 'a' }, { kind: 'not', of: a }],
    [{ not: ['a'] }, { kind: 'not', of: a }],
    [{ nand: ['a', 'b'] }, { kind: 'not', of: { kind: 'and', of: [a, b] } }],
    [{ nor: ['a', 'b'] }, { kind: 'not', of: { kind: 'or', of: [a, b] } }],
    [
      { atleast: 2, of: ['a', 'b', 'c'] },
      { kind: 'atleast', min: 2, of: [a, b, c] },
    ],
    [
      { or: ['a', { and: ['b', { not: 'c' }] }] },
      { kind: 'or', of: [a, { kind: 'and', of: [b, { kind: 'not', of: c }] }] },
    ],
  ])('%j', (written, formula) => {
    expect(gateOf(written)?.formula).toEqual(formula);
  });

  test('a gate keeps its label', () => {
    expect(gateOf({ label: 'the worst', or: ['a'] })?.label).toBe('the worst');
  });
});

test('a probability is a number, a percentage or a fraction, or not known', () => {
  const { tree } = readTreeFile({ gates: { g: { or: Object.keys(EVENTS) } }, events: EVENTS });
  expect(Object.fromEntries(tree?.events ?? [])).toEqual({
    a: { probability: 0.1 },
    b: { probability: 0.02 },
    c: { probability: 0.02 },
    d: { probability: 0.5, label: 'last' },
    e: {},
  });
});

describe('the top', () => {
  const gates = { low: 'a', high: { or: ['low', 'a'] } };
  const events = { a: 0.1 };

  test('is the gate that no other uses', () => {
    expect(readTreeFile({ gates, events }).tree?.top).toBe('high');
  });

  test('is the one that the file names, and the one asked for before it', () => {
    expect(readTreeFile({ top: 'low', gates, events }).tree?.top).toBe('low');
    expect(readTreeFile({ top: 'high', gates, events }, 'low')).toMatchObject({
      tree: { top: 'low' },
      faults: [],
    });
  });

  test('what it does not reach is one warning, however much it is', () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, place) => [`x${String(place)}`, 0.1]));
    const { tree, faults } = readTreeFile({ gates, events: { ...events, ...many } });
    expect(tree?.top).toBe('high');
    expect(faults).toMatchObject([{ rule: 'tree-event-idle', severity: 'warning', values: { count: 50 } }]);
  });
});

test('a formula that was never a file, 100,000 levels deep, is a fault and no crash', () => {
  let formula: unknown = 'a';
  for (let level = 0; level < 100_000; level++) formula = { not: formula };
  expect(readTreeFile({ gates: { g: formula }, events: EVENTS }).faults.map(({ rule }) => rule)).toContain(
    'tree-too-deep',
  );
});

test('every fault is collected, not the first alone', () => {
  const { faults, tree } = readTreeFile({
    gates: { g: { or: ['x', 'y', { atleast: 3, of: ['a'] }] } },
    events: { a: 2, b: -1 },
  });
  expect(tree).toBeUndefined();
  expect(faults.map(({ rule }) => rule).sort()).toEqual([
    'tree-min-large',
    'tree-probability-large',
    'tree-probability-negative',
    'tree-undefined',
    'tree-undefined',
  ]);
});
