import {
  type Anchor,
  type Cadence,
  type Moment,
  NAMED_STARTS,
  type Seconds,
  TIER_DURATIONS,
  type TieredMoment,
} from '../domain/playbook.ts';

const SECONDS: Readonly<Record<string, Seconds>> = { m: 60, h: 3600, d: 86_400, w: 604_800 };

/** `90m`, `4h`, `2d`, `1w` in seconds; undefined when written otherwise. */
export function readDuration(text: string): Seconds | undefined {
  const [, count, unit] = /^(\d{1,6})([mhdw])$/.exec(text) ?? [];
  const seconds = unit === undefined ? undefined : SECONDS[unit];
  return seconds === undefined ? undefined : Number(count) * seconds;
}

/** `4h`, or `2h for 12h, then 4h`: quicker at first. */
export function readCadence(text: string): Cadence | undefined {
  const [, first = '', span, later] = /^(\S+)(?: for (\S+), then (\S+))?$/.exec(text) ?? [];
  const every = readDuration(first);
  if (every === undefined || every === 0) return undefined;
  if (span === undefined || later === undefined) return { every };
  const seconds = readDuration(span);
  const then = readDuration(later);
  return seconds === undefined || then === undefined || then === 0
    ? undefined
    : { every, for: seconds, then };
}

function readAnchor(text: string): Anchor | undefined {
  if (text === 'phase') return { kind: 'phase' };
  const named = NAMED_STARTS.find((name) => name === text);
  if (named !== undefined) return { kind: 'named', name: named };
  const task = /^task\.([a-z][A-Za-z0-9-]*)$/.exec(text)?.[1];
  return task === undefined ? undefined : { kind: 'task', task };
}

function readPlus(text: string | undefined): Moment['plus'] | undefined {
  if (text === undefined) return { seconds: 0 };
  const tier = TIER_DURATIONS.find((name) => text === `tier.${name}`);
  if (tier !== undefined) return { tier };
  const seconds = readDuration(text);
  return seconds === undefined ? undefined : { seconds };
}

/** `aware + 15m`, `aware + tier.firstResponse`, `task.verify`; undefined when written otherwise. */
export function readMoment(text: string): Moment | undefined {
  const [, anchor = '', duration] = /^([^\s+]+)(?: *\+ *(\S+))?$/.exec(text) ?? [];
  const start = readAnchor(anchor);
  const plus = readPlus(duration);
  return start === undefined || plus === undefined ? undefined : { start, plus };
}

/** A moment for all tiers, or a map of them by tier. */
export function readTieredMoment(value: string | Readonly<Record<string, string>>): TieredMoment | undefined {
  if (typeof value === 'string') {
    const all = readMoment(value);
    return all && { all };
  }
  const moments = Object.entries(value).map(([tier, text]) => [tier, readMoment(text)] as const);
  const read = moments.filter((entry): entry is [string, Moment] => entry[1] !== undefined);
  return read.length === moments.length ? { byTier: Object.fromEntries(read) } : undefined;
}
