import { describe, expect, test } from 'vitest';
import { momentParts } from '../../src/statement/moment-words.ts';

const AT = Date.parse('2026-03-29T00:30:00Z');

describe('the parts of a moment', () => {
  test.each([
    ['Asia/Shanghai', 'zh-CN', { date: '2026年3月29日', time: '08:30', offset: '+08:00' }],
    ['Asia/Shanghai', 'en', { date: '29 March 2026', time: '08:30', offset: '+08:00' }],
    ['America/St_Johns', 'en', { date: '28 March 2026', time: '22:00', offset: '-02:30' }],
    ['Europe/Berlin', 'en', { date: '29 March 2026', time: '01:30', offset: '+01:00' }],
    ['UTC', 'zh-CN', { date: '2026年3月29日', time: '00:30', offset: '+00:00' }],
  ])('in %s for %s', (zone, language, parts) => {
    expect(momentParts(AT, zone, language)).toEqual(parts);
  });

  test('an hour later Berlin has put its clocks forward', () => {
    expect(momentParts(AT + 3_600_000, 'Europe/Berlin', 'en')).toMatchObject({
      time: '03:30',
      offset: '+02:00',
    });
  });
});
