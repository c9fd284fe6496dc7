import { describe, expect, test } from 'vitest';
import { at, given, happened, incidentAfter, instant } from '../../support/given.ts';
import { claimed, confirmed, drafted, published, skipped, ticked, tiered } from '../../support/happenings.ts';

const done = (task: string, evidence?: string) =>
  ({ kind: 'DoTask', task, ...(evidence !== undefined && { evidence }) }) as const;
const added = happened('TaskAdded', { task: 't9m4', title: 'Buy traps', role: 'operations' });

describe('marking a task', () => {
  test('started, skipped, blocked and assigned', () => {
    const task = 'silence';
    given()
      .when({ kind: 'StartTask', task, note: 'on it' })
      .then({ type: 'TaskStarted', data: { task, note: 'on it' } });
    given()
      .when({ kind: 'SkipTask', task, reason: 'no channels' })
      .then({ type: 'TaskSkipped', data: { task, reason: 'no channels' } });
    given()
      .when({ kind: 'BlockTask', task, reason: 'no login' })
      .then({ type: 'TaskBlocked', data: { task, reason: 'no login' } });
    given()
      .when({ kind: 'AssignTask', task, person: 'li' })
      .then({ type: 'TaskAssigned', data: { task, person: 'li' } });
  });

  test('done, with a note', () => {
    given()
      .when({ kind: 'DoTask', task: 'silence', note: 'all eight' })
      .then({ type: 'TaskDone', data: { task: 'silence', note: 'all eight' } });
  });

  test('is refused for a task that nobody knows, whatever the reason', () => {
    for (const kind of ['StartTask', 'DoTask'] as const) {
      given()
        .when({ kind, task: 'nope' })
        .refused('task-unknown', { values: { given: 'nope' } });
      given().when({ kind, task: 'nope' }, { override: 'please' }).refused('task-unknown');
      given().when({ kind, task: 'constructor' }).refused('task-unknown');
    }
  });

  test('is refused once it is done, by hand or by events', () => {
    given(ticked('silence')).when(done('silence')).refused('task-done');
    given(ticked('silence')).when(done('silence'), { override: 'please' }).refused('task-done');
    given(claimed('f1'), confirmed('f1')).when(done('verify')).refused('task-done');
    given(drafted(), published('weibo'))
      .when({ kind: 'StartTask', task: 'first-response' })
      .refused('task-done');
  });

  test('is refused once it is skipped', () => {
    given(skipped('silence')).when(done('silence')).refused('task-skipped');
    given(skipped('silence'))
      .when({ kind: 'SkipTask', task: 'silence', reason: 'r' })
      .refused('task-skipped');
  });

  test('is possible again and again for one that repeats', () => {
    given(ticked('review'))
      .when(done('review'))
      .then({ type: 'TaskDone', data: { task: 'review' } });
  });

  test('knows the tasks that people added', () => {
    given(added)
      .when(done('t9m4'))
      .then({ type: 'TaskDone', data: { task: 't9m4' } });
    given(added, ticked('t9m4')).when(done('t9m4')).refused('task-done');
  });
});

describe('a task that requires something', () => {
  test('is refused without it, and can be overridden', () => {
    given()
      .when(done('verify'))
      .refused('task-requires', {
        overridable: true,
        values: { task: 'verify', missing: ['confirmed-fact'] },
      });
    given()
      .when(done('verify'), { override: 'seen with my own eyes' })
      .then({
        type: 'TaskDone',
        data: { task: 'verify' },
        override: { codes: ['task-requires'], reason: 'seen with my own eyes' },
      });
  });

  test('asks for evidence by name, and takes it', () => {
    given().when(done('evidence')).refused('task-requires', { overridable: true });
    given()
      .when(done('evidence', 'cctv.mp4'))
      .then({ type: 'TaskDone', data: { task: 'evidence', evidence: 'cctv.mp4' } });
  });

  test('waits for a settled tier, not a provisional one', () => {
    given(tiered('severe', { provisional: true }))
      .when(done('tier'))
      .refused('task-requires', { overridable: true });
    given(tiered('severe')).when(done('tier')).refused('task-done');
  });
});

describe('a task after others', () => {
  const before = { overridable: true, values: { task: 'first-response', before: ['verify'] } };

  test('is refused while they are open, and can be overridden', () => {
    given().when(done('first-response')).refused('task-before-open', before);
    given()
      .when(done('first-response'), { override: 'the press is here' })
      .then({
        type: 'TaskDone',
        data: { task: 'first-response' },
        override: { codes: ['task-before-open'], reason: 'the press is here' },
      });
  });

  test('is free once they are done, met by events or skipped', () => {
    const response = { type: 'TaskDone', data: { task: 'first-response' } } as const;
    given(ticked('verify')).when(done('first-response')).then(response);
    given(claimed('f1'), confirmed('f1')).when(done('first-response')).then(response);
    given(skipped('verify')).when(done('first-response')).then(response);
  });

  test('does not wait for those that are not asked for at this tier', () => {
    given(tiered('minor'))
      .when(done('insurer'))
      .then({ type: 'TaskDone', data: { task: 'insurer' } });
    given(tiered('severe'))
      .when(done('insurer'))
      .refused('task-before-open', {
        overridable: true,
        values: { task: 'insurer', before: ['authority', 'council'] },
      });
  });
});

describe('adding a task', () => {
  const add = { kind: 'AddTask', task: 't9m4', title: 'Buy traps', role: 'operations' } as const;

  test('records title, role, deadline and phase', () => {
    given()
      .when({ ...add, due: at('11:00'), phase: 'launch' })
      .then({
        type: 'TaskAdded',
        data: { task: 't9m4', title: 'Buy traps', role: 'operations', due: at('11:00'), phase: 'launch' },
      });
    const more = happened('TaskAdded', { task: 't1', title: 'T', role: 'care', due: at('11:00') });
    expect(incidentAfter(more).addedTasks['t1']).toMatchObject({ role: 'care', due: instant('11:00') });
  });

  test('is refused for a role or phase that the playbook lacks, whatever the reason', () => {
    given()
      .when({ ...add, role: 'chef' })
      .refused('role-unknown');
    given()
      .when({ ...add, role: 'chef' }, { override: 'please' })
      .refused('role-unknown');
    given()
      .when({ ...add, role: 'constructor' })
      .refused('role-unknown');
    given()
      .when({ ...add, phase: 'dessert' })
      .refused('phase-unknown');
  });

  test('is refused under an id in use, whatever the reason', () => {
    given(added)
      .when(add)
      .refused('task-exists', { values: { task: 't9m4' } });
    given()
      .when({ ...add, task: 'silence' })
      .refused('task-exists');
    given()
      .when({ ...add, task: 'silence' }, { override: 'please' })
      .refused('task-exists');
  });
});

describe('the marks of a task', () => {
  const task = 'silence';
  const blocked = happened('TaskBlocked', { task, reason: 'no login' });
  const started = happened('TaskStarted', { task });

  test('starting, skipping or finishing it ends a block', () => {
    for (const next of [started, skipped(task), ticked(task)]) {
      expect(incidentAfter(blocked, next).tasks[task]).not.toHaveProperty('blocked');
    }
  });

  test('finishing it keeps when, by whom and with what', () => {
    const event = happened('TaskDone', { task, evidence: 'a.png', note: 'n' }, { at: at('10:12'), by: 'li' });
    expect(incidentAfter(event).tasks[task]?.done).toMatchObject([
      { at: instant('10:12'), by: { person: 'li' }, evidence: 'a.png', note: 'n' },
    ]);
  });
});
