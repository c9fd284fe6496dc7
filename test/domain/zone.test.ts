import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatLocal, formatOffset, instantsOf, wallClockOf } from '../../src/domain/zone.ts';
import { BERLIN, SHANGHAI, ST_JOHNS, UTC, ZONES, zoneNamed } from '../support/zones.ts';

const wall = (text: string) => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/\D/).map(Number);
  return { year, month, day, hour, minute, second: 0 };
};

const isoOf = (instants: readonly number[]): readonly string[] =>
  instants.map((instant) => new Date(instant).toISOString().slice(0, 16));

describe('instantsOf', () => {
  test.each([
    [UTC, '2026-11-20 14:30', ['2026-11-20T14:30']],
    [SHANGHAI, '2026-11-20 14:30', ['2026-11-20T06:30']],
    [ST_JOHNS, '2026-11-20 14:30', ['2026-11-20T18:00']],
    [BERLIN, '2026-07-20 14:30', ['2026-07-20T12:30']],
    [BERLIN, '2026-03-29 01:59', ['2026-03-29T00:59']],
    [BERLIN, '2026-03-29 02:00', []],
    [BERLIN, '2026-03-29 02:59', []],
    [BERLIN, '2026-03-29 03:00', ['2026-03-29T01:00']],
    [BERLIN, '2026-10-25 01:59', ['2026-10-24T23:59']],
    [BERLIN, '2026-10-25 02:00', ['2026-10-25T00:00', '2026-10-25T01:00']],
    [BERLIN, '2026-10-25 03:00', ['2026-10-25T02:00']],
    [ST_JOHNS, '2026-03-08 02:30', []],
    [ST_JOHNS, '2026-11-01 01:30', ['2026-11-01T04:00', '2026-11-01T05:00']],
    [zoneNamed('Australia/Lord_Howe'), '2026-10-04 02:15', []],
    [zoneNamed('Pacific/Apia'), '2011-12-30 12:00', []],
    [zoneNamed('Pacific/Apia'), '2011-12-31 12:00', ['2011-12-30T22:00']],
    [zoneNamed('Pacific/Kiritimati'), '2026-01-01 00:00', ['2025-12-31T10:00']],
  ])('$name: the clocks show %s at %j', (zone, text, instants) => {
    expect(isoOf(instantsOf(zone, wall(text)))).toEqual(instants);
  });

  test('the hour after the last of a day is the first of the next', () => {
    expect(isoOf(instantsOf(SHANGHAI, wall('2026-12-31 24:00')))).toEqual(['2026-12-31T16:00']);
  });

  const instant = fc
    .integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2099, 11, 31) })
    .map((ms) => Math.floor(ms / 1000) * 1000);

  test.each(ZONES)('$name: an instant is among those that show what its clock shows', (zone) => {
    fc.assert(
      fc.property(instant, (at) => {
        expect(instantsOf(zone, wallClockOf(zone, at))).toContain(at);
      }),
    );
  });

  test.each(ZONES)('$name: every instant found shows what was asked for', (zone) => {
    fc.assert(
      fc.property(instant, (at) => {
        const asked = wallClockOf(UTC, at);
        for (const found of instantsOf(zone, asked)) expect(wallClockOf(zone, found)).toEqual(asked);
      }),
    );
  });
});

describe('showing an instant', () => {
  const winter = Date.UTC(2026, 0, 1, 2, 5);
  test.each([
    [UTC, '2026-01-01 02:05', '+00:00'],
    [SHANGHAI, '2026-01-01 10:05', '+08:00'],
    [ST_JOHNS, '2025-12-31 22:35', '-03:30'],
    [BERLIN, '2026-01-01 03:05', '+01:00'],
  ])('$name: %s %s', (zone, local, offset) => {
    expect(formatLocal(zone, winter)).toBe(local);
    expect(formatOffset(zone, winter)).toBe(offset);
  });
});
