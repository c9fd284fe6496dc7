import { describe, expect, test } from 'vitest';
import type { Duty } from '../../src/domain/duties.ts';
import { byUrgency, isOverdue, lateSeconds } from '../../src/domain/lateness.ts';
import { instant } from '../support/given.ts';

const duty = (more: Partial<Duty>): Duty => ({
  ...{ id: 'd', kind: 'task', phase: undefined, role: 'lead', person: undefined, status: 'open' },
  ...{ due: instant('10:00'), start: 'aware', doneAt: undefined, rounds: undefined },
  ...more,
});

describe('lateness', () => {
  test('of an open duty runs until now', () => {
    expect(lateSeconds(duty({}), instant('10:30'))).toBe(1800);
    expect(lateSeconds(duty({}), instant('09:30'))).toBe(0);
  });

  test('of a finished one stands still', () => {
    const late = duty({ status: 'done', doneAt: instant('10:10') });
    expect(lateSeconds(late, instant('18:00'))).toBe(600);
    expect(lateSeconds(duty({ status: 'done', doneAt: instant('09:50') }), instant('18:00'))).toBe(0);
  });

  test.each(['skipped', 'idle', 'pending'] as const)('does not count for one that is %s', (status) => {
    expect(lateSeconds(duty({ status }), instant('12:00'))).toBe(0);
    expect(isOverdue(duty({ status }), instant('12:00'))).toBe(false);
  });

  test.each(['open', 'started', 'blocked', 'waiting'] as const)('counts for one that is %s', (status) => {
    expect(isOverdue(duty({ status }), instant('12:00'))).toBe(true);
  });

  test('begins after the deadline, not at it', () => {
    expect(isOverdue(duty({}), instant('10:00'))).toBe(false);
    expect(isOverdue(duty({}), instant('10:00') + 1)).toBe(true);
    expect(isOverdue(duty({ due: undefined }), instant('10:00'))).toBe(false);
  });
});

test('the most urgent stands first, what has no deadline last, what is finished nowhere', () => {
  const duties = [
    duty({ id: 'none', due: undefined }),
    duty({ id: 'later', due: instant('12:00') }),
    duty({ id: 'done', status: 'done', doneAt: instant('09:00') }),
    duty({ id: 'overdue', due: instant('08:00') }),
    duty({ id: 'none too', due: undefined }),
  ];
  expect(byUrgency(duties).map(({ id }) => id)).toEqual(['overdue', 'later', 'none', 'none too']);
});
