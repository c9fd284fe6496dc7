import { describe, expect, test } from 'vitest';
import { baselinesOf, directionOf, heatOf, isRank } from '../../src/domain/metric.ts';
import { at, happened, incidentAfter, opening } from '../support/given.ts';
import { PLAYBOOK } from '../support/playbook.ts';

const read = (metric: string, value: number, time: string, more: { baseline?: true } = {}) =>
  happened('MetricRecorded', { readings: [{ metric, value }], ...more }, { at: at(time) });

const GAUGED = opening({
  ...PLAYBOOK,
  metrics: {
    rank: { name: 'Rank', order: 'descending' },
    reads: { name: 'Reads', order: 'ascending' },
  },
});

describe('heat', () => {
  test.each([
    ['a rank of 7 after 12', true, 7, 12, 'up'],
    ['a rank of 12 after 7', true, 12, 7, 'down'],
    ['320 after 300', false, 320, 300, 'up'],
    ['300 after 320', false, 300, 320, 'down'],
    ['the same rank', true, 7, 7, 'same'],
  ] as const)('of %s', (_, isRanked, last, before, direction) => {
    expect(directionOf(isRanked, last, before)).toBe(direction);
  });

  test('takes the last two readings in the order of their times', () => {
    const incident = incidentAfter(
      GAUGED,
      read('rank', 7, '11:00'),
      read('rank', 40, '10:10'),
      read('rank', 12, '10:30'),
    );
    expect(heatOf(incident)).toMatchObject([
      { metric: 'rank', last: { value: 7 }, before: { value: 12 }, direction: 'up' },
    ]);
  });

  test('has no direction with one reading', () => {
    expect(heatOf(incidentAfter(read('negative', 3, '10:30')))).toMatchObject([
      { last: { value: 3 }, before: undefined, direction: undefined },
    ]);
  });

  test('names gauges of the playbook first, then others, and leaves out what was never read', () => {
    const incident = incidentAfter(GAUGED, read('other', 1, '10:20'), read('reads', 2, '10:30'));
    expect(heatOf(incident).map(({ metric }) => metric)).toEqual(['reads', 'other']);
  });

  test('can be told as it was at a time', () => {
    const incident = incidentAfter(read('negative', 1, '10:20'), read('negative', 2, '10:40'));
    expect(heatOf(incident, Date.parse(at('10:30')))).toMatchObject([{ last: { value: 1 } }]);
  });

  test('leaves an ordinary day out of the readings', () => {
    const incident = incidentAfter(read('negative', 20, '10:20', { baseline: true }));
    expect([heatOf(incident), baselinesOf(incident)]).toEqual([[], { negative: 20 }]);
  });

  test('of a gauge that the playbook only asks about is a rank if the question is', () => {
    const incident = incidentAfter();
    expect(['hotSearch', 'reposts', 'unheard-of'].map((metric) => isRank(incident, metric))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test.each(['__proto__', 'constructor'])('may be called %s', (metric) => {
    const incident = incidentAfter(read(metric, 1, '10:20'), read(metric, 2, '10:40'));
    expect(heatOf(incident)).toMatchObject([{ metric, last: { value: 2 }, direction: 'up' }]);
  });
});
