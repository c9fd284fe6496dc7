import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess as assessBy } from '../../src/assessment/assess.ts';
import type { States } from '../../src/assessment/tier-bounds.ts';
import { modelOf } from '../../src/assessment/tier-model.ts';
import type { Answers } from '../../src/domain/answer.ts';
import type { Playbook } from '../../src/domain/playbook.ts';
import { toLower, type TurningPoint } from '../../src/assessment/turning-points.ts';
import { answersOf, floorsOf, RULES, tierRank, withRule } from '../support/answers.ts';
import { PLAYBOOK } from '../support/playbook.ts';

const CALM: Answers = { people: 0, reposts: 0, hotSearch: 50 };
const NONE: States = { injury: false, regulator: false };
const assessed = (playbook: Playbook, answers: Answers, floors: States) =>
  assessBy(modelOf(playbook), answers, () => ({ floors, ceilings: {} }));
const assess = (answers: Answers, floors: States) => assessed(PLAYBOOK, answers, floors);

describe('what would lower the tier', () => {
  test('is every criterion that holds it up, with the bound to stay under', () => {
    const severe = assess({ ...CALM, people: 100, hotSearch: 7 }, { ...NONE, injury: true });
    expect(toLower(PLAYBOOK, severe)).toEqual([
      { id: 'people', bound: { below: true, value: 100 } },
      { id: 'hotSearch', bound: { below: false, value: 10 } },
      { id: 'injury' },
    ]);
  });

  test('includes what is unknown', () => {
    const { people: _, ...answers } = CALM;
    expect(toLower(PLAYBOOK, assess(answers, NONE))).toEqual([
      { id: 'people', bound: { below: true, value: 10 } },
    ]);
  });

  test('is nothing at the mildest tier', () => {
    expect(toLower(PLAYBOOK, assess(CALM, NONE))).toEqual([]);
  });
});

/** The answers with the turning points turned: just past the bound, or the floor the other way. */
function turned(answers: Answers, floors: States, points: readonly TurningPoint[]) {
  const isRank = (id: string) => PLAYBOOK.classification.factors[id]?.order === 'descending';
  const past = ({ id, bound }: TurningPoint): number => (bound?.value ?? 0) + (isRank(id) ? 1 : -1);
  const numbers = points
    .filter(({ bound }) => bound !== undefined)
    .map((point) => [point.id, past(point)] as const);
  const flags = points.filter(({ bound }) => bound === undefined).map(({ id }) => [id, false] as const);
  return [
    { ...answers, ...Object.fromEntries(numbers) },
    { ...floors, ...Object.fromEntries(flags) },
  ] as const;
}

describe('whatever the answers', () => {
  const rule = fc.constantFrom(...RULES);

  test('turning all that would lower the tier lowers it', () => {
    fc.assert(
      fc.property(rule, answersOf(), floorsOf(), (how, answers, floors) => {
        const assessment = assessed(withRule(how), answers, floors);
        const points = toLower(PLAYBOOK, assessment);
        fc.pre(points.length > 0);
        const after = assessed(withRule(how), ...turned(answers, floors, points));
        expect(tierRank(after.tier)).toBeLessThan(tierRank(assessment.tier));
      }),
    );
  });

  test('a tier above the mildest always has something that would lower it', () => {
    fc.assert(
      fc.property(rule, answersOf(), floorsOf(), (how, answers, floors) => {
        const assessment = assessed(withRule(how), answers, floors);
        expect(toLower(PLAYBOOK, assessment).length > 0).toBe(tierRank(assessment.tier) > 0);
      }),
    );
  });
});
