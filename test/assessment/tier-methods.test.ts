import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { compareMethods } from '../../src/assessment/compare-methods.ts';
import { criteriaOf } from '../../src/assessment/criteria.ts';
import { contributionsOf } from '../../src/assessment/deciders.ts';
import { cumulativeMembership, membershipOf, nearTie } from '../../src/assessment/fuzzy-tier.ts';
import type { Judge, States } from '../../src/assessment/tier-bounds.ts';
import { modelOf, weightedScore } from '../../src/assessment/tier-model.ts';
import { type Answer, type Answers, isRange } from '../../src/domain/answer.ts';
import type { Playbook } from '../../src/domain/playbook.ts';
import { answersOf, floorsOf, tierRank } from '../support/answers.ts';
import { PLAYBOOK } from '../support/playbook.ts';
import { anyClassified, classifiedBy, JUDGED } from '../support/weighed-playbook.ts';

const CALM: Answers = { people: 0, reposts: 0, hotSearch: 50 };
const NONE: States = { injury: false, regulator: false };

const judging =
  (floors: States, ceilings: States = {}): Judge =>
  () => ({ floors, ceilings });

const tierOf = (playbook: Playbook, answers: Answers, floors: States = NONE): string =>
  assess(modelOf(playbook), answers, judging(floors)).tier;

describe('the weighted mean', () => {
  const weighted = classifiedBy({ method: 'weighted', weights: JUDGED });

  test('weighs criteria as they were compared; a group counts by its worst factor', () => {
    expect(criteriaOf(weighted.classification)).toEqual([
      { id: 'people', factors: ['people'], weight: expect.closeTo(0.75, 12) as number },
      { id: 'spread', factors: ['reposts', 'hotSearch'], weight: expect.closeTo(0.25, 12) as number },
    ]);
    const readings = { people: 10, reposts: 0, hotSearch: 5 };
    expect(weightedScore(modelOf(weighted), readings)).toBeCloseTo(0.75 * 1 + 0.25 * 2, 12);
    expect(contributionsOf(modelOf(weighted), readings)).toMatchObject([
      { id: 'people', level: 1 },
      { id: 'spread', level: 2 },
    ]);
  });

  test('calls it by the tier that is nearest, a half for the higher', () => {
    expect(tierOf(weighted, { ...CALM, reposts: 20_000 })).toBe('moderate');
    expect(tierOf(weighted, { ...CALM, reposts: 1000 })).toBe('minor');
    expect(tierOf(weighted, { ...CALM, people: 100 })).toBe('severe');
  });

  test('is lifted by a floor', () => {
    expect(tierOf(weighted, CALM, { ...NONE, injury: true })).toBe('severe');
  });

  test('names the criteria that make up half of it, by their worst factors', () => {
    const { decidedBy } = assess(modelOf(weighted), { people: 10, reposts: 0, hotSearch: 5 }, judging(NONE));
    expect(decidedBy).toEqual(['people']);
  });

  test('takes factors of a group together where they were compared within it', () => {
    const inside = {
      ...JUDGED,
      within: { spread: { factors: ['reposts', 'hotSearch'], judgements: [['reposts', 'hotSearch', 1]] } },
    } as const;
    const model = modelOf(classifiedBy({ method: 'weighted', weights: inside }));
    expect(weightedScore(model, { people: 0, reposts: 10_000, hotSearch: 50 })).toBeCloseTo(0.25, 12);
  });

  test('without comparison goes by the weights of the factors, or takes all alike', () => {
    expect(criteriaOf(PLAYBOOK.classification).map(({ weight }) => weight)).toEqual([0.5, 0.5]);
    const { people, ...others } = PLAYBOOK.classification.factors;
    if (people === undefined) throw new Error('no people');
    const heavy = classifiedBy({ factors: { people: { ...people, weight: 4 }, ...others } });
    expect(criteriaOf(heavy.classification).map(({ weight }) => weight)).toEqual([0.8, 0.2]);
  });
});

