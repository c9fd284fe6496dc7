import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberOf } from '../../src/assessment/answers.ts';
import { assess as assessBy } from '../../src/assessment/assess.ts';
import type { States } from '../../src/assessment/tier-bounds.ts';
import { modelOf } from '../../src/assessment/tier-model.ts';
import { type Answers, isRange } from '../../src/domain/answer.ts';
import type { Playbook, WhenUnknown } from '../../src/domain/playbook.ts';
import { PLAYBOOK } from '../support/playbook.ts';
import { answersOf, floorsOf, RULES, tierRank, withRule } from '../support/answers.ts';

const CALM: Answers = { people: 0, reposts: 0, hotSearch: 50 };
const NONE: States = { injury: false, regulator: false };
const assessed = (playbook: Playbook, answers: Answers, floors: States) =>
  assessBy(modelOf(playbook), answers, () => ({ floors, ceilings: {} }));
const assess = (answers: Answers, floors: States, rule: WhenUnknown = 'one-above-known') =>
  assessed(withRule(rule), answers, floors);

describe('with every answer known', () => {
  test('the tier is the worst band, and names who decided', () => {
    expect(assess({ ...CALM, people: 12, reposts: 20_000 }, NONE)).toMatchObject({
      tier: 'severe',
      provisional: false,
      decidedBy: ['reposts'],
      open: [],
    });
  });

  test('a group counts by its worst', () => {
    expect(assess({ ...CALM, hotSearch: 7, reposts: 1000 }, NONE)).toMatchObject({
      tier: 'severe',
      decidedBy: ['hotSearch'],
    });
  });

  test('one floor is enough', () => {
    expect(assess(CALM, { ...NONE, injury: true })).toMatchObject({ tier: 'severe', decidedBy: ['injury'] });
    expect(assess(CALM, { ...NONE, regulator: true })).toMatchObject({
      tier: 'moderate',
      decidedBy: ['regulator'],
    });
  });

  test('a floor does not lower what a band says', () => {
    expect(assess({ ...CALM, people: 100 }, { ...NONE, regulator: true }).tier).toBe('severe');
  });

  test('with nothing above the mildest tier nothing in particular decided', () => {
    expect(assess(CALM, NONE)).toMatchObject({ tier: 'minor', provisional: false, decidedBy: [] });
  });
});

describe('with an unknown answer', () => {
  const { people: _, ...noPeople } = CALM;

  test('the tier is provisional, one above what is known, and names what is open', () => {
    expect(assess(noPeople, NONE)).toMatchObject({
      tier: 'moderate',
      provisional: true,
      decidedBy: ['people'],
      open: ['people'],
    });
    expect(assess({ ...CALM, people: 'unknown' }, NONE)).toMatchObject({
      tier: 'moderate',
      provisional: true,
    });
  });

  test('or the worst that is possible, or what is known, as the playbook says', () => {
    expect(assess(noPeople, NONE, 'worst-case').tier).toBe('severe');
    expect(assess(noPeople, NONE, 'highest-known')).toMatchObject({ tier: 'minor', provisional: true });
  });

  test.each(RULES)('it is never the mildest while injury is unknown (%s)', (rule) => {
    expect(assess(CALM, { ...NONE, injury: 'unknown' }, rule).tier).not.toBe('minor');
  });

  test('goes no higher than the open floor could', () => {
    expect(assess(CALM, { ...NONE, regulator: 'unknown' }, 'worst-case').tier).toBe('moderate');
  });

  test('is settled when nothing open could raise it', () => {
    expect(assess({ reposts: 10_000 }, {})).toMatchObject({
      tier: 'severe',
      provisional: false,
      decidedBy: ['reposts'],
      open: [],
    });
  });

  test('that can reach no higher band than it has is no reason to wait', () => {
    const { people } = PLAYBOOK.classification.factors;
    const factors = {
      ...PLAYBOOK.classification.factors,
      people: { ...people, ask: '?', order: 'ascending' as const, bands: { minor: 0, moderate: 10 } },
    };
    const playbook: Playbook = {
      ...PLAYBOOK,
      classification: { ...PLAYBOOK.classification, whenUnknown: 'worst-case', factors },
    };
    expect(assessed(playbook, noPeople, NONE).tier).toBe('moderate');
    expect(assessed(playbook, { ...noPeople, reposts: 1000 }, NONE).provisional).toBe(false);
  });
});

