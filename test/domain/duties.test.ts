import { describe, expect, test } from 'vitest';
import { duties, duty } from '../support/duties.ts';
import { at, happened, instant } from '../support/given.ts';
import { claimed, closed, confirmed, held, skipped, TEAM, ticked, tiered } from '../support/happenings.ts';
import { PLAYBOOK } from '../support/playbook.ts';

describe('the duties', () => {
  test('stand in the order of the playbook, then what was added, then the look at a provisional tier', () => {
    const events = [
      happened('TaskAdded', { task: 't9m4', title: 'Traps', role: 'care' }),
      tiered('severe', { provisional: true }),
    ];
    expect([...duties(events).keys()]).toEqual([
      ...Object.values(PLAYBOOK.phases).flatMap(({ tasks }) => Object.keys(tasks)),
      't9m4',
      'reclassify',
    ]);
  });

  test('say role, holder, phase and what the deadline counts from', () => {
    expect(duty('silence', TEAM)).toMatchObject({
      kind: 'task',
      phase: 'launch',
      role: 'deputy',
      person: 'qian',
      due: instant('10:15'),
      start: 'aware',
      status: 'open',
    });
    expect(duty('rota')?.start).toBe('phase');
    expect(duty('reply')?.start).toBe('task.verify');
  });

  test('go to the person they were given to, before the holder of the role', () => {
    const given = happened('TaskAssigned', { task: 'silence', person: 'li' });
    expect(duty('silence', [...TEAM, given])?.person).toBe('li');
    expect(duty('silence')?.person).toBeUndefined();
  });
});

describe('a deadline', () => {
  test('while unclassified is the shortest of any tier', () => {
    expect(duty('first-response')?.due).toBe(instant('10:30'));
    expect(duty('public-text')?.due).toBe(instant('14:00'));
    expect(duty('authority')?.due).toBe(instant('11:05'));
  });

  test.each([
    ['minor', '12:00'],
    ['moderate', '11:00'],
    ['severe', '10:30'],
  ])('at tier %s is that tier’s own', (tier, time) => {
    expect(duty('first-response', [tiered(tier)])?.due).toBe(instant(time));
  });

  test('moves with a corrected time', () => {
    const amended = happened('TimesAmended', { aware: at('09:30'), rebased: [] });
    expect(duty('silence', [amended])?.due).toBe(instant('09:45'));
  });

  test('that counts from another task waits for it, then runs', () => {
    expect(duty('reply')).toMatchObject({ status: 'pending', due: undefined });
    expect(duty('reply', [claimed('f1'), confirmed('f1', { at: at('10:25') })])).toMatchObject({
      status: 'open',
      due: instant('10:55'),
    });
  });

  test('that counts from the closing waits for it, and again once reopened', () => {
    const reopened = happened('IncidentReopened', { reason: 'back' });
    expect(duty('thanks')?.status).toBe('pending');
    expect(duty('thanks', [closed()])?.due).toBe(instant('12:00', 22));
    expect(duty('thanks', [closed(), reopened])?.status).toBe('pending');
  });

  test('that counts from the classification keeps counting from the first one', () => {
    const again = tiered('minor', {}, { at: at('11:00') });
    expect(duty('review', [tiered('severe', {}, { at: at('10:20') }), again])?.due).toBe(instant('12:20'));
  });
});

describe('a task', () => {
  test('is done when ticked off, started or blocked when marked so, skipped when skipped', () => {
    const task = 'silence';
    expect(duty(task, [ticked(task, { at: at('10:40') })])).toMatchObject({
      status: 'done',
      doneAt: instant('10:40'),
    });
    expect(duty(task, [happened('TaskStarted', { task })])?.status).toBe('started');
    expect(duty(task, [happened('TaskBlocked', { task, reason: 'r' })])?.status).toBe('blocked');
    expect(duty(task, [skipped(task)])?.status).toBe('skipped');
  });

  test('waits for the tasks before it', () => {
    expect(duty('first-response')?.status).toBe('waiting');
    expect(duty('first-response', [ticked('verify')])?.status).toBe('open');
    expect(duty('first-response', [skipped('verify')])?.status).toBe('open');
  });

  test('is idle while its condition does not hold, and owed once it does', () => {
    expect(duty('families')?.status).toBe('idle');
    expect(duty('families', [], { conditions: { 'task.families': false } })?.status).toBe('idle');
    expect(duty('families', [], { conditions: { 'task.families': true } })?.status).toBe('open');
  });

  test('is idle when its role is not activated at the tier, and owed while unclassified', () => {
    expect(duty('council', [tiered('moderate')])?.status).toBe('idle');
    expect(duty('council', [tiered('severe')])?.status).toBe('open');
    expect(duty('council')?.status).toBe('open');
  });

  test('is idle at a tier that sets it no deadline, and owed at the others', () => {
    expect(duty('authority', [tiered('minor')])).toMatchObject({ status: 'idle', due: undefined });
    expect(duty('authority', [tiered('moderate')])?.status).toBe('open');
  });

  test('does not hold up others while it is idle', () => {
    expect(duty('insurer', [tiered('minor')])?.status).toBe('open');
    expect(duty('insurer', [tiered('severe')])?.status).toBe('waiting');
  });

  test('that was done stays done when the tier no longer asks for it', () => {
    expect(duty('council', [ticked('council'), tiered('minor')])?.status).toBe('done');
  });
});

describe('an added task', () => {
  const added = happened('TaskAdded', {
    task: 't1',
    title: 'Traps',
    role: 'care',
    due: at('11:00'),
    phase: 'launch',
  });

  test('is owed by the holder of its role', () => {
    expect(duty('t1', [added, held('care', 'chen')])).toMatchObject({
      kind: 'added',
      phase: 'launch',
      person: 'chen',
      status: 'open',
      due: instant('11:00'),
    });
  });

  test('is marked like the others', () => {
    expect(duty('t1', [added, ticked('t1')])?.status).toBe('done');
    expect(duty('t1', [added, skipped('t1')])?.status).toBe('skipped');
    expect(duty('t1', [added, happened('TaskStarted', { task: 't1' })])?.status).toBe('started');
    expect(duty('t1', [added, happened('TaskBlocked', { task: 't1', reason: 'r' })])?.status).toBe('blocked');
  });
});
