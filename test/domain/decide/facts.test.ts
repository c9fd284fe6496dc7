import { describe, expect, test } from 'vitest';
import { at, given, incidentAfter, instant } from '../../support/given.ts';
import { claimed, confirmed, refuted, retracted, revised } from '../../support/happenings.ts';

const add = { kind: 'AddFact', fact: 'f1', claim: 'One rat was seen' } as const;
const confirm = (...facts: string[]) =>
  ({ kind: 'ConfirmFacts', facts, source: 'CCTV', confirmedBy: 'li' }) as const;
const refute = { kind: 'RefuteFact', fact: 'f1', reason: 'another shop' } as const;
const revise = { kind: 'ReviseFact', fact: 'f1', value: '2', reason: 'counted again' } as const;

describe('adding a fact', () => {
  test('records the claim, unverified', () => {
    given()
      .when(add)
      .then({ type: 'FactAdded', data: { fact: 'f1', claim: 'One rat was seen' } });
    expect(incidentAfter(claimed('f1')).facts['f1']?.status).toBe('unverified');
  });

  test('keeps value, unit and source', () => {
    const data = { fact: 'f1', claim: 'Rats', value: '1', unit: 'rat', source: 'shop' };
    given()
      .when({ kind: 'AddFact', ...data })
      .then({ type: 'FactAdded', data });
  });

  test('confirms it at once where somebody already did, by the source if one is named', () => {
    given()
      .when({ ...add, source: 'shop', confirmedBy: 'li' })
      .then(
        { type: 'FactAdded', data: { fact: 'f1', claim: 'One rat was seen', source: 'shop' } },
        { type: 'FactConfirmed', data: { fact: 'f1', source: 'shop', confirmedBy: 'li' } },
      );
    given()
      .when({ ...add, confirmedBy: 'li' })
      .then(
        { type: 'FactAdded', data: { fact: 'f1', claim: 'One rat was seen' } },
        { type: 'FactConfirmed', data: { fact: 'f1', source: 'li', confirmedBy: 'li' } },
      );
  });

  test('under a key in use is refused, whatever the reason', () => {
    given(claimed('f1'))
      .when(add)
      .refused('fact-exists', { values: { fact: 'f1' } });
    given(claimed('f1')).when(add, { override: 'please' }).refused('fact-exists');
  });

  test('takes any word for a key', () => {
    given()
      .when({ ...add, fact: 'constructor' })
      .then({ type: 'FactAdded', data: { fact: 'constructor', claim: 'One rat was seen' } });
  });
});

describe('confirming facts', () => {
  test('takes several at once', () => {
    given(claimed('f1'), claimed('f2'))
      .when(confirm('f1', 'f2'))
      .then(
        { type: 'FactConfirmed', data: { fact: 'f1', source: 'CCTV', confirmedBy: 'li' } },
        { type: 'FactConfirmed', data: { fact: 'f2', source: 'CCTV', confirmedBy: 'li' } },
      );
  });

  test('keeps who, from what and when', () => {
    expect(incidentAfter(claimed('f1'), confirmed('f1', { at: at('10:25') })).facts['f1']).toMatchObject({
      status: 'confirmed',
      confirmedBy: 'li',
      confirmedSource: 'CCTV',
      confirmedAt: instant('10:25'),
    });
  });

  test('is refused for all when one is unknown, whatever the reason', () => {
    given(claimed('f1'))
      .when(confirm('f1', 'f9'))
      .refused('fact-unknown', { values: { given: 'f9' } });
    given(claimed('f1')).when(confirm('f9'), { override: 'please' }).refused('fact-unknown');
    given().when(confirm('constructor')).refused('fact-unknown');
  });

  test('is refused for a retracted or a refuted one', () => {
    given(claimed('f1', { id: 'e1' }), retracted('e1'))
      .when(confirm('f1'))
      .refused('fact-unknown');
    given(claimed('f1'), refuted('f1')).when(confirm('f1')).refused('fact-refuted');
    given(claimed('f1'), refuted('f1')).when(confirm('f1'), { override: 'please' }).refused('fact-refuted');
  });
});

describe('refuting a fact', () => {
  test('keeps the reason', () => {
    given(claimed('f1'))
      .when(refute)
      .then({ type: 'FactRefuted', data: { fact: 'f1', reason: 'another shop' } });
    expect(incidentAfter(claimed('f1'), confirmed('f1'), refuted('f1')).facts['f1']).toMatchObject({
      status: 'refuted',
      reason: 'another shop',
    });
  });

  test('is refused for an unknown or a refuted one', () => {
    given().when(refute).refused('fact-unknown');
    given(claimed('f1'), refuted('f1')).when(refute).refused('fact-refuted');
  });
});

describe('revising a fact', () => {
  test('records only what changed', () => {
    given(claimed('f1'))
      .when(revise)
      .then({ type: 'FactRevised', data: { fact: 'f1', value: '2', reason: 'counted again' } });
  });

  test('makes it unverified, and keeps the earlier wordings oldest first', () => {
    const { facts } = incidentAfter(
      claimed('f1'),
      confirmed('f1', { at: at('10:25') }),
      revised('f1', '2', { at: at('11:30') }),
      revised('f1', '3', { at: at('11:50') }),
    );
    expect(facts['f1']).toMatchObject({ status: 'unverified', claim: 'One rat was seen', value: '3' });
    expect(facts['f1']).not.toHaveProperty('confirmedBy');
    expect(facts['f1']?.earlier.map(({ value, until }) => [value, until])).toEqual([
      ['1', instant('11:30')],
      ['2', instant('11:50')],
    ]);
  });

  test('brings a refuted one back to be verified', () => {
    expect(incidentAfter(claimed('f1'), refuted('f1'), revised('f1', '2')).facts['f1']?.status).toBe(
      'unverified',
    );
  });

  test('is refused for an unknown one', () => {
    given().when(revise).refused('fact-unknown');
  });
});
