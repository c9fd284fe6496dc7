import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FaultTree, Formula } from '../../../src/assessment/fault-tree/fault-tree.ts';
import {
  listCutSets,
  rareEventProbability,
  solveFaultTree,
} from '../../../src/assessment/fault-tree/solve-fault-tree.ts';
import { BruteForce, sizeOf } from './brute-force.ts';
import { randomTree } from './random-trees.ts';

const close = (found: number | null | undefined, expected: number): void => {
  expect(found).not.toBeNull();
  expect(Math.abs((found ?? NaN) - expected)).toBeLessThanOrEqual(1e-12 + 1e-9 * Math.abs(expected));
};

function checkAgainstBruteForce(tree: FaultTree, modules: boolean): void {
  const brute = new BruteForce(tree);
  const solution = solveFaultTree(tree, { modules });
  const minimal = brute.minimalSets();
  const top = brute.probability();
  expect(solution.beyondReach).toEqual([]);
  close(solution.probability, top);
  expect(solution.coherent).toBe(brute.isMonotone());
  expect(solution.cutSets?.count).toBe(minimal.length);
  const byOrder: number[] = [];
  for (const set of minimal) byOrder[sizeOf(set)] = (byOrder[sizeOf(set)] ?? 0) + 1;
  expect(solution.cutSets?.byOrder).toEqual(
    Array.from(byOrder, (count) => (count as number | undefined) ?? 0),
  );

  expect([...solution.importance.keys()]).toEqual(brute.names.filter((_, place) => brute.dependsOn(place)));
  for (const [name, found] of solution.importance) {
    const place = brute.names.indexOf(name);
    const chance = tree.events.get(name)?.probability ?? NaN;
    const withIt = brute.probability(undefined, { place, chance: 1 });
    const without = brute.probability(undefined, { place, chance: 0 });
    close(found.birnbaum, withIt - without);
    if (top === 0) expect([found.criticality, found.raw, found.fussellVesely]).toEqual([null, null, null]);
    else {
      close(found.criticality, ((withIt - without) * chance) / top);
      close(found.raw, withIt / top);
      if (brute.isMonotone()) close(found.fussellVesely, brute.chanceThrough(place) / top);
      else expect(found.fussellVesely).toBeNull();
    }
    if (without === 0) expect(found.rrw).toBeNull();
    else close(found.rrw, top / without);
  }
}

function checkList(tree: FaultTree): void {
  const brute = new BruteForce(tree);
  const minimal = brute.minimalSets();
  const { sets, all } = listCutSets(tree, { most: 100_000 });
  expect(all).toBe(true);
  const found = sets.map((set) => brute.setOf(set));
  expect(found.toSorted((a, b) => a - b)).toEqual(minimal.toSorted((a, b) => a - b));
  found.forEach((set, at) => {
    const next = found[at + 1];
    if (next === undefined) return;
    expect(sizeOf(set)).toBeLessThanOrEqual(sizeOf(next));
    if (sizeOf(set) === sizeOf(next))
      expect(brute.productOf(next)).toBeLessThanOrEqual(brute.productOf(set) * (1 + 1e-6));
  });
  const few = listCutSets(tree, { most: 2 });
  expect(few.sets).toEqual(sets.slice(0, 2));
  expect(few.all).toBe(minimal.length <= 2);
  close(
    rareEventProbability(tree),
    minimal.reduce((sum, set) => sum + brute.productOf(set), 0),
  );
}

describe('on every random tree the engine equals trying all sets of events', () => {
  test.each([
    { negations: true, events: 7, gates: 12, runs: 1500, modules: true },
    { negations: true, events: 7, gates: 12, runs: 500, modules: false },
    { negations: false, events: 8, gates: 14, runs: 1500, modules: true },
    { negations: false, events: 8, gates: 14, runs: 500, modules: false },
    { negations: true, events: 10, gates: 30, runs: 150, modules: true },
    { negations: false, events: 16, gates: 10, runs: 12, modules: true },
  ])('%o', ({ runs, modules, ...shape }) => {
    fc.assert(
      fc.property(randomTree(shape), (tree) => {
        checkAgainstBruteForce(tree, modules);
      }),
      { numRuns: runs },
    );
  });

  test.each([
    { negations: true, events: 8, gates: 12 },
    { negations: false, events: 8, gates: 14 },
  ])('its list of minimal cut sets as well: %o', (shape) => {
    fc.assert(fc.property(randomTree(shape), checkList), { numRuns: 700 });
  });
});

test('the order of children and the names change nothing', () => {
  const turned = (formula: Formula): Formula => {
    if (formula.kind === 'event') return { kind: 'event', event: `${formula.event}'` };
    if (formula.kind === 'constant') return formula;
    if (formula.kind === 'not') return { kind: 'not', of: turned(formula.of) };
    return { ...formula, of: formula.of.map(turned).toReversed() };
  };
  fc.assert(
    fc.property(randomTree({ events: 12, gates: 20, negations: true }), (tree) => {
      const renamed = <T>(map: ReadonlyMap<string, T>): [string, T][] =>
        [...map].map(([name, value]): [string, T] => [`${name}'`, value]).toReversed();
      const other: FaultTree = {
        name: 'turned',
        top: `${tree.top}'`,
        gates: new Map(renamed(tree.gates).map(([name, gate]) => [name, { formula: turned(gate.formula) }])),
        events: new Map(renamed(tree.events)),
        houses: new Map(renamed(tree.houses)),
      };
      const one = solveFaultTree(tree);
      const two = solveFaultTree(other);
      expect(two.cutSets).toEqual(one.cutSets);
      expect(two.coherent).toBe(one.coherent);
      close(two.probability, one.probability ?? NaN);
      expect(two.importance.size).toBe(one.importance.size);
      for (const [name, { birnbaum }] of one.importance)
        close(two.importance.get(`${name}'`)?.birnbaum, birnbaum);
    }),
    { numRuns: 500 },
  );
});
