import { describe, expect, test } from 'vitest';
import type { RecordedEvent } from '../../../src/domain/events/table.ts';
import { isOwnWord } from '../../../src/domain/statement.ts';
import { at, given, happened, incidentAfter, opening, sha } from '../../support/given.ts';
import { drafted, reviewed, TEAM, tiered } from '../../support/happenings.ts';

const confirm = { kind: 'ConfirmSignOff', statement: 's1' } as const;
const asked = [...TEAM, tiered('severe'), drafted()];
const byRecorder = reviewed('legal', 'zhao', { by: 'chen' });
const confirmed = { statement: 's1', sha256: sha('s1'), step: 'legal' };

const legalYes = (...events: readonly RecordedEvent[]) => {
  const yes = incidentAfter(...events).statements['s1']?.reviews['legal'];
  if (yes === undefined) throw new Error('legal said nothing');
  return yes;
};

describe('a yes recorded for somebody else', () => {
  test('is not their own word until they confirm it', () => {
    expect(isOwnWord(legalYes(...asked, byRecorder))).toBe(false);
    given(...asked, byRecorder)
      .when(confirm, { by: 'zhao' })
      .then({ type: 'SignOffConfirmed', data: confirmed });
    const word = happened('SignOffConfirmed', confirmed, { at: at('10:45'), by: 'zhao' });
    expect(isOwnWord(legalYes(...asked, byRecorder, word))).toBe(true);
  });

  test('cannot be confirmed at the keyboard that recorded it, whatever the reason', () => {
    given(...asked, byRecorder)
      .when(confirm, { by: 'zhao', login: 'chen', override: 'only one computer' })
      .refused('confirm-not-own', { overridable: false });
  });

  test('cannot be confirmed under a login that stands for somebody else', () => {
    given(
      ...asked,
      byRecorder,
      happened('EntryLogged', { kind: 'action', text: 'x' }, { by: 'li', login: 'pc2' }),
    )
      .when(confirm, { by: 'zhao', login: 'pc2' })
      .refused('confirm-not-own');
  });

  test('is nothing to confirm for anybody else, or twice', () => {
    given(...asked, byRecorder)
      .when(confirm, { by: 'li' })
      .refused('confirm-nothing');
    const word = happened('SignOffConfirmed', confirmed, { at: at('10:45'), by: 'zhao' });
    given(...asked, byRecorder, word)
      .when(confirm, { by: 'zhao' })
      .refused('confirm-nothing');
  });
});

describe('whose word a yes is', () => {
  test('the person’s own under a login of theirs', () => {
    expect(isOwnWord(legalYes(...asked, reviewed('legal', 'zhao')))).toBe(true);
  });

  test('not when one login says yes as two people: it stands for the first who acted under it', () => {
    const first = reviewed('operations', 'li', { login: 'desk-pc' });
    const second = reviewed('legal', 'zhao', { login: 'desk-pc' });
    expect(isOwnWord(legalYes(...asked, first, second))).toBe(false);
  });

  test('not under another login than the one the organisation lists for them', () => {
    const first = opening();
    const people = { zhao: { name: 'Zhao', roles: ['legal'], login: 'zhao-pc' } };
    const listed = { ...first, data: { ...first.data, people } };
    expect(isOwnWord(legalYes(listed, ...asked, reviewed('legal', 'zhao', { login: 'other' })))).toBe(false);
    expect(isOwnWord(legalYes(listed, ...asked, reviewed('legal', 'zhao', { login: 'zhao-pc' })))).toBe(true);
  });
});
