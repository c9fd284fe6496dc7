import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinRatings } from '../../src/assessment/joined-ratings.ts';
import { type Answer, type Answers, isRange } from '../../src/domain/answer.ts';
import type { Rating } from '../../src/domain/rating.ts';
import { PLAYBOOK } from '../support/playbook.ts';
import { actor } from '../support/given.ts';

const PEOPLE = ['wang', 'li', 'zhao', 'chen', 'zhou'];

const ratings = (...all: readonly Answers[]): readonly Rating[] =>
  all.map((answers, n) => ({
    ...{ event: `e${String(n)}`, at: n, by: actor(PEOPLE[n] ?? String(n)), round: 0, answers },
  }));

const joined = (...all: readonly Answers[]) => joinRatings(PLAYBOOK, ratings(...all));

const people = (...said: readonly Answer[]) =>
  joined(...said.map((answer) => ({ people: answer }))).answers.people;

const injury = (...said: readonly Answer[]) =>
  joined(...said.map((answer) => ({ injury: answer }))).answers.injury;

describe('joined amounts', () => {
  test('are the number that all said', () => {
    expect(people(12, 12, 12)).toBe(12);
  });

  test('run from the lowest to the highest said, about the median', () => {
    expect(people(5, 120, 12)).toEqual({ from: 5, to: 120, about: 12 });
    expect(people(5, 120, 12, 13)).toEqual({ from: 5, to: 120, about: 12.5 });
  });

  test('ignore whoever does not know', () => {
    expect(people(12, 'unknown', 12)).toBe(12);
    expect(people('unknown', 5, 9)).toEqual({ from: 5, to: 9, about: 7 });
    expect(people('unknown', 'unknown')).toBe('unknown');
  });

  test('take in the ends of ranges', () => {
    expect(people({ from: 1000, to: 5000 }, 800)).toEqual({ from: 800, to: 5000, about: 1900 });
    expect(people({ from: 10, to: 30, about: 15 }, 15)).toEqual({ from: 10, to: 30, about: 15 });
  });

  test('have no upper end when one rater sees none', () => {
    expect(people({ from: 500 }, 100)).toEqual({ from: 100, about: 300 });
  });

  test('stay the range that all said', () => {
    const range = { from: 10, to: 30 };
    expect(people(range, { ...range })).toEqual(range);
  });

  test('never fall outside what somebody said', () => {
    const answer = fc.oneof(fc.nat(500), fc.constant('unknown' as const));
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 5 }), (said) => {
        const result = people(...said);
        const known = said.filter((each) => typeof each === 'number');
        if (known.length === 0) expect(result).toBe('unknown');
        else if (typeof result === 'number') expect(new Set(known)).toEqual(new Set([result]));
        else {
          expect(result).toMatchObject({ from: Math.min(...known), to: Math.max(...known) });
          const about = isRange(result) ? (result.about ?? NaN) : NaN;
          expect(known.filter((each) => each <= about).length * 2).toBeGreaterThanOrEqual(known.length);
          expect(known.filter((each) => each >= about).length * 2).toBeGreaterThanOrEqual(known.length);
        }
      }),
    );
  });
});

describe('joined verdicts', () => {
  test.each<[readonly Answer[], Answer]>([
    [[true, true], true],
    [[false, false], false],
    [[true, 'unknown', 'unknown'], true],
    [[false, 'unknown'], false],
    [[false, 'unknown', 'unknown'], 'unknown'],
    [[false, false, 'unknown'], false],
    [[true, false], true],
    [[true, true, true, false], true],
    [['unknown', 'unknown'], 'unknown'],
  ])('%j make %j', (said, result) => {
    expect(injury(...said)).toBe(result);
  });

  test('take a number for a yes-or-no question, or a yes for a number, as not known', () => {
    expect(injury(3, true)).toBe(true);
    expect(people(true, 4)).toBe(4);
  });
});

describe('disputed criteria', () => {
  test('are those whose tier differs, the widest apart first', () => {
    const { disputed } = joined(
      { people: 5, reposts: 500, hotSearch: 40, injury: false, regulator: false },
      { people: 15, reposts: 20_000, hotSearch: 40, injury: true, regulator: false },
    );
    expect(disputed).toEqual(['injury', 'reposts', 'people']);
  });

  test('are none where different numbers support the same tier, or only one rater knows', () => {
    expect(joined({ people: 15, injury: true }, { people: 90, injury: 'unknown' }).disputed).toEqual([]);
  });
});

describe('agreement between raters', () => {
  test('is about the criteria that everybody knows, scored by the tier that each answer supports', () => {
    const { agreement, common } = joined(
      { people: 150, reposts: 10, hotSearch: 40, injury: 'unknown', regulator: true },
      { people: 15, reposts: 10, hotSearch: 'unknown', injury: false, regulator: false },
    );
    // In common: regulator, people, reposts; tiers 1 2 0 and 0 1 0, so ranks 2 3 1 and 1.5 3 1.5: R = 3.5 6 2.5,
    // S = 0.25 + 4 + 2.25 = 6.5, one tie of two: W = 12 × 6.5 / (4 × 24 − 2 × 6) = 78/84.
    expect(common).toBe(3);
    expect(agreement?.w).toBeCloseTo(78 / 84, 12);
  });

  test('scores a range by what was said to be about right, else by its middle', () => {
    const scored = (range: Answer) => joined({ people: range, reposts: 2000 }, { people: 5, reposts: 2000 });
    expect(scored({ from: 0, to: 18, about: 15 }).disputed).toEqual(['people']);
    expect(scored({ from: 0, to: 18 }).disputed).toEqual([]);
    expect(scored({ from: 200 }).byRater[0]?.tiers.people).toBe('severe');
  });

  test('cannot be said of one rater, or of raters who know different things', () => {
    expect(joined({ people: 15, reposts: 10 }).agreement).toBeUndefined();
    expect(joined({ people: 15 }, { reposts: 10 })).toMatchObject({ common: 0 });
    expect(joined({ people: 15 }, { reposts: 10 }).agreement).toBeUndefined();
  });

  test('is not claimed by nobody', () => {
    expect(joined()).toMatchObject({ common: 0, disputed: [], byRater: [], answers: { people: 'unknown' } });
  });

  test('names every rater with what their answers support', () => {
    const { byRater } = joined({ people: 15, injury: true, regulator: false });
    expect(byRater).toEqual([
      {
        person: 'wang',
        answers: { people: 15, injury: true, regulator: false },
        tiers: { people: 'moderate', injury: 'severe', regulator: 'minor' },
      },
    ]);
  });
});

test('who rates first changes nothing', () => {
  const answers = fc.record({
    people: fc.oneof(fc.nat(200), fc.constant('unknown' as const)),
    hotSearch: fc.oneof(fc.nat(60), fc.constant('unknown' as const)),
    reposts: fc.record({ from: fc.nat(2000), to: fc.integer({ min: 2000, max: 20_000 }) }),
    injury: fc.constantFrom(true, false, 'unknown' as const),
  });
  fc.assert(
    fc.property(fc.array(answers, { maxLength: 4 }), (all) => {
      const [one, other] = [joined(...all), joined(...all.toReversed())];
      expect(other.answers).toEqual(one.answers);
      expect(other.disputed).toEqual(one.disputed);
      expect(other.agreement?.w.toFixed(12)).toBe(one.agreement?.w.toFixed(12));
    }),
  );
});
