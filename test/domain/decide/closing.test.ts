import { describe, expect, test } from 'vitest';
import type { Intent } from '../../../src/domain/command.ts';
import { at, given, happened, incidentAfter, instant } from '../../support/given.ts';
import { closed, held, TEAM } from '../../support/happenings.ts';

const close = (...overdue: string[]) =>
  ({ kind: 'CloseIncident', overdue, reason: 'quiet for a week' }) as const;
const reopen = { kind: 'ReopenIncident', reason: 'the topic is back' } as const;
const isClosed = { type: 'IncidentClosed', data: { reason: 'quiet for a week' } } as const;

describe('closing', () => {
  test('takes the power to close, and keeps the reason', () => {
    given(...TEAM)
      .when(close(), { by: 'song' })
      .then(isClosed);
    given(...TEAM)
      .when({ kind: 'CloseIncident', overdue: [] }, { by: 'song' })
      .then({ type: 'IncidentClosed', data: {} });
  });

  test('is refused without the power, and can be overridden', () => {
    given(...TEAM)
      .when(close(), { by: 'wang' })
      .refused('power-missing', { overridable: true });
    given(...TEAM)
      .when(close(), { by: 'wang', override: 'Song said so' })
      .then({ ...isClosed, override: { codes: ['power-missing'], reason: 'Song said so' } });
  });

  test('belongs to the lead while nobody holds a role that may', () => {
    given(held('lead', 'wang')).when(close(), { by: 'wang' }).then(isClosed);
    given(held('lead', 'wang')).when(close(), { by: 'li' }).refused('power-missing', { overridable: true });
  });

  test('is refused while duties are overdue, and can be overridden', () => {
    given(...TEAM)
      .when(close('verify', 'review'), { by: 'song' })
      .refused('duties-overdue', { overridable: true, values: { duties: ['verify', 'review'], number: 2 } });
    given(...TEAM)
      .when(close('verify'), { by: 'wang', override: 'moot' })
      .then({ ...isClosed, override: { codes: ['power-missing', 'duties-overdue'], reason: 'moot' } });
  });
});

describe('a closed incident', () => {
  const refusedThen: readonly Intent[] = [
    { kind: 'AmendTimes', title: 'x' },
    { kind: 'AssignRoles', roles: [] },
    { kind: 'AddTask', task: 't1', title: 'x', role: 'lead' },
    { kind: 'StartTask', task: 'silence' },
    { kind: 'DoTask', task: 'silence' },
    { kind: 'SkipTask', task: 'silence', reason: 'r' },
    { kind: 'BlockTask', task: 'silence', reason: 'r' },
    { kind: 'AssignTask', task: 'silence', person: 'li' },
    { kind: 'AddFact', fact: 'f1', claim: 'x' },
    { kind: 'ConfirmFacts', facts: [], source: 's', confirmedBy: 'li' },
    { kind: 'RefuteFact', fact: 'f1', reason: 'r' },
    { kind: 'ReviseFact', fact: 'f1', reason: 'r' },
    {
      ...{ kind: 'AssignTier', tier: 'minor', provisional: false, method: 'highest-band' },
      ...{ answers: {}, scores: {}, decidedBy: [], conditions: {} },
    },
    {
      ...{ kind: 'DraftStatement', statement: 's1', genre: 'situation', language: 'en', audience: 'public' },
      ...{ text: 'x', sha256: '', facts: [], gaps: [] },
    },
    { kind: 'ApproveStatement', statement: 's1', approver: 'wang', via: 'here' },
    { kind: 'PublishStatement', statement: 's1', channels: [] },
    close(),
  ];

  test.each(refusedThen.map((intent) => [intent.kind, intent] as const))(
    'refuses %s, whatever the reason',
    (_, intent) => {
      given(...TEAM, closed())
        .when(intent)
        .refused('closed', { values: { incident: '2026-11-20-k7q4' } });
      given(...TEAM, closed())
        .when(intent, { override: 'please' })
        .refused('closed');
    },
  );

  test('still takes notes and retractions', () => {
    given(closed())
      .when({ kind: 'LogEntry', entry: 'observation', text: 'a letter came' })
      .then({ type: 'EntryLogged', data: { kind: 'observation', text: 'a letter came' } });
    given(closed())
      .when({ kind: 'RetractEvent', event: 'e1', type: 'EntryLogged', reason: 'slip' })
      .then({ type: 'EntryRetracted', data: { event: 'e1', reason: 'slip' } });
  });

  test('starts what counts from the closing', () => {
    expect(incidentAfter(closed()).times.closed).toBe(instant('12:00', 21));
  });
});

describe('reopening', () => {
  const reopened = happened('IncidentReopened', { reason: 'back' }, { at: at('09:00', 22) });

  test('takes a reason and no power', () => {
    given(...TEAM, closed())
      .when(reopen, { by: 'li' })
      .then({ type: 'IncidentReopened', data: { reason: 'the topic is back' } });
  });

  test('is refused while the incident is open, whatever the reason', () => {
    given()
      .when(reopen)
      .refused('not-closed', { values: { incident: '2026-11-20-k7q4' } });
    given(closed(), reopened).when(reopen, { override: 'please' }).refused('not-closed');
  });

  test('leaves nothing closed, and everything else as it was', () => {
    const before = incidentAfter(...TEAM);
    expect(incidentAfter(...TEAM, closed(), reopened)).toEqual(before);
  });

  test('lets work go on', () => {
    given(closed(), reopened)
      .when({ kind: 'StartTask', task: 'silence' })
      .then({ type: 'TaskStarted', data: { task: 'silence' } });
  });
});
