import { describe, expect, test } from 'vitest';
import type { FaultTree, Formula } from '../../../src/assessment/fault-tree/fault-tree.ts';
import {
  listCutSets,
  rareEventProbability,
  solveFaultTree,
} from '../../../src/assessment/fault-tree/solve-fault-tree.ts';

const event = (name: string): Formula => ({ kind: 'event', event: name });
const and = (...of: Formula[]): Formula => ({ kind: 'and', of });
const or = (...of: Formula[]): Formula => ({ kind: 'or', of });
const [a, b, c] = [event('a'), event('b'), event('c')];

const tree = (
  events: Readonly<Record<string, number | undefined>>,
  gates: Readonly<Record<string, Formula>>,
): FaultTree => ({
  name: 'tree',
  top: Object.keys(gates)[0] ?? '',
  gates: new Map(Object.entries(gates).map(([name, formula]) => [name, { formula }])),
  events: new Map(
    Object.entries(events).map(([name, probability]) => [
      name,
      probability === undefined ? {} : { probability },
    ]),
  ),
  houses: new Map(),
});

describe('by hand', () => {
  test('two ways, one of two events', () => {
    const two = tree({ a: 0.01, b: 0.02, c: 0.05 }, { top: or(a, event('both')), both: and(b, c) });
    expect(solveFaultTree(two).probability).toBeCloseTo(0.01099, 15);
    expect(solveFaultTree(two).cutSets).toEqual({ count: 2, byOrder: [0, 1, 1] });
    expect(rareEventProbability(two)).toBeCloseTo(0.011, 15);
    expect(listCutSets(two, { most: 9 })).toEqual({ sets: [['a'], ['b', 'c']], all: true });
    expect(listCutSets(two, { most: 1 })).toEqual({ sets: [['a']], all: false });
    expect(listCutSets(two, { most: 0 })).toEqual({ sets: [], all: false });
  });

  test('an event that comes twice is one event', () => {
    const solution = solveFaultTree(tree({ a: 0.1, b: 0.2, c: 0.3 }, { top: or(and(a, b), and(a, c)) }));
    expect(solution.probability).toBeCloseTo(0.1 * (1 - 0.8 * 0.7), 15);
    const found = solution.importance.get('a');
    expect(found?.birnbaum).toBeCloseTo(0.44, 15);
    expect(found).toMatchObject({ criticality: 1, fussellVesely: 1, rrw: null });
    expect(found?.raw).toBeCloseTo(10, 12);
  });

  test('a probability is missed only where it matters', () => {
    expect(solveFaultTree(tree({ a: 0.1, b: undefined }, { top: or(a, and(a, b)) })).probability).toBe(0.1);
    const unknown = solveFaultTree(tree({ a: 0.1, b: undefined }, { top: or(a, b) }));
    expect(unknown).toMatchObject({ probability: null, cutSets: { count: 2 }, beyondReach: [] });
    expect(unknown.importance.size).toBe(0);
  });

  test('a top that cannot happen, must happen, or happens alone', () => {
    const not = (of: Formula): Formula => ({ kind: 'not', of });
    const solve = (formula: Formula) => solveFaultTree(tree({ a: 0.1 }, { top: formula }));
    expect(solve(and(a, not(a)))).toMatchObject({
      probability: 0,
      cutSets: { count: 0, byOrder: [] },
      coherent: true,
    });
    expect(solve(or(a, not(a)))).toMatchObject({
      probability: 1,
      cutSets: { count: 1, byOrder: [1] },
      coherent: true,
    });
    expect(solve(not(a))).toMatchObject({
      probability: 0.9,
      cutSets: { count: 1, byOrder: [1] },
      coherent: false,
    });
    expect(solve(a)).toMatchObject({
      probability: 0.1,
      cutSets: { count: 1, byOrder: [0, 1] },
      coherent: true,
    });
  });

  test('a part that can never happen, which only solving it shows, counts for nothing', () => {
    const not = (of: Formula): Formula => ({ kind: 'not', of });
    const [d, e, f] = ['d', 'e', 'f'].map(event) as [Formula, Formula, Formula];
    const pairs = [or(d, e), or(d, not(e)), or(not(d), f), or(not(d), not(f))];
    const events = { a: 0.1, b: 0.2, d: 0.3, e: 0.4, f: 0.5 };
    const both = solveFaultTree(tree(events, { top: and(a, event('part')), part: and(...pairs) }));
    expect(both).toMatchObject({ probability: 0, cutSets: { count: 0, byOrder: [] }, coherent: true });
    expect(both.importance.size).toBe(0);
    const either = solveFaultTree(tree(events, { top: or(a, and(b, event('part'))), part: and(...pairs) }));
    expect(either).toMatchObject({
      probability: 0.1,
      cutSets: { count: 1, byOrder: [0, 1] },
      coherent: true,
    });
    expect([...either.importance.keys()]).toEqual(['a']);
  });

  test('what is very unlikely is as exact as what is likely', () => {
    const events = Object.fromEntries(Array.from({ length: 20 }, (_, place) => [`e${place}`, 1e-9]));
    const pairs = Array.from({ length: 10 }, (_, place) => or(event(`e${place}`), event(`e${place + 10}`)));
    const { probability } = solveFaultTree(tree(events, { top: and(...pairs) }));
    expect((probability ?? NaN) / (2e-9 - 1e-18) ** 10).toBeCloseTo(1, 12);
  });
});

