import { baselinesOf, directionOf, isRank, type MetricReading } from '../domain/metric.ts';
import { entryOf } from '../domain/map-entry.ts';
import { amountWords } from '../locales/amount-words.ts';
import { cell } from './escape-markdown.ts';
import { localMoment } from './moment-words.ts';
import { metricName } from './names.ts';
import { tableSection } from './optional-section.ts';
import type { ReportView } from './report-view.ts';

function rowsOf(view: ReportView, metric: string, readings: readonly MetricReading[]) {
  const { incident, say } = view;
  const unit = entryOf(incident.playbook.metrics ?? {}, metric)?.unit ?? '';
  return readings.map(({ at, value, source }, index) => {
    const before = readings[index - 1];
    const direction = before && directionOf(isRank(incident, metric), value, before.value);
    return {
      at,
      cells: [
        localMoment(view, at),
        cell(metricName(incident, metric)),
        cell(
          unit === ''
            ? amountWords(say, value)
            : say('report.amount', { amount: amountWords(say, value), unit }),
        ),
        direction === undefined ? '' : say(`report.direction.${direction}`),
        cell(source ?? ''),
      ],
    };
  });
}

/** Readings of attention in the order of their times, each with where it went from the one before, and an ordinary day. */
export function heatSection(view: ReportView): readonly string[] {
  const { incident, say } = view;
  const { metrics } = incident;
  const read = Object.entries(metrics)
    .flatMap(([metric, readings]) => rowsOf(view, metric, readings))
    .sort((a, b) => a.at - b.at)
    .map(({ cells }) => cells);
  const ordinary = Object.entries(baselinesOf(incident)).map(([metric, value]) => [
    say('report.ordinary-day'),
    cell(metricName(incident, metric)),
    amountWords(say, value),
    '',
    '',
  ]);
  return tableSection(
    view,
    say('report.heat'),
    ['when', 'gauge', 'reading', 'direction', 'source'],
    [...ordinary, ...read],
  );
}
