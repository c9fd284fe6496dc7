import { describe, expect, test } from 'vitest';
import { randomIndexOf } from '../../../src/assessment/ahp/random-index.ts';
import { RANDOM_INDEXES } from '../../../src/domain/comparison.ts';
import { analysed, type Figures, published, type PublishedCase, rounded } from './published.ts';

const caseOf = (id: string): PublishedCase => {
  const found = published.cases.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

const comparisonOf = ({ factors, matrix }: PublishedCase) => ({ factors, matrix });

/** What our analysis says of the figures that a source gives, rounded as the source rounds. */
function ours(
  each: PublishedCase,
  { settings = {}, digits, ...figures }: Figures,
): Omit<Figures, 'settings'> {
  const [top] = analysed(comparisonOf(each), settings).nodes;
  const one = (figure: number): number => Number(figure.toFixed(digits));
  const [completed] = top.completed;
  const { inconsistent } = top;
  return {
    digits,
    ...(figures.weights !== undefined && { weights: rounded(top.weights, digits) }),
    ...(figures.lambdaMax !== undefined && { lambdaMax: one(top.lambdaMax) }),
    ...(figures.ci !== undefined && { ci: one(top.ci) }),
    ...(figures.cr !== undefined && { cr: one(top.cr ?? NaN) }),
    ...(completed !== undefined &&
      figures.completed !== undefined && { completed: { ...completed, ratio: one(completed.ratio) } }),
    ...(inconsistent !== undefined &&
      figures.mend !== undefined && {
        mend: {
          left: inconsistent.left,
          right: inconsistent.right,
          better: one(inconsistent.better),
          crAfter: one(inconsistent.crAfter),
        },
      }),
  };
}

const asRounded = ({ settings: _, ...figures }: Figures): Omit<Figures, 'settings'> => ({
  ...figures,
  ...(figures.weights !== undefined && { weights: rounded(figures.weights, figures.digits) }),
  ...(figures.lambdaMax !== undefined && { lambdaMax: Number(figures.lambdaMax.toFixed(figures.digits)) }),
  ...(figures.cr !== undefined && { cr: Number(figures.cr.toFixed(figures.digits)) }),
});

const rows = (kind: 'published' | 'recomputed') =>
  published.cases.flatMap((each) => each[kind].map((figures) => [each.id, figures, each] as const));

describe('a published comparison', () => {
  test.each(rows('published'))('%s gives the figures printed: %j', (_, figures, each) => {
    expect(ours(each, figures)).toEqual(asRounded(figures));
  });

  test.each(rows('recomputed'))('%s gives what another program works out: %j', (_, figures, each) => {
    expect(ours(each, figures)).toEqual(asRounded(figures));
  });

  test('of a hierarchy gives the weights at its ends', () => {
    const { criteria, within, published: printed, recomputed } = published.hierarchy;
    const inside = Object.fromEntries(
      Object.entries(within).map(([factor, id]) => [factor, comparisonOf(caseOf(id))]),
    );
    const { weights, nodes, cr } = analysed({ ...comparisonOf(caseOf(criteria)), within: inside });
    const names = Object.keys(recomputed);
    expect(
      rounded(
        names.map((name) => weights[name] ?? 0),
        9,
      ),
    ).toEqual(rounded(Object.values(recomputed), 9));
    for (const [name, figure] of Object.entries(printed)) expect(weights[name]).toBeCloseTo(figure, 2);
    expect(nodes.map((node) => node.within.join())).toEqual(['', ...Object.keys(within)]);
    expect(cr).toBeGreaterThan(0.04);
    expect(cr).toBeLessThan(0.05);
  });
});

describe('several judges', () => {
  const { factors, judges: said, own, ownCr, judgements, priorities, all200 } = published.group;
  const judges = Object.fromEntries(Object.entries(said).map(([name, list]) => [name, { judgements: list }]));

  test('have weights and a consistency of their own', () => {
    const [top] = analysed({ factors, judges }, { randomIndex: 'saaty-2005' }).nodes;
    expect(top.judges?.map((judge) => rounded(judge.own?.weights ?? [], 8))).toEqual(
      own.map((weights) => rounded(weights, 8)),
    );
    expect(rounded(top.judges?.map((judge) => judge.own?.cr ?? NaN) ?? [], 9)).toEqual(rounded(ownCr, 9));
  });

  test('are joined in their judgements', () => {
    const [top] = analysed({ factors, judges }, { randomIndex: 'saaty-2005' }).nodes;
    expect(rounded(top.weights, 9)).toEqual(rounded(judgements.weights, 9));
    expect(top.cr).toBeCloseTo(judgements.cr, 9);
  });

  test('are joined in their weights', () => {
    const [top] = analysed({ factors, judges }, { aggregate: 'priorities' }).nodes;
    expect(rounded(top.weights, 9)).toEqual(rounded(priorities.weights, 9));
  });

  test('joined elsewhere and printed with few digits, a matrix is taken by its upper half', () => {
    const { weights, nodes } = analysed({ factors, matrix: all200.matrix }, { randomIndex: 'saaty-2005' });
    expect(rounded(Object.values(weights), 9)).toEqual(rounded(all200.weights, 9));
    expect(nodes[0].lambdaMax).toBeCloseTo(all200.lambdaMax, 9);
    expect(nodes[0].cr).toBeCloseTo(all200.cr, 9);
  });

  test('who contradict themselves are named, as warnings while the judgements are joined', () => {
    const told = (aggregate: 'judgements' | 'priorities') =>
      analysed({ factors, judges }, { aggregate, randomIndex: 'saaty-2005' }).findings.map(
        ({ rule, severity, values }) => [rule, severity, values['judge']],
      );
    const rule = 'ahp-judge-inconsistent';
    expect(told('judgements')).toEqual([
      [rule, 'warning', 'respondent 5'],
      [rule, 'warning', 'respondent 6'],
    ]);
    expect(told('priorities').map(([, severity]) => severity)).toEqual(['error', 'error']);
  });
});

describe('the random-index tables', () => {
  test.each(RANDOM_INDEXES)('%s is as published', (name) => {
    const table = published.randomIndex[name] ?? {};
    const sizes = Object.keys(table).map(Number);
    expect(sizes.map((size) => randomIndexOf(name, size).value)).toEqual(Object.values(table));
    expect(randomIndexOf(name, Math.max(...sizes) + 1).value).toBeNull();
  });

  test('between two sizes of Donegan and Dodd the index lies between theirs', () => {
    expect(randomIndexOf('donegan-dodd', 35)).toEqual({
      name: 'donegan-dodd',
      value: (1.5772 + 1.5976) / 2,
      interpolated: true,
    });
  });

  test('can turn a verdict round', () => {
    const { factors, judges } = published.group;
    const judgements = judges['respondent 5'] ?? [];
    const ratios = RANDOM_INDEXES.map(
      (randomIndex) => analysed({ factors, judgements }, { randomIndex }).cr ?? 0,
    );
    expect(rounded(ratios, 3)).toEqual([0.105, 0.106, 0.111, 0.106]);
  });
});
