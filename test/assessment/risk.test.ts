import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { combinedImpact, levelOf, rankRisks, USUAL_LEVELS } from '../../src/assessment/risk.ts';
import type { Risk, RiskRegister } from '../../src/domain/risk.ts';

const risk = (id: string, likelihood: number, impact: Risk['impact']): Risk => ({
  ...{ id, name: id, likelihood, impact },
});
const register = (risks: readonly Risk[], rest: Partial<RiskRegister> = {}): RiskRegister => ({
  ...{ risks, scales: {}, combine: 'worst' },
  ...rest,
});
const ids = (risks: readonly Risk[], rest: Partial<RiskRegister> = {}) =>
  rankRisks(register(risks, rest)).map(({ id }) => id);

const step = fc.integer({ min: 1, max: 5 });
const risks = fc.uniqueArray(
  fc.record({ id: fc.string({ minLength: 1 }), name: fc.string(), likelihood: step, impact: step }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 12 },
);

describe('the rank of risks', () => {
  test('is by likelihood times impact', () => {
    expect(ids([risk('slight', 5, 1), risk('bad', 3, 5), risk('middling', 3, 3)])).toEqual([
      'bad',
      'middling',
      'slight',
    ]);
  });

  test('with one score goes to the worse impact, for a rare ruin is worse than a daily nuisance', () => {
    expect(ids([risk('daily', 5, 2), risk('ruin', 2, 5)])).toEqual(['ruin', 'daily']);
  });

  test('of equals is that of the file', () => {
    expect(ids([risk('b', 2, 2), risk('a', 2, 2)])).toEqual(['b', 'a']);
  });

  test('takes the worst of several impacts, or their mean when told so', () => {
    const explosion = risk('explosion', 3, { byKind: { money: 3, online: 5, offline: 2 } });
    expect(rankRisks(register([explosion]))).toMatchObject([{ impact: 5, score: 15, level: 'high' }]);
    const [mean] = rankRisks(register([explosion], { combine: 'mean' }));
    expect(mean?.impact).toBeCloseTo(10 / 3, 12);
    expect(mean).toMatchObject({ score: 10, level: 'medium' });
  });

  test('never falls when a likelihood or an impact rises', () => {
    fc.assert(
      fc.property(risks, fc.nat(), fc.boolean(), (all, pick, isLikelihood) => {
        const at = pick % all.length;
        const worse = all.map((each, place) => {
          if (place !== at) return each;
          const key = isLikelihood ? 'likelihood' : 'impact';
          return { ...each, [key]: Math.min(5, each[key] + 1) };
        });
        const { id = '' } = all[at] ?? {};
        return ids(worse).indexOf(id) <= ids(all).indexOf(id);
      }),
    );
  });

  test('and the mean lies within the impacts', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1 }), (impacts) => {
        const mean = combinedImpact(impacts, 'mean');
        return mean >= Math.min(...impacts) - 1e-12 && mean <= combinedImpact(impacts, 'worst') + 1e-12;
      }),
    );
  });
});

describe('levels', () => {
  test.each([
    [1, 'low'],
    [5, 'low'],
    [6, 'medium'],
    [14, 'medium'],
    [15, 'high'],
    [25, 'high'],
  ])('a score of %d is %s by the common convention', (score, level) => {
    expect(levelOf(score, USUAL_LEVELS)).toBe(level);
  });

  test('are those of the file where it has some', () => {
    const levels = [
      { name: 'bearable', from: 1 },
      { name: 'unbearable', from: 4 },
    ];
    expect(rankRisks(register([risk('a', 2, 2)], { levels }))).toMatchObject([{ level: 'unbearable' }]);
  });
});