describe('trees deeper than any stack', () => {
  const chain = (
    link: (own: Formula, next: Formula, place: number) => Formula,
    count = 100_000,
  ): FaultTree => {
    const places = Array.from({ length: count }, (_, place) => place);
    const next = (place: number) => event(place + 1 < count ? `g${place + 1}` : 'last');
    const gates = places.map((place) => [`g${place}`, link(event(`e${place}`), next(place), place)] as const);
    const events = places.map((place) => [`e${place}`, 1e-6] as const);
    return tree(Object.fromEntries([...events, ['last', 1e-6]]), Object.fromEntries(gates));
  };

  test('each with the next only', () => {
    const solution = solveFaultTree(chain((_, next) => or(next)));
    expect(solution).toMatchObject({ probability: 1e-6, cutSets: { count: 1, byOrder: [0, 1] } });
  });

  test('each one more way', () => {
    const solution = solveFaultTree(chain((own, next) => or(own, next)));
    expect(solution.probability).toBeCloseTo(-Math.expm1(100_001 * Math.log1p(-1e-6)), 12);
    expect(solution.cutSets?.count).toBe(100_001);
    expect(solution.importance.size).toBe(100_001);
  });

  test('ands and ors in turn', () => {
    const solution = solveFaultTree(
      chain((own, next, place) => (place % 2 === 0 ? or(own, next) : and(own, next)), 30_000),
      { importance: false },
    );
    expect(solution.probability).toBeCloseTo(1.000001e-6, 15);
  });
});

describe('at its limits', () => {
  const cross = Array.from({ length: 40 }, (_, place) =>
    and(event(`e${place}`), event(`e${(place * 7 + 3) % 40}`), event(`e${(place * 11 + 5) % 40}`)),
  );
  const events = Object.fromEntries(Array.from({ length: 40 }, (_, place) => [`e${place}`, 0.1]));
  const tangled = tree(events, { top: or(...cross) });

  test('a tree says what is beyond reach', () => {
    const solution = solveFaultTree(tangled, { limits: { nodes: 100 } });
    expect(solution).toMatchObject({
      probability: null,
      cutSets: null,
      beyondReach: ['probability', 'cut-sets'],
    });
    expect(solution.importance.size).toBe(0);
  });

  test('and the same one is solved within them', () => {
    expect(solveFaultTree(tangled).beyondReach).toEqual([]);
  });

  test('a vote of many has more cut sets than integers are exact for', () => {
    const members = Array.from({ length: 80 }, (_, place) => `e${place}`);
    const vote: Formula = { kind: 'atleast', min: 40, of: members.map(event) };
    const solution = solveFaultTree(
      tree(Object.fromEntries(members.map((name) => [name, 0.5])), { top: vote }),
    );
    // The binomial coefficient of 80 and 40 to the nearest double.
    expect(solution.cutSets?.count).toBe(Number(107507208733336176461620n));
    expect(solution.cutSets?.byOrder).toHaveLength(41);
  });
});
