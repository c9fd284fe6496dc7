import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatLocal, instantsOf } from '../../src/domain/zone.ts';
import { UsageError } from '../../src/domain/refusal.ts';
import { readTime } from '../../src/reading/spoken-time.ts';
import { usageErrorOf } from '../support/told.ts';
import { BERLIN, SHANGHAI, ST_JOHNS, UTC, ZONES } from '../support/zones.ts';

const HOUR = 3_600_000;

/** Friday, 20 November 2026, 15:00 on the clocks of any of the zones. */
const AFTERNOON = { year: 2026, month: 11, day: 20, hour: 15, minute: 0, second: 0 };
const afternoonIn = (zone: (typeof ZONES)[number]): number => instantsOf(zone, AFTERNOON)[0] ?? Number.NaN;

describe.each(ZONES)('on a Friday at 15:00 in $name', (zone) => {
  const now = afternoonIn(zone);
  const local = (text: string): string => formatLocal(zone, readTime(text, { now, zone }).at);
  const planned = (text: string): string =>
    formatLocal(zone, readTime(text, { now, zone, future: 'require' }).at);

  test.each([
    ['14:30', '2026-11-20 14:30'],
    ['15:00', '2026-11-20 15:00'],
    ['15:01', '2026-11-19 15:01'],
    ['1４：３０', '2026-11-20 14:30'],
    ['１４：３０', '2026-11-20 14:30'],
    ['14.30', '2026-11-20 14:30'],
    ['9.45', '2026-11-20 09:45'],
    ['2:05pm', '2026-11-20 14:05'],
    ['2:05 P.M.', '2026-11-20 14:05'],
    ['2pm', '2026-11-20 14:00'],
    ['12am', '2026-11-20 00:00'],
    ['12:30 pm', '2026-11-20 12:30'],
    ['11pm', '2026-11-19 23:00'],
    ['noon', '2026-11-20 12:00'],
    ['midnight', '2026-11-20 00:00'],
    ['9 in the morning', '2026-11-20 09:00'],
    ['8:30 in the evening', '2026-11-19 20:30'],
    ['yesterday 14:30', '2026-11-19 14:30'],
    ['yesterday at 14:30', '2026-11-19 14:30'],
    ['14:30 yesterday', '2026-11-19 14:30'],
    ['Yesterday, 2pm', '2026-11-19 14:00'],
    ['today 9am', '2026-11-20 09:00'],
    ['today 9.30', '2026-11-20 09:30'],
    ['this morning 9', '2026-11-20 09:00'],
    ['this morning at 9:05am', '2026-11-20 09:05'],
    ['yesterday evening 8:30', '2026-11-19 20:30'],
    ['yesterday evening 8:30pm', '2026-11-19 20:30'],
    ['last night 11', '2026-11-19 23:00'],
    ['last night 12', '2026-11-20 00:00'],
    ['yesterday noon', '2026-11-19 12:00'],
    ['yesterday 24:00', '2026-11-20 00:00'],
    ['the day before yesterday 10:00', '2026-11-18 10:00'],
    ['2 days ago 10:00', '2026-11-18 10:00'],
    ['Monday 14:30', '2026-11-16 14:30'],
    ['on Wednesday at 9am', '2026-11-18 09:00'],
    ['thurs 8:00', '2026-11-19 08:00'],
    ['Friday 14:30', '2026-11-20 14:30'],
    ['Friday 15:30', '2026-11-13 15:30'],
    ['9am on Sunday', '2026-11-15 09:00'],
    ['Aug 25 10:00', '2026-08-25 10:00'],
    ['25 August 2017 10:46', '2017-08-25 10:46'],
    ['November 19th at 2pm', '2026-11-19 14:00'],
    ['2026-11-20 14:30', '2026-11-20 14:30'],
    ['2026-11-20T14:30', '2026-11-20 14:30'],
    ['2026-11-20T14:30:59', '2026-11-20 14:30'],
    ['2026/11/20 14:30', '2026-11-20 14:30'],
    ['2026.11.9 8:30', '2026-11-09 08:30'],
    ['2024-02-29 10:00', '2024-02-29 10:00'],
    ['2025-12-31 24:00', '2026-01-01 00:00'],
  ])('“%s” is %s', (text, expected) => {
    expect(local(text)).toBe(expected);
  });

  test.each([
    ['昨天 14:30', '2026-11-19 14:30'],
    ['昨天14：30', '2026-11-19 14:30'],
    ['昨日下午2点', '2026-11-19 14:00'],
    ['前天 10:00', '2026-11-18 10:00'],
    ['大前天 10:00', '2026-11-17 10:00'],
    ['今天 9:05', '2026-11-20 09:05'],
    ['今早9点', '2026-11-20 09:00'],
    ['今早上九点', '2026-11-20 09:00'],
    ['今晨6点', '2026-11-20 06:00'],
    ['昨晚11点', '2026-11-19 23:00'],
    ['昨晚十一点二十', '2026-11-19 23:20'],
    ['昨晚12点', '2026-11-20 00:00'],
    ['昨晚12点半', '2026-11-20 00:30'],
    ['昨夜10点', '2026-11-19 22:00'],
    ['昨天晚上8点', '2026-11-19 20:00'],
    ['昨天凌晨3点', '2026-11-19 03:00'],
    ['凌晨3点', '2026-11-20 03:00'],
    ['凌晨12点10分', '2026-11-20 00:10'],
    ['上午10点', '2026-11-20 10:00'],
    ['上午十点零五分', '2026-11-20 10:05'],
    ['中午12点', '2026-11-20 12:00'],
    ['中午1点', '2026-11-20 13:00'],
    ['下午两点半', '2026-11-20 14:30'],
    ['下午 2 点 半', '2026-11-20 14:30'],
    ['下午2:05', '2026-11-20 14:05'],
    ['下午12点半', '2026-11-20 12:30'],
    ['傍晚6点', '2026-11-19 18:00'],
    ['晚上8点一刻', '2026-11-19 20:15'],
    ['晚上8点三刻', '2026-11-19 20:45'],
    ['晚8点', '2026-11-19 20:00'],
    ['14点30', '2026-11-20 14:30'],
    ['14点30分', '2026-11-20 14:30'],
    ['14时30分', '2026-11-20 14:30'],
    ['14時30分', '2026-11-20 14:30'],
    ['14时30分20秒', '2026-11-20 14:30'],
    ['二十三点五十九', '2026-11-19 23:59'],
    ['9点整', '2026-11-20 09:00'],
    ['九点钟', '2026-11-20 09:00'],
    ['零点', '2026-11-20 00:00'],
    ['3点', '2026-11-20 03:00'],
    ['16点', '2026-11-19 16:00'],
    ['昨天24点', '2026-11-20 00:00'],
    ['8月25日 10:00', '2026-08-25 10:00'],
    ['8月25日10点46', '2026-08-25 10:46'],
    ['８月２５号上午１０点', '2026-08-25 10:00'],
    ['八月二十五日十时', '2026-08-25 10:00'],
    ['2017年8月25日 10:00', '2017-08-25 10:00'],
    ['12月31日 23:00', '2025-12-31 23:00'],
    ['2月29日 10:00', '2024-02-29 10:00'],
    ['周一 14:30', '2026-11-16 14:30'],
    ['星期五 14:30', '2026-11-20 14:30'],
    ['礼拜天上午9点', '2026-11-15 09:00'],
    ['上周五 14:30', '2026-11-13 14:30'],
    ['上周日 14:30', '2026-11-15 14:30'],
    ['本周二十点', '2026-11-17 10:00'],
    ['三天前 10:00', '2026-11-17 10:00'],
  ])('“%s” 是 %s', (text, expected) => {
    expect(local(text)).toBe(expected);
  });

  test.each([
    ['15:30', '2026-11-20 15:30'],
    ['15:00', '2026-11-21 15:00'],
    ['9:00', '2026-11-21 09:00'],
    ['明天 18:00', '2026-11-21 18:00'],
    ['明早8点', '2026-11-21 08:00'],
    ['后天 9点', '2026-11-22 09:00'],
    ['今晚8点', '2026-11-20 20:00'],
    ['今晚12点', '2026-11-21 00:00'],
    ['tomorrow 9am', '2026-11-21 09:00'],
    ['tonight 8:30', '2026-11-20 20:30'],
    ['in 2h', '2026-11-20 17:00'],
    ['+90min', '2026-11-20 16:30'],
    ['半小时后', '2026-11-20 15:30'],
    ['half an hour from now', '2026-11-20 15:30'],
    ['周一 9:00', '2026-11-23 09:00'],
    ['下周五 9:00', '2026-11-27 09:00'],
    ['Friday 14:00', '2026-11-27 14:00'],
    ['1月2日 9:00', '2027-01-02 09:00'],
    ['2月29日 9:00', '2028-02-29 09:00'],
    ['2026-12-31 24:00', '2027-01-01 00:00'],
  ])('what is planned for “%s” is at %s', (text, expected) => {
    expect(planned(text)).toBe(expected);
  });

  test.each([
    ['15:00 today', false],
    ['今天15:01', true],
    ['tonight 8pm', true],
    ['tomorrow 9:00', true],
    ['in 5 minutes', true],
    ['2小时后', true],
    ['2026-11-20 15:01', true],
    ['11月21日 9:00', true],
    ['12月20日 9:00', true],
    ['下周一 9:00', true],
  ])('what happened cannot lie in the future: “%s” refused is %s', (text, refused) => {
    const read = (): unknown => readTime(text, { now, zone });
    if (refused) expect(usageErrorOf(read).code).toBe('time-in-future');
    else expect(read()).toEqual({ at: now });
  });

  test('what is planned cannot lie in the past', () => {
    for (const text of ['2h ago', 'now', '昨天 14:30', '2026-11-20 14:59', '11月19日 9:00']) {
      expect(usageErrorOf(() => planned(text)).code).toBe('time-in-past');
    }
  });

  test('where both are allowed a named day may be either, and a bare time is the latest', () => {
    const either = (text: string): string =>
      formatLocal(zone, readTime(text, { now, zone, future: 'allow' }).at);
    expect(either('明天 9:00')).toBe('2026-11-21 09:00');
    expect(either('昨天 9:00')).toBe('2026-11-19 09:00');
    expect(either('12月1日 9:00')).toBe('2026-12-01 09:00');
    expect(either('16:00')).toBe('2026-11-19 16:00');
  });
});