describe('fuzzy evaluation', () => {
  const fuzzy = classifiedBy({ method: 'fuzzy', weights: JUDGED });

  test('gives a membership in each tier that adds up to 1', () => {
    const cumulative = cumulativeMembership(modelOf(fuzzy), { people: 10, reposts: 0, hotSearch: 5 });
    const membership = membershipOf(cumulative);
    expect(membership.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
    expect(membership).toEqual([0.375, 0.4375, 0.1875].map((value) => expect.closeTo(value, 12) as number));
  });

  test('takes the higher tier of a near tie, and says so', () => {
    const model = modelOf(classifiedBy({ method: 'fuzzy' }));
    const tied = { people: 10, reposts: 1000, hotSearch: 50 };
    expect(nearTie(cumulativeMembership(model, tied))).toBe(1);
    expect(compareMethods(model, tied, judging(NONE))[0]).toMatchObject({
      method: 'fuzzy',
      nearTie: 'moderate',
      assessment: { tier: 'moderate' },
    });
    expect(nearTie(cumulativeMembership(model, { people: 0, reposts: 0, hotSearch: 50 }))).toBeUndefined();
  });

  test('goes by the functions that the playbook gives', () => {
    const { people, ...others } = PLAYBOOK.classification.factors;
    if (people === undefined) throw new Error('no people');
    const memberships = {
      minor: { shape: 'z', at: [0, 2] },
      moderate: { shape: 's', at: [0, 2] },
    } as const;
    const strict = { people: { ...people, memberships }, ...others };
    const answers = { people: 2, reposts: 0, hotSearch: 50 };
    expect(tierOf(classifiedBy({ method: 'fuzzy', weights: JUDGED, factors: strict }), answers)).toBe(
      'moderate',
    );
    expect(tierOf(fuzzy, answers)).toBe('minor');
  });
});

describe('a ceiling', () => {
  const capped = classifiedBy({
    ceilings: { local: { name: 'local', when: { source: 'true', reads: [] }, tier: 'moderate' } },
  });
  const assessed = (ceiling: boolean | 'unknown', floors: States = NONE) =>
    assess(modelOf(capped), { ...CALM, people: 500 }, judging(floors, { local: ceiling }));

  test('keeps the tier down, and is named', () => {
    expect(assessed(true)).toMatchObject({ tier: 'moderate', provisional: false, decidedBy: ['local'] });
    expect(assessed(false).tier).toBe('severe');
  });

  test('gives way to a floor', () => {
    expect(assessed(true, { ...NONE, injury: true }).tier).toBe('severe');
  });

  test('that nobody knows about leaves both possible', () => {
    expect(assessed('unknown').possible).toEqual(['moderate', 'severe']);
  });
});

describe('methods side by side', () => {
  test('begin with the playbook’s own, and may disagree', () => {
    const answers = { ...CALM, reposts: 20_000 };
    const compared = compareMethods(modelOf(classifiedBy({ weights: JUDGED })), answers, judging(NONE));
    expect(compared.map(({ method, assessment }) => [method, assessment.tier])).toEqual([
      ['highest-band', 'severe'],
      ['weighted', 'moderate'],
      ['fuzzy', 'minor'],
    ]);
  });
});

/** An answer as it may turn out. */
const completed = (answer: Answer | undefined, share: number, most: number, isRank: boolean): number => {
  if (typeof answer === 'number') return answer;
  const { from, to = most } = isRange(answer) ? answer : { from: isRank ? 1 : 0 };
  return Math.round(from + (Math.max(to, from) - from) * share);
};

describe('whatever the method, the weights and the answers', () => {
  test('a worse number never lowers the tier', () => {
    const factor = fc.constantFrom('people', 'reposts', 'hotSearch');
    fc.assert(
      fc.property(
        anyClassified,
        answersOf(),
        floorsOf(),
        factor,
        fc.nat(20_000),
        (playbook, answers, floors, id, more) => {
          const known = answers[id];
          fc.pre(typeof known === 'number');
          const worse = id === 'hotSearch' ? Math.max(1, known - more) : known + more;
          const before = tierRank(tierOf(playbook, answers, floors));
          expect(tierRank(tierOf(playbook, { ...answers, [id]: worse }, floors))).toBeGreaterThanOrEqual(
            before,
          );
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('the tier that comes out once all is known was called possible before', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        anyClassified,
        answersOf(),
        floorsOf(),
        fc.tuple(share, share, share, fc.boolean(), fc.boolean()),
        (playbook, answers, floors, [p, r, h, injury, regulator]) => {
          const { possible } = assess(modelOf(playbook), answers, judging(floors));
          const whole = {
            people: completed(answers['people'], p, 400, false),
            reposts: completed(answers['reposts'], r, 40_000, false),
            hotSearch: completed(answers['hotSearch'], h, 60, true),
          };
          const settled = {
            injury: floors['injury'] === 'unknown' ? injury : (floors['injury'] ?? injury),
            regulator: floors['regulator'] === 'unknown' ? regulator : (floors['regulator'] ?? regulator),
          };
          expect(possible).toContain(tierOf(playbook, whole, settled));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('the order of the factors changes nothing', () => {
    fc.assert(
      fc.property(anyClassified, answersOf(), floorsOf(), (playbook, answers, floors) => {
        const factors = Object.fromEntries(Object.entries(playbook.classification.factors).reverse());
        const other = { ...playbook, classification: { ...playbook.classification, factors } };
        const seen = (plan: Playbook) => {
          const { tier, possible, open } = assess(modelOf(plan), answers, judging(floors));
          return { tier, possible, open: [...open].sort() };
        };
        expect(seen(other)).toEqual(seen(playbook));
      }),
      { numRuns: 500 },
    );
  });
});
