import type { Incident } from '../domain/incident.ts';
import { entryOf } from '../domain/map-entry.ts';
import type { Direction, Heat } from '../domain/metric.ts';
import type { Say } from '../locales/say.ts';
import { plainLine } from '../terminal/plain.ts';
import { amountWords } from '../locales/amount-words.ts';

const ARROWS: Readonly<Record<Direction, string>> = { up: '↑', down: '↓', same: '→' };

/** Where the heat goes: ↑ is hotter, so a rank of 7 after 12 is ↑; nothing with one reading. */
export const arrowOf = ({ direction }: Pick<Heat, 'direction'>): string =>
  direction === undefined ? '' : ARROWS[direction];

/** What a gauge is called in the language of the interface; the name itself where the playbook has none. */
export const metricName = ({ playbook }: Incident, metric: string): string =>
  plainLine(entryOf(playbook.metrics ?? {}, metric)?.name ?? metric);

/** A reading as people say it: 1.2亿, 120,000,000. */
export const readingWords = (say: Say, value: number): string => amountWords(say, value);

/** `热搜 7 ↑ (12)`: the last value, where it goes, and the one before. */
export function heatWords(say: Say, incident: Incident, heat: Heat): string {
  const before = heat.before === undefined ? '' : `(${readingWords(say, heat.before.value)})`;
  return [metricName(incident, heat.metric), readingWords(say, heat.last.value), arrowOf(heat), before]
    .filter((part) => part !== '')
    .join(' ');
}
