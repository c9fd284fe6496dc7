import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Allowance, withinReach } from '../../../src/assessment/fault-tree/allowance.ts';
import { buildDiagram } from '../../../src/assessment/fault-tree/build-diagram.ts';
import { countByOrder } from '../../../src/assessment/fault-tree/cut-set-counts.ts';
import { readFormulas } from '../../../src/assessment/fault-tree/read-formulas.ts';
import { SignedFamilies } from '../../../src/assessment/fault-tree/signed-families.ts';
import { splitModules } from '../../../src/assessment/fault-tree/split-modules.ts';
import { BruteForce, sizeOf } from './brute-force.ts';
import { randomTree } from './random-trees.ts';

test.each([
  { negations: true, events: 7, gates: 10, reached: 300 },
  { negations: false, events: 8, gates: 14, reached: 400 },
])('cut sets built from the gates equal trying all sets: %o', ({ reached, ...shape }) => {
  let solved = 0;
  fc.assert(
    fc.property(randomTree(shape), (tree) => {
      const rooted = readFormulas(tree);
      const { modules, root } = splitModules(rooted, true);
      const [module] = modules;
      if (module === undefined) return;
      const built = withinReach(() =>
        buildDiagram(new SignedFamilies(new Allowance(1e5, 1e5)), module, module.leaves),
      );
      if (built === undefined) return;
      const { diagram } = built;
      const family = withinReach(() => diagram.minimalSets(built.root ^ (root & 1)));
      if (family === undefined) return;
      solved++;
      const one = Float64Array.of(0, 1);
      const found = countByOrder(
        diagram.families,
        family,
        module.leaves.map(() => one),
        { additions: 1e6 },
      );
      const byOrder: number[] = [];
      for (const set of new BruteForce(tree).minimalSets())
        byOrder[sizeOf(set)] = (byOrder[sizeOf(set)] ?? 0) + 1;
      expect([...(found ?? [])]).toEqual(Array.from(byOrder, (count) => (count as number | undefined) ?? 0));
    }),
    { numRuns: 700 },
  );
  expect(solved).toBeGreaterThan(reached);
});