describe('spans from now', () => {
  const now = Date.UTC(2026, 10, 20, 7, 0, 12, 345);
  test.each([
    ['now', 0],
    ['just now', 0],
    ['现在', 0],
    ['刚才', 0],
    ['刚刚', 0],
    ['剛才', 0],
    ['2h ago', 120],
    ['2 hours ago', 120],
    ['-2h', 120],
    ['90 min ago', 90],
    ['90mins ago', 90],
    ['1h30m ago', 90],
    ['1 h 30 min ago', 90],
    ['1 hour and 30 minutes ago', 90],
    ['1.5h ago', 90],
    ['an hour ago', 60],
    ['a minute ago', 1],
    ['half an hour ago', 30],
    ['an hour and a half ago', 90],
    ['two and a half hours ago', 150],
    ['twenty minutes ago', 20],
    ['2 days ago', 2880],
    ['a week ago', 10080],
    ['半小时前', 30],
    ['半个小时前', 30],
    ['半个钟头以前', 30],
    ['一个半小时前', 90],
    ['两个半小时之前', 150],
    ['两小时前', 120],
    ['２小时前', 120],
    ['兩個鐘頭前', 120],
    ['1.5小时前', 90],
    ['3小时20分钟前', 200],
    ['3 小时 20 分钟 前', 200],
    ['一小时零五分前', 65],
    ['十分钟前', 10],
    ['一刻钟前', 15],
    ['三刻钟前', 45],
    ['二十五分钟前', 25],
    ['两天前', 2880],
  ])('“%s” is %d minutes ago', (text, minutes) => {
    expect(readTime(text, { now, zone: SHANGHAI })).toEqual({ at: now - minutes * 60_000 });
  });
});

