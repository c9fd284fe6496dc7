import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { FaultTree } from '../../../src/assessment/fault-tree/fault-tree.ts';
import {
  listCutSets,
  rareEventProbability,
  solveFaultTree,
} from '../../../src/assessment/fault-tree/solve-fault-tree.ts';
import { readTreeFile } from '../../../src/assessment/fault-tree/tree-file.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/fault-trees');

function treeOf(name: string): FaultTree {
  const { tree } = readTreeFile(parse(readFileSync(join(FOLDER, `${name}.yaml`), 'utf8')));
  if (tree === undefined) throw new Error(`${name} cannot be read`);
  return tree;
}

/**
 * Figures of the Aralia benchmark as other programs give them. No figure for the cut sets of das9601, which is not
 * coherent, was at hand: 4,259 is our own, kept so that a change of it shows.
 */
const PUBLISHED = [
  ['chinese', 392, 0.0011705818107586692, true],
  ['baobab1', 46188, 0.00010170807783837207, true],
  ['baobab2', 4805, 0.000713018259790331, true],
  ['das9201', 14217, 0.013423667727275395, true],
  ['das9601', 4259, 0.004234402887368829, false],
  ['das9206', 19518, 0.2296868379894425, true],
  ['das9209', 82_000_000_000, 1.0580018854739494e-13, true],
  ['edf9201', 579_720, 0.3245914467287518, true],
  ['edfpa15b', 2_910_473, 0.3627365168966793, true],
  ['elf9601', 151_348, 0.09662909854254606, true],
  ['ftr10', 305, 0.44867711967828866, true],
  ['jbd9601', 14_007, 0.7550906150565098, true],
  ['isp9602', 5197647, 0.017244744826397197, true],
  ['theatre', 2, 0.00207, true],
  ['three-motor', 12, 0.0211538, true],
] as const;

describe('published trees', () => {
  test.each(PUBLISHED)(
    '%s has %i minimal cut sets and probability %d',
    (name, count, probability, coherent) => {
      const solution = solveFaultTree(treeOf(name));
      expect(solution.cutSets?.count).toBe(count);
      expect(solution.cutSets?.byOrder.reduce((sum, each) => sum + each, 0)).toBe(count);
      expect(Math.abs((solution.probability ?? NaN) / probability - 1)).toBeLessThan(
        name === 'three-motor' ? 1e-5 : 1e-12,
      );
      expect(solution.coherent).toBe(coherent);
      expect(solution.beyondReach).toEqual([]);
      for (const importance of solution.importance.values()) {
        if (coherent)
          expect(importance.fussellVesely).toBeGreaterThanOrEqual((importance.criticality ?? 1) - 1e-12);
        else expect(importance.fussellVesely).toBeNull();
      }
    },
  );

  test('every minimal cut set of a tree is listed if asked for, and no more than asked for', () => {
    const tree = treeOf('chinese');
    const { sets, all } = listCutSets(tree, { most: 392 });
    expect([sets.length, all]).toEqual([392, true]);
    expect(new Set(sets.map((set) => set.join())).size).toBe(392);
    const sum = sets.reduce(
      (total, set) =>
        total + set.reduce((product, name) => product * (tree.events.get(name)?.probability ?? NaN), 1),
      0,
    );
    expect(rareEventProbability(tree)).toBeCloseTo(sum, 15);
    expect(listCutSets(tree, { most: 391 }).all).toBe(false);
    expect(listCutSets(treeOf('isp9602'), { most: 3 }).sets).toHaveLength(3);
  });
});
