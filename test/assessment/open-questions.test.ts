import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { openIn } from '../../src/assessment/open-questions.ts';
import type { Judge } from '../../src/assessment/tier-bounds.ts';
import { modelOf } from '../../src/assessment/tier-model.ts';
import { answersOf } from '../support/answers.ts';
import { PLAYBOOK } from '../support/playbook.ts';
import { anyClassified } from '../support/weighed-playbook.ts';

/** Floors as they are answered. */
const asAnswered: Judge = (answers) => ({
  floors: Object.fromEntries(
    ['injury', 'regulator'].map((id) => {
      const answer = answers[id];
      return [id, typeof answer === 'boolean' ? answer : 'unknown'];
    }),
  ),
  ceilings: {},
});

const questions = (answers: Parameters<typeof assess>[1]) => openIn(modelOf(PLAYBOOK), answers, asAnswered);

describe('the question most worth answering', () => {
  test('is the one whose answers rule out the most tiers', () => {
    const answers = { people: 0, reposts: 0, hotSearch: 50 };
    const [first, second] = questions(answers);
    expect(first).toEqual({
      id: 'injury',
      outcomes: [
        { answer: true, possible: ['severe'] },
        { answer: false, possible: ['minor', 'moderate'] },
      ],
      worth: 1.5,
    });
    expect(second).toMatchObject({ id: 'regulator', worth: 0.5 });
  });

  test('tells of a range what each part of it would mean', () => {
    const answers = {
      people: { from: 5, to: 50 },
      reposts: 0,
      hotSearch: 50,
      injury: false,
      regulator: false,
    };
    expect(questions(answers)).toEqual([
      {
        id: 'people',
        outcomes: [
          { answer: 5, possible: ['minor'] },
          { answer: 10, possible: ['moderate'] },
          { answer: 50, possible: ['moderate'] },
        ],
        worth: 1,
      },
    ]);
  });

  test('is none when nothing unknown could change the tier', () => {
    expect(questions({ injury: true })).toEqual([]);
    expect(questions({ people: { from: 200 }, injury: 'unknown' })).toEqual([]);
  });
});

test('what each answer leaves possible is what comes out when it is given', () => {
  fc.assert(
    fc.property(anyClassified, answersOf(), (playbook, answers) => {
      const model = modelOf(playbook);
      for (const { id, outcomes } of openIn(model, answers, asAnswered)) {
        for (const { answer, possible } of outcomes)
          expect(assess(model, { ...answers, [id]: answer }, asAnswered).possible).toEqual(possible);
      }
    }),
  );
});

test('an answer never leaves more possible than there was', () => {
  fc.assert(
    fc.property(anyClassified, answersOf(), (playbook, answers) => {
      const model = modelOf(playbook);
      const before = assess(model, answers, asAnswered).possible;
      for (const { outcomes, worth } of openIn(model, answers, asAnswered)) {
        for (const { possible } of outcomes) expect(before).toEqual(expect.arrayContaining([...possible]));
        expect(worth).toBeGreaterThan(0);
      }
    }),
  );
});