describe('ISO 8601 with an offset', () => {
  const now = Date.UTC(2026, 10, 20, 12);
  test.each([
    ['2026-11-20T06:30Z', '2026-11-20T06:30:00.000Z'],
    ['2026-11-20 06:30:15 UTC', '2026-11-20T06:30:15.000Z'],
    ['2026-11-20T06:30:15.125Z', '2026-11-20T06:30:15.125Z'],
    ['2026-11-20T14:30+08:00', '2026-11-20T06:30:00.000Z'],
    ['２０２６－１１－２０Ｔ１４：３０＋０８：００', '2026-11-20T06:30:00.000Z'],
    ['2026-11-20 14:30 +0800', '2026-11-20T06:30:00.000Z'],
    ['2026-11-20T14:30+08', '2026-11-20T06:30:00.000Z'],
    ['2026-11-20T03:00:00-03:30', '2026-11-20T06:30:00.000Z'],
    ['2026-11-20T03:00−03:30', '2026-11-20T06:30:00.000Z'],
    ['14:30Z', '2026-11-19T14:30:00.000Z'],
    ['11:30 UTC', '2026-11-20T11:30:00.000Z'],
  ])('“%s” is %s in any zone', (text, iso) => {
    for (const zone of ZONES) expect(new Date(readTime(text, { now, zone }).at).toISOString()).toBe(iso);
  });
});

