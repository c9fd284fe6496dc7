import { describe, expect, test } from 'vitest';
import { INCOMING_KINDS } from '../../src/domain/incoming.ts';
import { UsageError } from '../../src/domain/refusal.ts';
import { readDeadline } from '../../src/reading/deadline.ts';
import { readAccountState, readIncomingKind, readOperation } from '../../src/reading/desk-words.ts';
import { zoneNamed } from '../support/zones.ts';

const zone = zoneNamed('Asia/Shanghai');
const now = Date.parse('2026-11-20T14:40:00+08:00');
const read = (text: string): string =>
  new Date(readDeadline(text, { now, zone }).at + 8 * 3_600_000).toISOString().slice(5, 16);

describe('a deadline', () => {
  test.each([
    ['2h', '11-20T16:40'],
    ['+2h', '11-20T16:40'],
    ['in 2h', '11-20T16:40'],
    ['２小时', '11-20T16:40'],
    ['半小时', '11-20T15:10'],
    ['一个半小时后', '11-20T16:10'],
    ['18:00', '11-20T18:00'],
    ['9:00', '11-21T09:00'],
    ['明天上午9点', '11-21T09:00'],
  ])('%s is %s', (text, moment) => {
    expect(read(text)).toBe(moment);
  });

  test.each(['1h ago', '昨天10:00', '0h', '很快'])('%s is none', (text) => {
    expect(() => read(text)).toThrow(UsageError);
  });
});

describe('words of the desk', () => {
  test('are known in both languages, in any width and case', () => {
    expect(readIncomingKind('ＫＯＬ')).toBe('kol');
    expect(readIncomingKind(' 加盟商 ')).toBe('franchisee');
    expect(readAccountState('只转发')).toBe('repost-only');
    expect(readOperation('有偿删帖')).toBe('paid-deletion');
  });

  test.each(['', '__proto__', 'constructor', 'medai'])('“%s” is none of them', (text) => {
    expect(() => readIncomingKind(text)).toThrow(UsageError);
  });

  test('a slip of the finger is pointed out', () => {
    const values = { given: 'midia', choices: INCOMING_KINDS, suggestion: 'media' };
    expect(() => readIncomingKind('midia')).toThrow(
      expect.objectContaining({ code: 'incoming-kind-unknown', values }),
    );
  });
});
