import { describe, expect, test } from 'vitest';
import type { Playbook } from '../../src/domain/playbook.ts';
import { duty } from '../support/duties.ts';
import { at, instant, opening } from '../support/given.ts';
import { claimed, confirmed, held, ticked, tiered } from '../support/happenings.ts';
import { PLAYBOOK } from '../support/playbook.ts';

describe('a duty that repeats', () => {
  const severe = tiered('severe', {}, { at: at('10:00') });
  const round = (time: string, day = 20) => ticked('review', { at: at(time, day) });

  test('is due again after each round, at the pace of the tier', () => {
    expect(duty('review', [severe])).toMatchObject({ status: 'open', due: instant('12:00'), rounds: 0 });
    expect(duty('review', [severe, round('12:05')])).toMatchObject({
      status: 'open',
      due: instant('14:00'),
      rounds: 1,
    });
    expect(duty('review', [tiered('moderate', {}, { at: at('10:00') }), round('12:05')])?.due).toBe(
      instant('16:00'),
    );
  });

  test('does not ask for the rounds that a late one missed', () => {
    expect(duty('review', [severe, round('17:00')])?.due).toBe(instant('18:00'));
  });

  test('is done with its last round once its phase is over before the next', () => {
    const last = round('09:30', 21);
    const { status, doneAt, rounds } = duty('review', [severe, last]) ?? {};
    expect({ status, doneAt, rounds }).toEqual({ status: 'done', doneAt: instant('09:30', 21), rounds: 1 });
  });

  test('is not done by events', () => {
    const watching = { ...PLAYBOOK.phases['recover'], name: 'Recover' };
    const watch = {
      title: 'Watch',
      role: 'care',
      requires: ['confirmed-fact'],
      repeats: { every: 3600 },
    } as const;
    const playbook: Playbook = { ...PLAYBOOK, phases: { recover: { ...watching, tasks: { watch } } } };
    expect(duty('watch', [opening(playbook), claimed('f1'), confirmed('f1')])?.status).toBe('open');
  });
});

describe('a provisional tier', () => {
  const provisional = (time: string) => tiered('severe', { provisional: true }, { at: at(time) });
  const settled = (time: string) => tiered('severe', {}, { at: at(time) });

  test('is to be looked at again within the hour, by the lead', () => {
    expect(duty('reclassify', [held('lead', 'wang'), provisional('10:20')])).toMatchObject({
      role: 'lead',
      person: 'wang',
      status: 'open',
      due: instant('11:20'),
      start: 'classified',
    });
    expect(duty('reclassify', [settled('10:20')])).toBeUndefined();
  });

  test('does not gain time by being repeated', () => {
    expect(duty('reclassify', [provisional('10:20'), provisional('11:00')])?.due).toBe(instant('11:20'));
  });

  test('is done once the tier is settled', () => {
    expect(duty('reclassify', [provisional('10:20'), settled('10:50'), settled('12:00')])).toMatchObject({
      status: 'done',
      due: instant('11:20'),
      doneAt: instant('10:50'),
    });
  });

  test('asks anew after it was settled once', () => {
    const events = [provisional('10:20'), settled('10:50'), provisional('14:00')];
    expect(duty('reclassify', events)).toMatchObject({
      status: 'open',
      due: instant('15:00'),
      doneAt: undefined,
    });
    expect(duty('reclassify', [...events, settled('14:30')])?.doneAt).toBe(instant('14:30'));
  });
});