describe('where clocks change', () => {
  test.each([
    { zone: BERLIN, gap: '2026-03-29 02:30', local: '2026-03-29 02:30', noon: Date.UTC(2026, 2, 29, 10) },
    { zone: ST_JOHNS, gap: '2026-03-08 02:30', local: '2026-03-08 02:30', noon: Date.UTC(2026, 2, 8, 14) },
  ])('$zone.name: a time that the clocks skipped is refused, dated or bare', ({ zone, gap, local, noon }) => {
    for (const text of [gap, '02:30', 'today 02:30', '今天凌晨两点半']) {
      const error = usageErrorOf(() => readTime(text, { now: noon, zone }));
      expect(error.code).toBe('time-in-gap');
      expect(error.values).toEqual({ text, local, zone: zone.name });
    }
    expect(
      usageErrorOf(() => readTime('02:30', { now: noon - 20 * HOUR, zone, future: 'require' })).code,
    ).toBe('time-in-gap');
  });

  test('a bare time before the skipped hour has come is yesterday’s', () => {
    const now = Date.UTC(2026, 2, 29, 0, 30);
    expect(formatLocal(BERLIN, readTime('02:30', { now, zone: BERLIN }).at)).toBe('2026-03-28 02:30');
  });

  test.each([
    {
      zone: BERLIN,
      text: '2026-10-25 02:30',
      noon: Date.UTC(2026, 9, 25, 11),
      readings: ['2026-10-25T02:30+02:00', '2026-10-25T02:30+01:00'],
    },
    {
      zone: ST_JOHNS,
      text: '2026-11-01 01:30',
      noon: Date.UTC(2026, 10, 1, 16),
      readings: ['2026-11-01T01:30-02:30', '2026-11-01T01:30-03:30'],
    },
  ])(
    '$zone.name: a time shown twice is refused, and each reading offered can be typed',
    ({ zone, text, noon, readings }) => {
      const bare = text.slice(11);
      for (const said of [text, bare, `today ${bare}`]) {
        expect(usageErrorOf(() => readTime(said, { now: noon, zone })).values).toEqual({
          text: said,
          readings,
          zone: zone.name,
        });
      }
      const [first = 0, second = 0] = readings.map((reading) => readTime(reading, { now: noon, zone }).at);
      expect(second - first).toBe(HOUR);
    },
  );

  test('a time shown twice is clear while only one of them has been', () => {
    const now = Date.UTC(2026, 9, 25, 1, 10);
    expect(formatLocal(BERLIN, now)).toBe('2026-10-25 02:10');
    expect(readTime('02:30', { now, zone: BERLIN }).at).toBe(Date.UTC(2026, 9, 25, 0, 30));
    expect(readTime('02:30', { now, zone: BERLIN, future: 'require' }).at).toBe(Date.UTC(2026, 9, 25, 1, 30));
  });

  test('yesterday is a day of the calendar, not 24 hours', () => {
    const now = Date.UTC(2026, 2, 29, 22);
    expect(now - readTime('昨天 23:59', { now, zone: BERLIN }).at).toBe(60_000);
    expect(now - readTime('今天 00:00', { now: now - 60_000, zone: BERLIN }).at).toBe(23 * HOUR);
  });
});

