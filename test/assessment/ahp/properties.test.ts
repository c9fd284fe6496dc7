import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseComparison } from '../../../src/assessment/ahp/analyse-comparison.ts';
import { COMPLETIONS, type Comparison, WEIGHT_METHODS } from '../../../src/domain/comparison.ts';

const SCALE = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((whole) => [whole, 1 / whole]);
const names = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `f${String(at)}`);
const sumOf = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0);

const method = fc.constantFrom(...WEIGHT_METHODS);
const incomplete = fc.constantFrom(...COMPLETIONS);
const vector = fc.array(fc.double({ min: 0.05, max: 20, noNaN: true }), { minLength: 2, maxLength: 12 });

/** Judgements of every pair, or of a chain and whatever else of them; in no order. */
const judgements = (count: number, holes: boolean) => {
  const pairs = names(count).flatMap((left, i) =>
    names(count).flatMap((right, j) => (j > i ? [{ left, right, isNeeded: j === i + 1 }] : [])),
  );
  const said = pairs.map(({ left, right, isNeeded }) =>
    fc
      .record({ ratio: fc.constantFrom(...SCALE), isKept: fc.boolean() })
      .map(({ ratio, isKept }) => ({ judgement: [left, right, ratio] as const, isKept: isKept || isNeeded })),
  );
  return fc
    .tuple(...said)
    .map((all) => all.filter(({ isKept }) => isKept || !holes).map(({ judgement }) => judgement));
};

const comparison = (holes: boolean): fc.Arbitrary<Comparison> =>
  fc
    .integer({ min: 2, max: 7 })
    .chain((count) => judgements(count, holes).map((said) => ({ factors: names(count), judgements: said })));

/** The consistent matrix of weights. */
const consistent = (weights: readonly number[]): Comparison => ({
  factors: names(weights.length),
  matrix: weights.map((own) => weights.map((other) => own / other)),
});

const NEAR = 1e-12;

describe('weights', () => {
  test('add up to 1 and are positive, whatever was judged and left out', () => {
    fc.assert(
      fc.property(comparison(true), method, incomplete, (each, how, gaps) => {
        const weights = Object.values(analyseComparison(each, { method: how, incomplete: gaps }).weights);
        expect(Math.abs(sumOf(weights) - 1)).toBeLessThan(NEAR);
        expect(weights.every((weight) => weight > 0)).toBe(true);
      }),
    );
  });

  test('go with their factors when these change places', () => {
    const withOrder = comparison(true).chain((each) =>
      fc.record({
        each: fc.constant(each),
        order: fc.shuffledSubarray([...each.factors], { minLength: each.factors.length }),
      }),
    );
    fc.assert(
      fc.property(withOrder, method, ({ each, order }, how) => {
        const [before, after] = [each, { ...each, factors: order }].map((one) =>
          analyseComparison(one, { method: how }),
        );
        for (const name of order)
          expect(Math.abs((before?.weights[name] ?? 0) - (after?.weights[name] ?? 1))).toBeLessThan(NEAR);
        expect(Math.abs((before?.nodes[0].ci ?? 0) - (after?.nodes[0].ci ?? 1))).toBeLessThan(NEAR);
      }),
    );
  });

  test('of a consistent matrix are those that made it, on any scale, with no contradiction', () => {
    const scale = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(vector, scale, method, (made, factor, how) => {
        const { nodes } = analyseComparison(consistent(made.map((weight) => weight * factor)), {
          method: how,
        });
        const [{ weights, cr, lambdaMax }] = nodes;
        made.forEach((weight, at) => {
          expect(Math.abs((weights[at] ?? 0) - weight / sumOf(made))).toBeLessThan(NEAR);
        });
        expect(cr).toBeLessThan(NEAR);
        expect(Math.abs(lambdaMax - made.length)).toBeLessThan(NEAR);
      }),
    );
  });

  test('are an eigenvector: no step of the matrix changes them', () => {
    fc.assert(
      fc.property(comparison(false), (each) => {
        const [{ weights, lambdaMax, names: factors }] = analyseComparison(each).nodes;
        const ratio = new Map(
          each.judgements?.flatMap(([a, b, said]) => [
            [`${a}/${b}`, said ?? 1] as const,
            [`${b}/${a}`, 1 / (said ?? 1)] as const,
          ]),
        );
        factors.forEach((left, i) => {
          const grown = factors.map((right, j) => (ratio.get(`${left}/${right}`) ?? 1) * (weights[j] ?? 0));
          expect(Math.abs(sumOf(grown) / (weights[i] ?? 1) / lambdaMax - 1)).toBeLessThan(NEAR);
        });
      }),
    );
  });

  test('of judges who all say the same are what each says', () => {
    fc.assert(
      fc.property(
        comparison(true),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
        (each, shares) => {
          const { judgements: said = [], factors } = each;
          const judges = Object.fromEntries(
            shares.map((weight, at) => [`judge ${String(at)}`, { judgements: said, weight }]),
          );
          const alone = analyseComparison(each).nodes[0];
          for (const aggregate of ['judgements', 'priorities'] as const) {
            const [joined] = analyseComparison({ factors, judges }, { aggregate }).nodes;
            alone.weights.forEach((weight, at) => {
              expect(Math.abs(weight - (joined.weights[at] ?? 0))).toBeLessThan(NEAR);
            });
            expect(Math.abs(alone.ci - joined.ci)).toBeLessThan(1e-11);
          }
        },
      ),
    );
  });

  test('of what hangs together by one chain contradict nothing, and imply what is missing', () => {
    fc.assert(
      fc.property(vector, incomplete, (made, gaps) => {
        const factors = names(made.length);
        const chain = factors
          .slice(1)
          .map((right, at) => [factors[at] ?? '', right, (made[at] ?? 1) / (made[at + 1] ?? 1)] as const);
        const [top] = analyseComparison({ factors, judgements: chain }, { incomplete: gaps }).nodes;
        made.forEach((weight, at) => {
          expect((top.weights[at] ?? 0) / (weight / sumOf(made))).toBeCloseTo(1, 9);
        });
        expect(top.ci).toBeLessThan(1e-10);
      }),
    );
  });
});

describe('lambda max', () => {
  test('is least where the missing values are filled in to make it so', () => {
    const nudged = comparison(true).filter(({ factors }) => factors.length > 2);
    fc.assert(
      fc.property(nudged, fc.double({ min: 0.8, max: 1.25, noNaN: true }), (each, nudge) => {
        const [top] = analyseComparison(each, { incomplete: 'least-lambda' }).nodes;
        const filled = top.completed.map(
          ({ left, right, ratio }, at) => [left, right, at === 0 ? ratio * nudge : ratio] as const,
        );
        const moved = { ...each, judgements: [...(each.judgements ?? []), ...filled] };
        expect(analyseComparison(moved).nodes[0].lambdaMax).toBeGreaterThanOrEqual(top.lambdaMax - 1e-9);
      }),
    );
  });
});

describe('a judgement out of line', () => {
  test('lowers the ratio when it is mended', () => {
    fc.assert(
      fc.property(comparison(false), (each) => {
        const [top] = analyseComparison(each).nodes;
        if (top.inconsistent === undefined) return;
        expect(top.inconsistent.crAfter).toBeLessThan(top.cr ?? 0);
      }),
    );
  });
});
