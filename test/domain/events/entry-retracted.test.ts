import { describe, expect, test } from 'vitest';
import { dutiesOf } from '../../../src/domain/duties.ts';
import type { RecordedEvent } from '../../../src/domain/events/table.ts';
import { baselinesOf } from '../../../src/domain/metric.ts';
import { conflictsIn } from '../../../src/domain/remark.ts';
import { firstResponse } from '../../../src/domain/response.ts';
import { at, happened, incidentAfter, instant, sha } from '../../support/given.ts';
import { drafted, published, retracted } from '../../support/happenings.ts';

const remark = (id: string, text: string, event: string) =>
  happened(
    'RemarkAdded',
    { remark: id, text, standing: 'authorised', about: 'closure' },
    { id: event, at: at('10:30') },
  );

const line = happened('LineSet', { line: 'l1', text: 'We are checking.', sha256: sha('l') });

const deskDuties = (...events: readonly RecordedEvent[]) =>
  dutiesOf(incidentAfter(...events), 'lead', {}, instant('12:00')).filter(
    ({ kind }) => !['task', 'added', 'reclassify'].includes(kind),
  );

describe('what a retraction undoes at the desk', () => {
  test('a remark: it contradicts nothing any more, and stops no clock', () => {
    const said = [remark('r1', 'A power cut', 'e1'), remark('r2', 'Repairs', 'e2')];
    expect(conflictsIn(incidentAfter(...said))).toHaveLength(1);
    expect(conflictsIn(incidentAfter(...said, retracted('e2')))).toEqual([]);
    const none = incidentAfter(...said, retracted('e1'), retracted('e2'));
    expect(none.remarks).toEqual({});
    expect(firstResponse(none)).toBeUndefined();
  });

  test('a decision to wait: the clock of the first response runs again', () => {
    const wait = happened('ResponseDecided', { way: 'hold', reason: 'r' }, { id: 'e1' });
    expect(firstResponse(incidentAfter(wait))?.kind).toBe('decision');
    expect(firstResponse(incidentAfter(wait, retracted('e1')))).toBeUndefined();
  });

  test('all readings of one record, and no others', () => {
    const read = (value: number, id: string) =>
      happened('MetricRecorded', { readings: [{ metric: 'hot', value }] }, { id });
    const { metrics } = incidentAfter(read(9, 'e1'), read(8, 'e2'), retracted('e1'));
    expect(metrics['hot']?.map(({ value }) => value)).toEqual([8]);
  });

  test('what an ordinary day was said to be: what was said before it counts again', () => {
    const ordinary = (value: number, id: string) =>
      happened('MetricRecorded', { readings: [{ metric: 'hot', value }], baseline: true }, { id });
    const said = [ordinary(20, 'e1'), ordinary(200, 'e2')];
    expect(baselinesOf(incidentAfter(...said))).toEqual({ hot: 200 });
    expect(baselinesOf(incidentAfter(...said, retracted('e2')))).toEqual({ hot: 20 });
  });

  test('a yes that was recorded by mistake, and the release that rested on it', () => {
    const yes = (type: 'StatementReviewed' | 'StatementReleased', step: string, id: string) =>
      happened(
        type,
        { statement: 's1', sha256: sha('s1'), step, approver: 'zhao', via: 'phone' },
        { id, at: at('10:40') },
      );
    const signed = [
      drafted(),
      yes('StatementReviewed', 'legal', 'e1'),
      yes('StatementReviewed', 'operations', 'e2'),
      yes('StatementReleased', 'executive', 'e3'),
    ];
    const without = (id: string, ...more: readonly RecordedEvent[]) =>
      incidentAfter(...signed, ...more, retracted(id)).statements['s1'];
    expect(without('e3')?.release).toBeUndefined();
    expect(Object.keys(without('e3')?.reviews ?? {})).toEqual(['legal', 'operations']);
    expect(without('e1')?.release).toBeUndefined();
    expect(Object.keys(without('e1')?.reviews ?? {})).toEqual(['operations']);
    const out = published('weibo', { at: at('10:50') });
    expect(without('e3', out)?.release?.event).toBe('e3');
  });

  test('one acknowledgement of the line, which itself stays', () => {
    const has = (unit: string, id: string) =>
      happened('LineAcknowledged', { line: 'l1', unit }, { id, at: at('10:20') });
    const { lines } = incidentAfter(line, has('shops', 'e1'), has('service', 'e2'), retracted('e1'));
    expect(lines.map(({ acknowledged }) => acknowledged.map(({ unit }) => unit))).toEqual([['service']]);
  });

  test('a call that was noted down wrongly is owed no answer', () => {
    const call = happened(
      'IncomingLogged',
      { incoming: 'i1', from: 'Daily', kind: 'media', ask: '?', deadline: at('11:00') },
      { id: 'e1' },
    );
    expect(deskDuties(call).map(({ kind }) => kind)).toEqual(['incoming']);
    expect(deskDuties(call, retracted('e1'))).toEqual([]);
  });

  test('a concern is owed no answer either', () => {
    const asked = happened('ConcernRaised', { concern: 'c1', question: '?', due: at('11:00') }, { id: 'e1' });
    expect(deskDuties(asked).map(({ kind }) => kind)).toEqual(['concern']);
    expect(deskDuties(asked, retracted('e1'))).toEqual([]);
  });

  test('that somebody was not reached', () => {
    const missed = happened(
      'NotificationRecorded',
      { kind: 'manual', to: 'zhao', via: 'phone', outcome: 'unreached' },
      { id: 'e1' },
    );
    expect(incidentAfter(missed, retracted('e1')).notifications).toEqual([]);
  });
});