describe('where the day turns', () => {
  test('just after midnight a bare time of the evening is yesterday’s, across the year too', () => {
    const now = Date.UTC(2026, 11, 31, 16, 5);
    expect(formatLocal(SHANGHAI, now)).toBe('2027-01-01 00:05');
    const local = (text: string): string => formatLocal(SHANGHAI, readTime(text, { now, zone: SHANGHAI }).at);
    expect(local('23:50')).toBe('2026-12-31 23:50');
    expect(local('昨晚11点')).toBe('2026-12-31 23:00');
    expect(local('12月31日 9:00')).toBe('2026-12-31 09:00');
    expect(local('00:05')).toBe('2027-01-01 00:05');
    expect(local('10分钟前')).toBe('2026-12-31 23:55');
  });

  test('the day before the first of March is the leap day in leap years', () => {
    const on = (year: number): string =>
      formatLocal(UTC, readTime('昨天 9:00', { now: Date.UTC(year, 2, 1, 12), zone: UTC }).at);
    expect(on(2028)).toBe('2028-02-29 09:00');
    expect(on(2026)).toBe('2026-02-28 09:00');
  });

  test('the small hours after an evening are on either side of midnight: refused while both have been', () => {
    const zone = SHANGHAI;
    const error = usageErrorOf(() => readTime('昨晚2点', { now: Date.UTC(2026, 10, 20, 7), zone }));
    expect(error.code).toBe('time-ambiguous');
    expect(error.values.readings).toEqual(['2026-11-19T02:00+08:00', '2026-11-20T02:00+08:00']);
    const atThree = Date.UTC(2026, 10, 19, 19);
    expect(formatLocal(zone, readTime('今晚2点', { now: atThree, zone }).at)).toBe('2026-11-20 02:00');
  });
});