describe('whatever the answers', () => {
  const rule = fc.constantFrom(...RULES);

  test('a worse number never lowers the tier', () => {
    fc.assert(
      fc.property(
        rule,
        answersOf(),
        floorsOf(),
        fc.constantFrom('people', 'reposts', 'hotSearch'),
        fc.nat(200_000),
        (how, answers, floors, factor, more) => {
          const known = numberOf(answers, factor) ?? NaN;
          fc.pre(!Number.isNaN(known));
          const worse = factor === 'hotSearch' ? Math.max(1, known - more) : known + more;
          const raised = assess({ ...answers, [factor]: worse }, floors, how);
          expect(tierRank(raised.tier)).toBeGreaterThanOrEqual(tierRank(assess(answers, floors, how).tier));
        },
      ),
    );
  });

  test('a floor that turns out to apply never lowers the tier, from no or from unknown', () => {
    fc.assert(
      fc.property(
        rule,
        answersOf(),
        floorsOf(),
        fc.constantFrom('injury', 'regulator'),
        (how, answers, floors, floor) => {
          fc.pre(floors[floor] === false);
          const raised = assess(answers, { ...floors, [floor]: true }, how);
          expect(tierRank(raised.tier)).toBeGreaterThanOrEqual(tierRank(assess(answers, floors, how).tier));
        },
      ),
    );
  });

  test('the order of the criteria in the playbook changes neither tier nor reasons', () => {
    const shuffled = <T>(record: Readonly<Record<string, T>>) =>
      fc
        .shuffledSubarray(Object.entries(record), { minLength: Object.keys(record).length })
        .map((entries) => Object.fromEntries(entries));
    const { factors, floors } = PLAYBOOK.classification;
    fc.assert(
      fc.property(
        rule,
        answersOf(),
        floorsOf(),
        shuffled(factors),
        shuffled(floors),
        (how, answers, states, mixed, mixedFloors) => {
          const playbook = withRule(how);
          const other = {
            ...playbook,
            classification: { ...playbook.classification, factors: mixed, floors: mixedFloors },
          };
          const seen = (model: Playbook) => {
            const { tier, provisional, decidedBy, open } = assessed(model, answers, states);
            return { tier, provisional, decidedBy: [...decidedBy].sort(), open: [...open].sort() };
          };
          expect(seen(other)).toEqual(seen(playbook));
        },
      ),
    );
  });

  test('the tier lies between the best and the worst that the unknown answers leave possible', () => {
    fc.assert(
      fc.property(rule, answersOf(), floorsOf(), (how, answers, floors) => {
        const filled = (people: number, reposts: number, hotSearch: number, floor: boolean) =>
          tierRank(
            assess(
              { ...{ people, reposts, hotSearch }, ...filledIn(answers, floor) },
              { ...{ injury: floor, regulator: floor }, ...knownOnly(floors) },
            ).tier,
          );
        const { tier, provisional } = assess(answers, floors, how);
        const [best, worst] = [filled(0, 0, 50, false), filled(100, 10_000, 1, true)];
        expect(tierRank(tier)).toBeGreaterThanOrEqual(best);
        expect(tierRank(tier)).toBeLessThanOrEqual(worst);
        expect(provisional).toBe(best !== worst);
      }),
    );
  });
});

/** What is known, with ranges at their better or worse end. */
const filledIn = (answers: Answers, isWorst: boolean): Answers =>
  Object.fromEntries(
    Object.entries(knownOnly(answers)).flatMap(([id, answer]) => {
      if (!isRange(answer)) return [[id, answer]];
      const end = isWorst ? answer.to : answer.from;
      return end === undefined ? [] : [[id, end]];
    }),
  );

const knownOnly = <T>(answers: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== 'unknown'));
