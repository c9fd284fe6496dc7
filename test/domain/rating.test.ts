import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/domain/answer.ts';
import type { RecordedEvent } from '../../src/domain/events/table.ts';
import { latestRatings } from '../../src/domain/rating.ts';
import { at, given, happened, incidentAfter } from '../support/given.ts';

const rated = (by: string, answers: Answers, id = '', time = '10:20') =>
  happened('RatingGiven', { answers, role: 'lead' }, { by, id, at: at(time) });

const tier = (provisional: boolean) =>
  happened('TierAssigned', {
    ...{ tier: 'moderate', provisional, method: 'highest-band', answers: {}, scores: {}, decidedBy: [] },
    ...{ rebased: [], conditions: {} },
  });

const standing = (...events: readonly RecordedEvent[]) =>
  latestRatings(incidentAfter(...events)).map(({ by, answers }) => [by.person, answers.people]);

describe('a rating', () => {
  test('keeps who gave it, when, and in which role', () => {
    const [rating] = latestRatings(incidentAfter(rated('wang', { people: 5 }, 'e1')));
    expect(rating).toMatchObject({ event: 'e1', role: 'lead', round: 0, answers: { people: 5 } });
    expect(rating?.at).toBe(Date.parse(at('10:20')));
  });

  test('replaces the earlier one of the same person, not of others', () => {
    expect(
      standing(rated('wang', { people: 5 }), rated('li', { people: 7 }), rated('wang', { people: 9 })),
    ).toEqual([
      ['li', 7],
      ['wang', 9],
    ]);
  });

  test('is history once a tier was settled', () => {
    expect(standing(rated('wang', { people: 5 }), tier(false), rated('li', { people: 7 }))).toEqual([
      ['li', 7],
    ]);
  });

  test('still counts after a provisional tier', () => {
    expect(standing(rated('wang', { people: 5 }), tier(true))).toEqual([['wang', 5]]);
  });

  test('counts by its place in the file, not by the time that was claimed', () => {
    expect(standing(tier(false), rated('wang', { people: 5 }, '', '08:00'))).toEqual([['wang', 5]]);
  });

  const retraction = happened('EntryRetracted', { event: 'e2', reason: 'mistyped' });

  test('that was retracted is out, and the one before stands again', () => {
    const events = [rated('wang', { people: 5 }, 'e1'), rated('wang', { people: 50 }, 'e2'), retraction];
    expect(standing(...events)).toEqual([['wang', 5]]);
    expect(standing(rated('li', { people: 50 }, 'e2'), retraction)).toEqual([]);
  });

  test('may be retracted', () => {
    given(rated('wang', { people: 5 }, 'e2'))
      .when({ kind: 'RetractEvent', event: 'e2', type: 'RatingGiven', reason: 'mistyped' })
      .then({ type: 'EntryRetracted', data: { event: 'e2', reason: 'mistyped' } });
  });

  test('may be given by anybody, with every kind of answer', () => {
    const answers = { people: 5, reposts: { from: 10, to: 20 }, injury: true, regulator: 'unknown' } as const;
    const event = { type: 'RatingGiven', data: { answers } } as const;
    given().when({ kind: 'RecordPlainly', event }, { by: 'passer-by' }).then(event);
  });
});
