import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/locales/say.ts';
import { sayIn } from '../support/say.ts';
import { readFloorAnswer } from '../../src/reading/answer.ts';
import { readNumber } from '../../src/reading/number.ts';
import { readPairs } from '../../src/reading/pairs.ts';
import { readTime } from '../../src/reading/spoken-time.ts';
import { readTierOrClass } from '../../src/reading/tier-name.ts';
import { usageErrorOf } from '../support/told.ts';
import { BERLIN } from '../support/zones.ts';

const now = Date.UTC(2026, 9, 25, 12);
const timed = (text: string, future: 'refuse' | 'require' = 'refuse') =>
  readTime(text, { now, zone: BERLIN, future });

const CASES: readonly (readonly [code: string, call: () => unknown, quoted: readonly string[]])[] = [
  ['time-unreadable', () => timed('soon'), ['soon']],
  ['time-day-only', () => timed('昨晚'), ['昨晚']],
  ['time-invalid', () => timed('13月40日 9:00'), ['13月40日 9:00']],
  ['time-in-future', () => timed('tomorrow 9:00'), ['2026-10-26T09:00+01:00', '2026-10-25T13:00+01:00']],
  [
    'time-in-past',
    () => timed('9:00 today', 'require'),
    ['2026-10-25T09:00+01:00', '2026-10-25T13:00+01:00'],
  ],
  ['time-ambiguous', () => timed('02:30'), ['2026-10-25T02:30+02:00', '2026-10-25T02:30+01:00']],
  ['time-in-gap', () => timed('2026-03-29 02:30'), ['2026-03-29 02:30', 'Europe/Berlin']],
  ['number-unreadable', () => readNumber('many'), ['many']],
  ['number-negative', () => readNumber('-3'), ['-3']],
  ['answer-unreadable', () => readFloorAnswer('maybe'), ['maybe']],
  ['pair-unreadable', () => readPairs(['lead']), ['lead']],
  ['tier-unknown', () => readTierOrClass('red', { minor: ['轻度'] }, {}), ['red', 'minor', '轻度']],
];

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(CASES)('%s is said with what it is about', (code, call, quoted) => {
    const error = usageErrorOf(call);
    expect(error.code).toBe(code);
    const sentence = sayIn(language).ifAny(`errors.${code}`, error.values) ?? '';
    for (const words of quoted) expect(sentence).toContain(words);
    expect(sentence).not.toContain('{{');
  });
});
