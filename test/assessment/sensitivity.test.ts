import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { answerMoves, weightMoves } from '../../src/assessment/sensitivity.ts';
import type { Judge } from '../../src/assessment/tier-bounds.ts';
import { modelOf } from '../../src/assessment/tier-model.ts';
import { answersOf } from '../support/answers.ts';
import { anyClassified, classifiedBy, JUDGED } from '../support/weighed-playbook.ts';

const asAnswered: Judge = ({ injury = false, regulator = false }) => ({
  floors: { injury: injury === true, regulator: regulator === true },
  ceilings: {},
});

describe('how far an answer must move', () => {
  test('by the highest band is to the next bound', () => {
    const answers = { people: 12, reposts: 0, hotSearch: 50, injury: false };
    expect(answerMoves(modelOf(classifiedBy({})), answers, asAnswered)).toEqual([
      { id: 'injury', kind: 'answer', from: false, to: true, tier: 'severe' },
      { id: 'people', kind: 'answer', from: 12, to: 9, tier: 'minor' },
      { id: 'people', kind: 'answer', from: 12, to: 100, tier: 'severe' },
      { id: 'reposts', kind: 'answer', from: 0, to: 10_000, tier: 'severe' },
      { id: 'hotSearch', kind: 'answer', from: 50, to: 10, tier: 'severe' },
    ]);
  });

  test('a range moves from its ends', () => {
    const answers = { people: { from: 20, to: 40 }, reposts: 0, hotSearch: 50 };
    const moves = answerMoves(modelOf(classifiedBy({})), answers, asAnswered);
    expect(moves.filter(({ id }) => id === 'people')).toMatchObject([
      { from: 20, to: 9 },
      { from: 40, to: 100 },
    ]);
  });
});

describe('how far a weight must move', () => {
  test('is where the weighted mean crosses into another tier', () => {
    const model = modelOf(classifiedBy({ method: 'weighted', weights: JUDGED }));
    const moves = weightMoves(model, { people: 0, reposts: 20_000, hotSearch: 50 }, asAnswered);
    expect(moves).toEqual([
      {
        id: 'people',
        kind: 'weight',
        from: expect.closeTo(0.75, 9) as number,
        to: expect.closeTo(0.25, 6) as number,
        tier: 'severe',
      },
      {
        id: 'people',
        kind: 'weight',
        from: expect.closeTo(0.75, 9) as number,
        to: expect.closeTo(0.75, 6) as number,
        tier: 'minor',
      },
      {
        id: 'spread',
        kind: 'weight',
        from: expect.closeTo(0.25, 9) as number,
        to: expect.closeTo(0.25, 6) as number,
        tier: 'minor',
      },
      {
        id: 'spread',
        kind: 'weight',
        from: expect.closeTo(0.25, 9) as number,
        to: expect.closeTo(0.75, 6) as number,
        tier: 'severe',
      },
    ]);
  });

  test('is not asked of the highest band, which knows no weights', () => {
    const model = modelOf(classifiedBy({ weights: JUDGED }));
    expect(weightMoves(model, { people: 12, reposts: 0, hotSearch: 50 }, asAnswered)).toEqual([]);
  });
});

test('a move of an answer changes the tier to the one it says', () => {
  fc.assert(
    fc.property(anyClassified, answersOf(), (playbook, answers) => {
      const model = modelOf(playbook);
      const now = assess(model, answers, asAnswered).tier;
      for (const { id, to, tier } of answerMoves(model, answers, asAnswered)) {
        const after = assess(model, { ...answers, [id]: to }, asAnswered).tier;
        expect(after).toBe(tier);
        expect(after).not.toBe(now);
      }
    }),
    { numRuns: 500 },
  );
});
