import type { Zone } from '../../src/domain/zone.ts';

/** A zone with the rules that Node ships, whatever the process's own zone is. */
export function zoneNamed(name: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const offsetAt = (instant: number): number => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? Number.NaN;
    const local = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    );
    return (local - Math.floor(instant / 1000) * 1000) / 60_000;
  };
  return { name, offsetAt };
}

export const UTC = zoneNamed('UTC');
export const SHANGHAI = zoneNamed('Asia/Shanghai');
export const ST_JOHNS = zoneNamed('America/St_Johns');
export const BERLIN = zoneNamed('Europe/Berlin');

/** The zones in which time must hold: none, one without daylight saving, one off the hour, one put forward at 01:00 UTC. */
export const ZONES = [UTC, SHANGHAI, ST_JOHNS, BERLIN];
