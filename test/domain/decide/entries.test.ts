import { describe, expect, test } from 'vitest';
import { at, given, happened, incidentAfter } from '../../support/given.ts';
import { claimed, confirmed, published, drafted, released, retracted } from '../../support/happenings.ts';

const retract = (event: string, type: string) =>
  ({ kind: 'RetractEvent', event, type, reason: 'slip' }) as const;

describe('an entry', () => {
  const log = { kind: 'LogEntry', entry: 'observation', text: 'A reporter is at the door' } as const;

  test('is logged as it was typed', () => {
    given()
      .when(log)
      .then({ type: 'EntryLogged', data: { kind: 'observation', text: 'A reporter is at the door' } });
  });

  test('carries when it happened, and AMBER unless told otherwise', () => {
    given()
      .when(log, { at: at('09:59') })
      .recordedWith({ at: at('09:59'), tlp: 'AMBER' });
    given().when(log, { tlp: 'RED' }).recordedWith({ tlp: 'RED' });
  });

  test('records no override when no rule was broken', () => {
    given()
      .when(log, { override: 'just in case' })
      .then({ type: 'EntryLogged', data: { kind: 'observation', text: 'A reporter is at the door' } });
  });

  test('changes nothing but the record', () => {
    const entry = happened('EntryLogged', { kind: 'action', text: 'x' }, { id: 'late', at: at('11:00') });
    expect(incidentAfter(entry)).toEqual(incidentAfter());
  });
});

describe('a retraction', () => {
  test.each([
    'EntryLogged',
    'TaskStarted',
    'TaskDone',
    'TaskSkipped',
    'TaskBlocked',
    'FactAdded',
    'FactConfirmed',
  ])('takes back %s', (type) => {
    given()
      .when(retract('e1', type))
      .then({ type: 'EntryRetracted', data: { event: 'e1', reason: 'slip' } });
  });

  test.each([
    'IncidentOpened',
    'TierAssigned',
    'StatementDrafted',
    'StatementPublished',
    'FactRefuted',
    'FactRevised',
    'TimesAmended',
    'RoleAssigned',
    'EntryRetracted',
    'IncidentClosed',
  ])('of %s is refused, whatever the reason', (type) => {
    given().when(retract('e1', type)).refused('not-retractable', { values: { type } });
    given().when(retract('e1', type), { override: 'please' }).refused('not-retractable');
  });

  test('happens once', () => {
    const entry = happened('EntryLogged', { kind: 'action', text: 'x' }, { id: 'e1' });
    given(entry, retracted('e1')).when(retract('e1', 'EntryLogged')).refused('already-retracted');
  });
});

describe('what a retraction undoes', () => {
  test('a task that was ticked off is open again', () => {
    const done = happened('TaskDone', { task: 'silence' }, { id: 'e1' });
    expect(incidentAfter(done, retracted('e1')).tasks['silence']?.done).toEqual([]);
  });

  const why = { task: 'silence', reason: 'r' };
  test.each([
    happened('TaskStarted', { task: 'silence' }, { id: 'e1' }),
    happened('TaskSkipped', why, { id: 'e1' }),
    happened('TaskBlocked', why, { id: 'e1' }),
  ])('a mark of $type goes', (mark) => {
    expect(incidentAfter(mark, retracted('e1')).tasks['silence']).toEqual({ done: [] });
  });

  test('only one round of a repeating task goes', () => {
    const round = (id: string) => happened('TaskDone', { task: 'review' }, { id });
    const { tasks } = incidentAfter(round('e1'), round('e2'), retracted('e1'));
    expect(tasks['review']?.done.map(({ event }) => event)).toEqual(['e2']);
  });

  test('a fact added by mistake is retracted, others stay', () => {
    const { facts } = incidentAfter(claimed('f1', { id: 'e1' }), claimed('f2'), retracted('e1'));
    expect(facts['f1']?.retracted).toBe(true);
    expect(facts['f2']?.retracted).toBeUndefined();
  });

  test('a fact confirmed by mistake is unverified again', () => {
    const { facts } = incidentAfter(claimed('f1'), confirmed('f1', { id: 'e1' }), retracted('e1'));
    expect(facts['f1']).toMatchObject({ status: 'unverified' });
    expect(facts['f1']).not.toHaveProperty('confirmedAt');
  });

  test('a fact refuted meanwhile stays refuted when its confirmation is taken back', () => {
    const { facts } = incidentAfter(
      claimed('f1'),
      confirmed('f1', { id: 'e1' }),
      happened('FactRefuted', { fact: 'f1', reason: 'another shop' }),
      retracted('e1'),
    );
    expect(facts['f1']?.status).toBe('refuted');
  });

  test('what was published stays published', () => {
    const out = [drafted(), released('lead', 'wang'), published('weibo', { id: 'e1' })];
    expect(incidentAfter(...out, retracted('e1')).statements['s1']?.publications).toHaveLength(1);
  });
});
