import type { Incident } from '../../../domain/incident.ts';
import { entryOf } from '../../../domain/map-entry.ts';
import { isRank } from '../../../domain/metric.ts';
import type { TextOverlay } from '../../../domain/playbook.ts';
import { UsageError } from '../../../domain/refusal.ts';
import { foldText } from '../../../reading/fold-text.ts';
import { readNumber } from '../../../reading/number.ts';
import { readPairs } from '../../../reading/pairs.ts';

/** One gauge and what it shows. */
export interface NamedReading {
  readonly metric: string;
  readonly value: number;
}

const textIn = (tree: TextOverlay | undefined, ...path: readonly string[]): string | undefined => {
  let found: TextOverlay[string] | undefined = tree;
  for (const key of path) found = isTree(found) ? entryOf(found, key) : undefined;
  return typeof found === 'string' ? found : undefined;
};

const isTree = (value: TextOverlay[string] | undefined): value is TextOverlay =>
  typeof value === 'object' && !Array.isArray(value);

/** Every name of a gauge of the playbook: its id and its display names in all languages. */
function namesOf({ playbook }: Incident, metric: string): readonly string[] {
  const names = Object.values(playbook.translations).map((texts) => textIn(texts, 'metrics', metric, 'name'));
  return [metric, entryOf(playbook.metrics ?? {}, metric)?.name, ...names].filter(
    (name) => name !== undefined,
  );
}

/** The gauge that was meant: of the playbook by any of its names, one read before, or a new one of that name. */
export function metricNamed(incident: Incident, name: string): string {
  const given = foldText(name);
  const known = Object.keys(incident.playbook.metrics ?? {});
  const planned = known.find((metric) => namesOf(incident, metric).some((each) => foldText(each) === given));
  const used = [...Object.keys(incident.metrics), ...Object.keys(incident.ordinary)];
  return planned ?? used.find((metric) => foldText(metric) === given) ?? name.normalize('NFC');
}

/** A rank is a whole number from 1 on. @throws UsageError('rank-invalid') */
function assertRank(incident: Incident, { metric, value }: NamedReading, text: string): void {
  if (!isRank(incident, metric) || (Number.isInteger(value) && value >= 1)) return;
  const name = entryOf(incident.playbook.metrics ?? {}, metric)?.name ?? metric;
  throw new UsageError('rank-invalid', { name, text });
}

/**
 * Reads `热搜=7 阅读=1.2亿`.
 * @throws UsageError for what is no pair, no number, negative, no rank, or named twice.
 */
export function readReadings(incident: Incident, texts: readonly string[]): readonly NamedReading[] {
  const readings = readPairs(texts).map(([name, text]) => {
    const reading = { metric: metricNamed(incident, name), value: readNumber(text).value };
    assertRank(incident, reading, text);
    return reading;
  });
  const twice = readings.find(({ metric }, place) =>
    readings.slice(0, place).some((earlier) => earlier.metric === metric),
  );
  if (twice !== undefined) throw new UsageError('metric-twice', { name: twice.metric });
  return readings;
}
