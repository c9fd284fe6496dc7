import { describe, expect, test } from 'vitest';
import { RESPONSE_WAYS } from '../../../src/domain/response.ts';
import { at, given, happened, incidentAfter } from '../../support/given.ts';
import { deskDuties } from '../../../src/domain/desk-duties.ts';
import { TEAM } from '../../support/happenings.ts';

const hold = { kind: 'DecideResponse', way: 'hold', reason: 'settled by phone' } as const;

describe('how to respond', () => {
  test.each(RESPONSE_WAYS)('may be to %s, by anybody', (way) => {
    given()
      .when({ kind: 'DecideResponse', way, reason: 'x' }, { by: 'chen' })
      .then({ type: 'ResponseDecided', data: { way, reason: 'x' } });
  });

  test('carries the owner, what would change it, and when it is looked at again', () => {
    const data = { way: 'hold', reason: 'x', owner: 'li', unless: 'it trends', review: at('14:30') } as const;
    given()
      .when({ kind: 'DecideResponse', ...data })
      .then({ type: 'ResponseDecided', data });
  });

  test('is looked at again within four hours of the decision', () => {
    given()
      .when({ ...hold, review: at('14:30') })
      .then({ type: 'ResponseDecided', data: { way: 'hold', reason: hold.reason, review: at('14:30') } });
    given()
      .when({ ...hold, review: at('14:31') })
      .refused('review-too-late', { overridable: true, values: { hours: 4 } });
    given()
      .when({ ...hold, review: at('14:31') }, { at: at('10:31') })
      .recordedWith({ at: at('10:31') });
  });

  test('later with a recorded reason', () => {
    given()
      .when({ ...hold, review: at('20:00') }, { override: 'trial tomorrow' })
      .then({
        type: 'ResponseDecided',
        data: { way: 'hold', reason: hold.reason, review: at('20:00') },
        override: { codes: ['review-too-late'], reason: 'trial tomorrow' },
      });
  });
});

describe('the review of a decision', () => {
  const decided = (time: string, review?: string, owner?: string) =>
    happened(
      'ResponseDecided',
      {
        way: 'hold',
        reason: 'x',
        ...(review !== undefined && { review: at(review) }),
        ...(owner !== undefined && { owner }),
      },
      { at: at(time) },
    );
  const reviews = (...events: readonly ReturnType<typeof decided>[]) =>
    deskDuties(incidentAfter(...TEAM, ...events)).filter(({ kind }) => kind === 'decision-review');

  test('is owed by the lead, or by whoever sees to it', () => {
    expect(reviews(decided('10:30', '12:30'))).toMatchObject([
      { role: 'lead', person: 'wang', due: Date.parse(at('12:30')), status: 'open' },
    ]);
    expect(reviews(decided('10:30', '12:30', 'qian'))).toMatchObject([{ person: 'qian' }]);
  });

  test('is done by the next decision, which sets the next one', () => {
    const twice = reviews(decided('10:30', '12:30'), decided('12:20', '14:00'));
    expect(twice.map(({ due }) => due)).toEqual([Date.parse(at('14:00'))]);
    expect(reviews(decided('10:30', '12:30'), decided('12:20'))).toEqual([]);
  });
});
