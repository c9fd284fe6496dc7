import { describe, expect, test } from 'vitest';
import { deskDuties } from '../../src/domain/desk-duties.ts';
import type { EventData, RecordedEvent } from '../../src/domain/events/table.ts';
import { at, happened, incidentAfter, instant, opening } from '../support/given.ts';
import { drafted, held, published, released, reviewed, TEAM, tiered } from '../support/happenings.ts';
import { PLAYBOOK } from '../support/playbook.ts';

const owed = (...events: readonly RecordedEvent[]) =>
  deskDuties(incidentAfter(...events)).map(({ id, kind, role, person, due, status, doneAt }) => ({
    ...{ id, kind, role, person, due, status, doneAt },
  }));

const called = (more: Partial<EventData['IncomingLogged']> = {}) =>
  happened('IncomingLogged', {
    ...{ incoming: 'i1', from: 'Evening News', kind: 'media', ask: 'Closed?', deadline: at('12:00') },
    ...more,
  });

const decided = (review: string | undefined, owner?: string) =>
  happened('ResponseDecided', {
    ...{ way: 'watch', reason: 'a minor complaint' },
    ...(review !== undefined && { review }),
    ...(owner !== undefined && { owner }),
  });

describe('a call or a letter', () => {
  test('is owed by its deadline, by the lead', () => {
    expect(owed(...TEAM, called())).toEqual([
      {
        ...{ id: 'i1', kind: 'incoming', role: 'lead', person: 'wang', due: instant('12:00') },
        ...{ status: 'open', doneAt: undefined },
      },
    ]);
  });

  test('from the media is the spokesperson’s where there is one; other callers are the lead’s', () => {
    const playbook = {
      ...PLAYBOOK,
      roles: { ...PLAYBOOK.roles, spokesperson: { name: 'Spokesperson' } },
    };
    const open = [opening(playbook), ...TEAM, held('spokesperson', 'chen')];
    expect(owed(...open, called())).toMatchObject([{ role: 'spokesperson', person: 'chen' }]);
    expect(owed(...open, called({ kind: 'partner' }))).toMatchObject([{ role: 'lead', person: 'wang' }]);
  });

  test('falls to the lead while there is no spokesperson', () => {
    const playbook = {
      ...PLAYBOOK,
      roles: { ...PLAYBOOK.roles, spokesperson: { name: 'Spokesperson' } },
    };
    expect(owed(opening(playbook), ...TEAM, called())).toMatchObject([{ role: 'lead', person: 'wang' }]);
  });

  test('is answered by whoever it was given to, in their own role', () => {
    expect(owed(...TEAM, called({ answerer: 'li' }))).toMatchObject([{ role: 'operations', person: 'li' }]);
    expect(owed(...TEAM, called({ answerer: 'Somebody' }))).toMatchObject([
      { role: 'lead', person: 'Somebody' },
    ]);
  });

  test('without a deadline is owed all the same', () => {
    const { deadline: _, ...undated } = called().data;
    expect(owed(...TEAM, happened('IncomingLogged', undated))).toMatchObject([
      { id: 'i1', due: undefined, status: 'open' },
    ]);
  });

  test.each([{ answer: 'we have closed it' }, { reason: 'could not be checked' }])(
    'is done when settled: %j',
    (settled) => {
      const settling = happened('IncomingSettled', { id: 'i1', ...settled }, { at: at('11:30') });
      expect(owed(...TEAM, called(), settling)).toMatchObject([{ status: 'done', doneAt: instant('11:30') }]);
    },
  );
});

