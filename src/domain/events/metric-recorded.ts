import { fromIso } from '../envelope.ts';
import { entryOf } from '../map-entry.ts';
import type { Incident } from '../incident.ts';
import type { MetricReading } from '../metric.ts';
import { flag, list, object, optional, type Schema, text } from '../schema.ts';
import { event } from './event.ts';

const number: Schema<number> = { type: 'number' };

/** Readings stay in the order of their times, whenever they were typed in. */
function withReading(
  metrics: Incident['metrics'],
  metric: string,
  reading: MetricReading,
): Incident['metrics'] {
  const readings = [...(entryOf(metrics, metric) ?? []), reading].sort((a, b) => a.at - b.at);
  return { ...metrics, [metric]: readings };
}

/** Gauges of attention were read by hand, or what they show on an ordinary day was noted. */
export const metricRecorded = event({
  schema: object({
    readings: list(object({ metric: text, value: number })),
    source: optional(text),
    baseline: optional(flag),
  }),
  evolve: (incident, { data, at, id }) => {
    if (data.baseline === true) {
      const said = data.readings.map(
        ({ metric, value }) =>
          [metric, [...(entryOf(incident.ordinary, metric) ?? []), { event: id, value }]] as const,
      );
      return { ...incident, ordinary: { ...incident.ordinary, ...Object.fromEntries(said) } };
    }
    const source = data.source === undefined ? {} : { source: data.source };
    const metrics = data.readings.reduce(
      (all, { metric, value }) => withReading(all, metric, { event: id, value, at: fromIso(at), ...source }),
      incident.metrics,
    );
    return { ...incident, metrics };
  },
});