describe('what is not a time', () => {
  const now = afternoonIn(SHANGHAI);
  const codeOf = (text: string): string => usageErrorOf(() => readTime(text, { now, zone: SHANGHAI })).code;

  test.each([
    '',
    ' ',
    'soon',
    '老板来的时候',
    '14',
    '1430',
    '8.25',
    '2h',
    '两点前',
    '3 o’clock',
    '10:00-11:00',
    'Monday-Friday 9:00',
    'next Monday 9:00',
    '8/25 10:00',
    '20261120T1430',
    '2026-11-2014:30',
    '2026-11-20 14:30+25:00',
    'yesterday 14:30+08:00',
    '14:3',
    '14:300',
    '半天前',
    '大约9点',
    'ago',
    'h ago',
    '30m1h ago',
    '1h1h ago',
    '12345h ago',
    '9点差10分',
    '昨天前天 9:00',
    'today 14:30 yesterday',
    `14:30${' '.repeat(100)}`,
  ])('“%s” cannot be read', (text) => {
    expect(codeOf(text)).toBe('time-unreadable');
  });

  test.each([
    '2026-11-20',
    '昨天',
    '昨晚',
    'yesterday',
    'this morning',
    '8月25日',
    'Aug 25',
    '周一',
    '晚上',
    'Monday',
  ])('“%s” says no time of day', (text) => {
    expect(codeOf(text)).toBe('time-day-only');
  });

  test.each([
    '25:00',
    '14:60',
    '14:30:60',
    '24:01',
    '13月40日 10:00',
    '2月30日 10:00',
    '2026-02-29 10:00',
    '2026-13-01 10:00',
    '1066-10-14 09:00',
    '凌晨11点',
    '上午14点',
    '14:30am',
    '25pm',
    'yesterday evening 9am',
    '昨天25点',
  ])('“%s” is on no clock or calendar', (text) => {
    expect(codeOf(text)).toBe('time-invalid');
  });

  test('what was typed stands in the error as it was typed', () => {
    const text = '１３月４０日 １０：００';
    expect(usageErrorOf(() => readTime(text, { now, zone: SHANGHAI })).values).toEqual({ text });
  });
});

describe('for any text and any moment', () => {
  const moment = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2090, 0, 1) });
  const zone = fc.constantFrom(...ZONES);
  const word = fc.constantFrom(
    ...[
      '昨天',
      '今晚',
      '周一',
      '上周',
      '8月25日',
      '2026-11-20',
      'yesterday',
      'Monday',
      'Aug 25',
      '下午',
      'evening',
      'last night',
    ],
    ...[
      '14:30',
      '2点',
      '半',
      '02:30',
      '12',
      'pm',
      'am',
      'Z',
      '+08:00',
      '小时',
      '前',
      'ago',
      'h',
      '一个',
      '十',
      'T',
      ' ',
      '-',
      '24:00',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(word, { maxLength: 5 }).map((words) => words.join('')),
    fc.array(word, { maxLength: 5 }).map((words) => words.join(' ')),
  );

  test('it is read, never in the future, or refused with a usage error', () => {
    fc.assert(
      fc.property(text, moment, zone, (said, now, place) => {
        try {
          const { at } = readTime(said, { now, zone: place });
          expect(Number.isInteger(at)).toBe(true);
          expect(at).toBeLessThanOrEqual(now);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('where the future is required it is read after now or refused', () => {
    fc.assert(
      fc.property(text, moment, zone, (said, now, place) => {
        try {
          expect(readTime(said, { now, zone: place, future: 'require' }).at).toBeGreaterThan(now);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each(ZONES)('$name: local time as shown reads back as the same minute, or as one of two', (place) => {
    fc.assert(
      fc.property(moment, (at) => {
        const minute = Math.floor(at / 60_000) * 60_000;
        const shown = formatLocal(place, minute);
        const now = minute + 48 * HOUR;
        try {
          expect(readTime(shown, { now, zone: place }).at).toBe(minute);
        } catch (error) {
          if (!(error instanceof UsageError)) throw error;
          expect(error.code).toBe('time-ambiguous');
          const readings = (error.values.readings as readonly string[]).map(
            (r) => readTime(r, { now, zone: place }).at,
          );
          expect(readings).toContain(minute);
        }
      }),
    );
  });

  test.each(ZONES)('$name: a bare time is within the last 25 hours', (place) => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 1439 }), (now, minutes) => {
        const bare = `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
        try {
          const { at } = readTime(bare, { now, zone: place });
          expect(now - at).toBeLessThan(25 * HOUR);
          expect(formatLocal(place, at).slice(11)).toBe(bare.padStart(5, '0'));
        } catch (error) {
          if (!(error instanceof UsageError)) throw error;
          expect(['time-ambiguous', 'time-in-gap']).toContain(error.code);
        }
      }),
    );
  });
});
