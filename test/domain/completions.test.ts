import { describe, expect, test } from 'vitest';
import { duty } from '../support/duties.ts';
import { at, happened, instant } from '../support/given.ts';
import {
  claimed,
  confirmed,
  drafted,
  published,
  refuted,
  released,
  retracted,
  revised,
  tiered,
} from '../support/happenings.ts';

describe('a task that events do', () => {
  test('is done by a confirmed fact, at the moment it was confirmed', () => {
    expect(duty('verify', [claimed('f1'), confirmed('f1', { at: at('10:25') })])).toMatchObject({
      status: 'done',
      doneAt: instant('10:25'),
    });
    expect(duty('verify', [claimed('f1')])?.status).toBe('open');
  });

  test('is not undone by later news of the fact', () => {
    const met = [claimed('f1'), confirmed('f1', { at: at('10:25') })];
    for (const news of [revised('f1', '2'), refuted('f1')]) {
      expect(duty('verify', [...met, news])?.doneAt).toBe(instant('10:25'));
    }
  });

  test('is undone by a retraction', () => {
    const met = [claimed('f1', { id: 'e1' }), confirmed('f1', { id: 'e2' })];
    expect(duty('verify', [...met, retracted('e2')])?.status).toBe('open');
    expect(duty('verify', [...met, retracted('e1')])?.status).toBe('open');
  });

  test('is done by the first settled tier, and stays so when the tier changes', () => {
    const settled = tiered('severe', {}, { at: at('10:50') });
    expect(duty('tier', [tiered('severe', { provisional: true })])?.status).toBe('open');
    expect(duty('tier', [settled])?.doneAt).toBe(instant('10:50'));
    expect(duty('tier', [settled, tiered('minor', {}, { at: at('14:00') })])?.doneAt).toBe(instant('10:50'));
    const doubt = tiered('severe', { provisional: true }, { at: at('15:00') });
    expect(duty('tier', [settled, doubt])?.doneAt).toBe(instant('10:50'));
  });

  test('is done by the earliest publication of any of its statements', () => {
    const first = drafted({ statement: 's2', plan: 'first-words' });
    const late = published('weibo', { at: at('11:00') });
    const early = published('wechat', { at: at('10:45') }, 's2');
    expect(duty('first-response', [drafted(), late])?.doneAt).toBe(instant('11:00'));
    expect(duty('first-response', [drafted(), first, late, early])?.doneAt).toBe(instant('10:45'));
    expect(duty('first-response', [drafted({ plan: 'staff' }), late])?.status).toBe('waiting');
  });

  test('needs all that it requires, and is done with the last of it', () => {
    const out = published('weibo', { at: at('10:45') });
    expect(duty('public-text', [drafted(), out])?.status).toBe('open');
    const signed = released('lead', 'wang', { at: at('10:50') });
    expect(duty('public-text', [drafted(), signed])?.status).toBe('open');
    expect(duty('public-text', [drafted(), out, signed])?.doneAt).toBe(instant('10:50'));
  });

  test('never by evidence, which somebody has to name', () => {
    const done = happened('TaskDone', { task: 'evidence', evidence: 'a.mp4' });
    expect(duty('evidence', [claimed('f1'), confirmed('f1')])?.status).toBe('open');
    expect(duty('evidence', [done])?.status).toBe('done');
  });
});
