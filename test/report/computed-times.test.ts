import { describe, expect, test } from 'vitest';
import { computedTimes } from '../../src/report/computed-times.ts';
import { firstResponse } from '../../src/report/first-response.ts';
import { happened, sha } from '../support/given.ts';
import { CASE_A } from './case-a.ts';
import { beijing, inputFor, opened, reportOf, section } from './reporting.ts';

const timesOf = (...events: Parameters<typeof inputFor>[0]) => {
  const { incident, events: records } = inputFor(events);
  return Object.fromEntries(computedTimes(incident, records).map((time) => [time.name, time]));
};

const MINUTE = 60;

describe('the computed times of case A', () => {
  test('are those worked out by hand', () => {
    const times = timesOf(...CASE_A);
    expect(times['aware-to-first-word']).toEqual({
      name: 'aware-to-first-word',
      from: '2017-08-25T02:00:00.000Z',
      to: '2017-08-25T06:46:00.000Z',
      seconds: (4 * 60 + 46) * MINUTE,
      basis: 'earliest-publication',
    });
    expect(times['occurred-to-aware']?.seconds).toBe(30 * MINUTE);
    expect(times['aware-to-opened']?.seconds).toBe(5 * MINUTE);
    expect(times['aware-to-classified']?.seconds).toBe(130 * MINUTE);
    expect(times['aware-to-confirmed-fact']?.seconds).toBe(120 * MINUTE);
    expect(times['aware-to-release']?.seconds).toBe(278 * MINUTE);
    expect(times['opened-to-closed']?.seconds).toBe(595 * MINUTE);
  });

  test('say that the first word was 3 h 46 min late on a one-hour tier', () => {
    const { incident, now } = inputFor(CASE_A);
    expect(firstResponse(incident, now)).toMatchObject({
      allowed: 60 * MINUTE,
      tier: 'severe',
      late: 226 * MINUTE,
    });
    expect(reportOf(CASE_A)).toContain(
      'first word 4 h 46 min after awareness, 3 h 46 min late; 1 h allowed (Severe)',
    );
    expect(reportOf(CASE_A, 'zh-CN')).toContain(
      '获知后 4 小时 46 分才首次发声，超时 3 小时 46 分，时限 1 小时（重度）',
    );
  });
});

describe('computed times', () => {
  test('leave out what has not happened', () => {
    expect(Object.keys(timesOf(opened()))).toEqual(['occurred-to-aware', 'aware-to-opened']);
    expect(section(reportOf([opened()]), 'Computed times')).toContain('| Aware → first word |  |  | — |');
  });

  test('do not count a confirmation that was struck out', () => {
    const confirmation = happened(
      'FactConfirmed',
      { fact: 'f1', source: 's', confirmedBy: 'zhao' },
      { at: beijing('10:30'), id: sha('confirmation') },
    );
    const added = happened('FactAdded', { fact: 'f1', claim: 'c' }, { at: beijing('10:20') });
    const taken = happened(
      'EntryRetracted',
      { event: sha('confirmation'), reason: 'slip' },
      { at: beijing('10:40') },
    );
    expect(timesOf(opened(), added, confirmation)).toHaveProperty('aware-to-confirmed-fact');
    expect(timesOf(opened(), added, confirmation, taken)).not.toHaveProperty('aware-to-confirmed-fact');
  });

  test('count the first confirmation of a fact that was worded anew since', () => {
    const events = [
      opened(),
      happened('FactAdded', { fact: 'f1', claim: 'c' }, { at: beijing('10:20') }),
      happened('FactConfirmed', { fact: 'f1', source: 's', confirmedBy: 'zhao' }, { at: beijing('10:30') }),
      happened('FactRevised', { fact: 'f1', claim: 'd', reason: 'r' }, { at: beijing('11:00') }),
    ];
    expect(timesOf(...events)['aware-to-confirmed-fact']?.seconds).toBe(30 * MINUTE);
  });
});

describe('the first response', () => {
  test('without a tier has the shortest deadline of all', () => {
    const { incident } = inputFor([opened()]);
    expect(firstResponse(incident, Date.parse(beijing('10:31')))).toMatchObject({
      allowed: 30 * MINUTE,
      late: MINUTE,
    });
  });

  test.each([
    ['10:20', 'Not yet: due 2017-08-25 10:30'],
    ['11:20', 'Overdue: no response yet, 50 min late'],
  ])('at %s without a word reads: %s', (time, words) => {
    expect(reportOf([opened()], 'en', { now: Date.parse(beijing(time)) })).toContain(words);
  });

  test('that never came before closing was missed', () => {
    const closed = happened('IncidentClosed', {}, { at: beijing('20:00') });
    expect(reportOf([opened(), closed])).toContain('Missed: no response by any way was recorded');
  });
});
