import { toIso } from '../../../domain/envelope.ts';
import { entryOf } from '../../../domain/map-entry.ts';
import { baselinesOf, type Heat, heatOf, type MetricReading } from '../../../domain/metric.ts';
import { tableLines } from '../../../terminal/columns.ts';
import { plainLine } from '../../../terminal/plain.ts';
import { arrowOf, metricName, readingWords } from '../../heat-words.ts';
import { shortMoment } from '../../moment-words.ts';
import { incidentHeading } from '../../recorded-answer.ts';
import { answer, type Session } from '../../session.ts';
import { situationNow, type SituationNow } from '../../situation-now.ts';

function cellsOf(session: Session, { incident, zone, now }: SituationNow, heat: Heat): readonly string[] {
  const { say } = session;
  const shown = (reading: MetricReading | undefined): string =>
    reading === undefined
      ? ''
      : `${readingWords(say, reading.value)} (${shortMoment(zone, reading.at, now)})`;
  const ordinary = entryOf(baselinesOf(incident), heat.metric);
  return [
    metricName(incident, heat.metric),
    `${shown(heat.last)} ${arrowOf(heat)}`.trimEnd(),
    shown(heat.before),
    ordinary === undefined ? '' : say('desk.responses.baseline', { value: readingWords(say, ordinary) }),
    plainLine(heat.last.source ?? ''),
  ];
}

/** A reading as scripts read it. */
const readingJson = (reading: MetricReading | undefined): object | null =>
  reading === undefined
    ? null
    : { value: reading.value, at: toIso(reading.at), source: reading.source ?? null };

/** Every gauge with its last two values, where it goes, and what it shows on an ordinary day. */
export async function runMetricList(session: Session): Promise<void> {
  const situation = await situationNow(session);
  const { incident, place } = situation;
  const heat = heatOf(incident);
  const unread = Object.entries(baselinesOf(incident)).filter(
    ([metric]) => !Object.hasOwn(incident.metrics, metric),
  );
  const { say, context } = session;
  answer(
    session,
    () => [
      incidentHeading(session, place.handle, incident),
      ...(heat.length === 0 && unread.length === 0 ? [`  ${say('desk.responses.metric-none')}`] : []),
      ...tableLines(
        heat.map((each) => ({ cells: cellsOf(session, situation, each) })),
        context.terminal.width,
        '  ',
      ),
      ...unread.map(
        ([metric, value]) =>
          `  ${say('desk.responses.baseline-set', { name: metricName(incident, metric), value: readingWords(say, value) })}`,
      ),
    ],
    () => ({
      incident: incident.id,
      metrics: heat.map(({ metric, last, before, direction }) => ({
        metric,
        name: metricName(incident, metric),
        last: readingJson(last),
        before: readingJson(before),
        direction: direction ?? null,
        baseline: entryOf(baselinesOf(incident), metric) ?? null,
      })),
      baselines: baselinesOf(incident),
    }),
  );
}
