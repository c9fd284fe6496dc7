import type { Instant } from './envelope.ts';
import { entryOf } from './map-entry.ts';
import type { Incident } from './incident.ts';

/** One reading of a gauge. */
export interface MetricReading {
  readonly event: string;
  readonly value: number;
  readonly at: Instant;
  readonly source?: string;
}

/** What a gauge shows on an ordinary day, as somebody said. */
export interface OrdinaryReading {
  readonly event: string;
  readonly value: number;
}

/** What each gauge shows on an ordinary day, where that is known. */
export const baselinesOf = ({ ordinary }: Pick<Incident, 'ordinary'>): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(ordinary).flatMap(([metric, readings]) => {
      const last = readings.at(-1);
      return last === undefined ? [] : [[metric, last.value] as const];
    }),
  );

export type Direction = 'up' | 'down' | 'same';

/** How hot it is by one gauge: the last two readings and where the heat goes. */
export interface Heat {
  readonly metric: string;
  readonly last: MetricReading;
  readonly before: MetricReading | undefined;
  /** `up` is hotter: a rank of 7 after 12 is up. Undefined with one reading. */
  readonly direction: Direction | undefined;
}

/** Where the heat goes from one value to the next; of a rank the smaller is hotter. */
export function directionOf(isRanked: boolean, last: number, before: number): Direction {
  if (last === before) return 'same';
  return last > before !== isRanked ? 'up' : 'down';
}

/** Whether a smaller figure is hotter: as the playbook says of the gauge, or of the question of the same id. */
export function isRank({ playbook }: Incident, metric: string): boolean {
  const gauge = entryOf(playbook.metrics ?? {}, metric) ?? entryOf(playbook.classification.factors, metric);
  return gauge?.order === 'descending';
}

/** Every gauge that was read, those of the playbook first; `until` leaves later readings out. */
export function heatOf(incident: Incident, until = Infinity): readonly Heat[] {
  const { metrics, playbook } = incident;
  const known = Object.keys(playbook.metrics ?? {}).filter((id) => Object.hasOwn(metrics, id));
  const others = Object.keys(metrics).filter((id) => !known.includes(id));
  return [...known, ...others].flatMap((metric) => {
    const readings = (entryOf(metrics, metric) ?? []).filter(({ at }) => at <= until);
    const last = readings.at(-1);
    if (last === undefined) return [];
    const before = readings.at(-2);
    const direction = before && directionOf(isRank(incident, metric), last.value, before.value);
    return [{ metric, last, before, direction }];
  });
}