describe('a concern', () => {
  const raised = (due?: string) =>
    happened('ConcernRaised', {
      concern: 'q1',
      question: 'Will you pay?',
      ...(due !== undefined && { due }),
    });

  test('is owed only when it has a time of its own', () => {
    expect(owed(...TEAM, raised())).toEqual([]);
    expect(owed(...TEAM, raised(at('12:00')))).toMatchObject([
      { id: 'q1', kind: 'concern', role: 'lead', person: 'wang', due: instant('12:00') },
    ]);
  });

  test('is settled by a reason why not yet', () => {
    const settling = happened('ConcernSettled', { id: 'q1', reason: 'the test' }, { at: at('11:00') });
    expect(owed(...TEAM, raised(at('12:00')), settling)).toMatchObject([
      { status: 'done', doneAt: instant('11:00') },
    ]);
  });
});

describe('a decision on how to respond', () => {
  test('is looked at again by its time, by its owner, else the lead', () => {
    expect(owed(...TEAM, decided(at('14:00')))).toMatchObject([
      { id: 'decision-review', kind: 'decision-review', person: 'wang', due: instant('14:00') },
    ]);
    expect(owed(...TEAM, decided(at('14:00'), 'qian'))).toMatchObject([{ person: 'qian' }]);
  });

  test('ends the review of the one before', () => {
    expect(owed(...TEAM, decided(at('14:00')), decided(at('18:00')))).toMatchObject([
      { due: instant('18:00') },
    ]);
    expect(owed(...TEAM, decided(at('14:00')), decided(undefined))).toEqual([]);
  });
});

describe('a yes that is awaited', () => {
  test('is called for, one by one, where the tier gives minutes to answer', () => {
    expect(owed(...TEAM, tiered('severe'), drafted())).toMatchObject([
      { id: 's1.operations', kind: 'sign-off', person: 'li', due: instant('10:50') },
      { id: 's1.legal', kind: 'sign-off', person: 'zhao', due: instant('10:50') },
    ]);
    expect(owed(...TEAM, tiered('moderate'), drafted())).toEqual([]);
  });

  test('the release is called for when all reviews are there', () => {
    const all = [reviewed('operations', 'li'), reviewed('legal', 'zhao')];
    expect(owed(...TEAM, tiered('severe'), drafted(), ...all)).toMatchObject([
      { id: 's1.executive', person: 'song', due: instant('11:00') },
    ]);
    expect(owed(...TEAM, tiered('severe'), drafted(), ...all, released('executive', 'song'))).toEqual([]);
  });

  test('is not called for while the text has gaps, nor for a draft that another replaced', () => {
    expect(owed(...TEAM, tiered('severe'), drafted({ gaps: ['organisation'] }))).toEqual([]);
    const two = [drafted(), drafted({ statement: 's2' })];
    expect(owed(...TEAM, tiered('severe'), ...two).map(({ id }) => id)).toEqual([
      ...['s2.operations', 's2.legal'],
    ]);
  });
});

describe('the promise of the next word', () => {
  const promising = (statement: string, audience: 'public' | 'staff' = 'public') => {
    const draft = drafted({ statement, audience });
    return { ...draft, data: { ...draft.data, nextUpdate: at('18:00') } };
  };
  const promises = (...events: readonly RecordedEvent[]) =>
    owed(...TEAM, ...events).filter(({ kind }) => kind === 'promise');

  test('binds once the text is out, and not before', () => {
    expect(promises(promising('s1'))).toEqual([]);
    expect(promises(promising('s1'), published('weibo'))).toMatchObject([
      { id: 'promise.s1', person: 'wang', due: instant('18:00'), status: 'open' },
    ]);
  });

  test('is kept by the next text to the same audience', () => {
    const first = [promising('s1'), published('weibo')];
    const next = (audience: 'public' | 'staff') => [
      drafted({ statement: 's2', audience }),
      published('weibo', { at: at('17:00') }, 's2'),
    ];
    expect(promises(...first, ...next('public'))).toMatchObject([
      { status: 'done', doneAt: instant('17:00') },
    ]);
    expect(promises(...first, ...next('staff'))).toMatchObject([{ status: 'open' }]);
  });

  test('is none to the public when staff were told', () => {
    expect(promises(promising('s1', 'staff'), published('wecom'))).toEqual([]);
  });
});
