import { describe, expect, test } from 'vitest';
import { ACCOUNT_OPERATIONS, REFUSED_OPERATIONS } from '../../../src/domain/account.ts';
import type { CommandOf, Intent } from '../../../src/domain/command.ts';
import { isAnswered } from '../../../src/domain/concern.ts';
import { at, given, happened, incidentAfter, instant } from '../../support/given.ts';
import { closed, drafted, published, retracted } from '../../support/happenings.ts';

type Operation = CommandOf<'OperateAccount'>['operation'];

const raised = (concern: string, envelope = {}) =>
  happened('ConcernRaised', { concern, question: 'Will you pay?', count: 20 }, envelope);
const logged = (incoming: string) =>
  happened('IncomingLogged', { incoming, from: 'Evening News', kind: 'media', ask: 'Closed?' });
const set = (account: string, state: 'silent' | 'normal', kind?: 'main') =>
  happened('AccountSet', { account, state, ...(kind !== undefined && { kind }) });

describe('what comes in from outside', () => {
  const concern = { type: 'ConcernRaised', data: { concern: 'q1', question: 'Will you pay?' } } as const;

  test('is recorded as it is, also when the incident is closed', () => {
    given(closed()).when({ kind: 'RecordPlainly', event: concern }).then(concern);
  });

  test('may be several things of one kind, in their order', () => {
    const silent = (account: string) => ({ type: 'AccountSet', data: { account, state: 'silent' } }) as const;
    given()
      .when({ kind: 'RecordPlainly', event: silent('one'), more: [silent('two'), silent('three')] })
      .then(silent('one'), silent('two'), silent('three'));
  });

  test('is for those who need to know, unless somebody says otherwise', () => {
    given().when({ kind: 'RecordPlainly', event: concern }).recordedWith({ tlp: 'AMBER' });
    given().when({ kind: 'RecordPlainly', event: concern }, { tlp: 'RED' }).recordedWith({ tlp: 'RED' });
  });
});

describe('a concern', () => {
  test('is settled by a text, in words, or with a reason why not yet', () => {
    given(raised('q1'), drafted())
      .when({ kind: 'SettleConcern', id: 'q1', statement: 's1', answer: 'yes' })
      .then({ type: 'ConcernSettled', data: { id: 'q1', statement: 's1', answer: 'yes' } });
    given(raised('q1'))
      .when({ kind: 'SettleConcern', id: 'q1', reason: 'the test is due tomorrow' })
      .then({ type: 'ConcernSettled', data: { id: 'q1', reason: 'the test is due tomorrow' } });
  });

  test('counts as answered by a text or in words, not by a reason', () => {
    const settled = (data: object) =>
      incidentAfter(raised('q1'), happened('ConcernSettled', { id: 'q1', ...data })).concerns['q1'] ?? {};
    expect(isAnswered({})).toBe(false);
    expect(isAnswered(settled({ reason: 'not yet' }))).toBe(false);
    expect(isAnswered(settled({ answer: 'yes' }))).toBe(true);
    expect(isAnswered(settled({ statement: 's1' }))).toBe(true);
  });

  test('may be answered after it was put off', () => {
    const { concerns } = incidentAfter(
      raised('q1'),
      happened('ConcernSettled', { id: 'q1', reason: 'not yet' }),
      happened('ConcernSettled', { id: 'q1', answer: 'yes' }, { at: at('12:00') }),
    );
    expect(concerns['q1']?.settled).toMatchObject({ answer: 'yes', at: instant('12:00') });
    expect(concerns['q1']?.settled?.reason).toBeUndefined();
  });

  test('that is struck out is gone', () => {
    expect(incidentAfter(raised('q1', { id: 'e1' }), retracted('e1')).concerns).toEqual({});
  });
});

describe('settling', () => {
  test.each(['q9', '__proto__', 'constructor'])('refuses an unknown id %s', (id) => {
    given(raised('q1')).when({ kind: 'SettleConcern', id, answer: 'x' }).refused('concern-unknown');
    given(logged('i1')).when({ kind: 'SettleIncoming', id, answer: 'x' }).refused('incoming-unknown');
  });

  test('does not take a query for a concern', () => {
    given(logged('i1')).when({ kind: 'SettleConcern', id: 'i1', answer: 'x' }).refused('concern-unknown');
  });

  test('refuses a text that there is not', () => {
    given(logged('i1'))
      .when({ kind: 'SettleIncoming', id: 'i1', statement: 's9' })
      .refused('statement-unknown');
  });

  test('is over when the incident is closed', () => {
    given(logged('i1'), closed()).when({ kind: 'SettleIncoming', id: 'i1', answer: 'x' }).refused('closed');
  });

  test('of what nobody asked, as another writer may have left it, changes nothing', () => {
    const { concerns, incoming } = incidentAfter(
      happened('ConcernSettled', { id: 'q9', answer: 'x' }),
      happened('IncomingSettled', { id: '__proto__', answer: 'x' }),
    );
    expect([concerns, incoming]).toEqual([{}, {}]);
  });
});

describe('an account', () => {
  const doing = (operation: Operation, until?: string): Intent => ({
    kind: 'OperateAccount',
    account: 'Main',
    operation,
    reason: 'abuse',
    evidence: 'before.png',
    ...(until !== undefined && { until }),
  });

  test.each(ACCOUNT_OPERATIONS)('may be operated: %s', (operation) => {
    given()
      .when(doing(operation, at('20:00')))
      .then({
        type: 'AccountOperated',
        data: {
          ...{ account: 'Main', operation, reason: 'abuse', evidence: 'before.png', until: at('20:00') },
        },
      });
  });

  test.each(REFUSED_OPERATIONS)('is never used for %s, whatever the reason', (operation) => {
    given().when(doing(operation)).refused('operation-refused', { values: { operation } });
    given().when(doing(operation), { override: 'the boss says so' }).refused('operation-refused');
  });

  test('keeps its kind and what was done on it when its state changes', () => {
    const done = happened('AccountOperated', {
      ...{ account: 'Main', operation: 'pin', reason: 'the statement', evidence: 'before.png' },
    });
    const { accounts } = incidentAfter(set('Main', 'silent', 'main'), done, set('Main', 'normal'));
    expect(accounts['Main']).toMatchObject({
      ...{ kind: 'main', state: 'normal', operations: [{ operation: 'pin' }] },
    });
  });

  test.each(['__proto__', 'constructor'])('may be called %s', (account) => {
    const { accounts } = incidentAfter(set(account, 'silent'));
    expect(Object.keys(accounts)).toEqual([account]);
  });
});

describe('a text that went out', () => {
  const noted = (channel: string) =>
    ({ kind: 'NotePlatform', statement: 's1', channel, state: 'hidden', note: 'no reason given' }) as const;

  test('may be hidden by the platform, which is not a withdrawal', () => {
    given(drafted(), published('weibo'))
      .when(noted('weibo'))
      .then({
        type: 'PlatformChanged',
        data: { statement: 's1', channel: 'weibo', state: 'hidden', note: 'no reason given' },
      });
  });

  test('is not hidden where it never was', () => {
    given(drafted(), published('weibo'))
      .when(noted('wechat'))
      .refused('not-published-there', { values: { channels: ['weibo'] } });
  });

  test('may still be hidden after closing', () => {
    expect(given(drafted(), published('weibo'), closed()).when(noted('weibo')).events()).toHaveLength(1);
  });
});
