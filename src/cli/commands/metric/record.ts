import type { Incident } from '../../../domain/incident.ts';
import { heatOf } from '../../../domain/metric.ts';
import { plainLine } from '../../../terminal/plain.ts';
import { heatWords, metricName, readingWords } from '../../heat-words.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import { record } from '../../recording.ts';
import type { Session } from '../../session.ts';
import type { MetricOptions } from '../metric.ts';
import { bandLines } from './band-lines.ts';
import { type NamedReading, readReadings } from './readings.ts';

/** Each gauge that was read with where it goes; one that was read for an earlier time shows its newest value. */
function readingLines(
  { say, paint }: Session,
  incident: Incident,
  readings: readonly NamedReading[],
  isBaseline: boolean,
): readonly string[] {
  const heat = heatOf(incident);
  return readings.map(({ metric, value }) => {
    const ordinary = { name: metricName(incident, metric), value: readingWords(say, value) };
    if (isBaseline) return `${paint('good', '✓')} ${say('desk.responses.baseline-set', ordinary)}`;
    const found = heat.find((each) => each.metric === metric);
    return `${paint('good', '✓')} ${found === undefined ? metric : heatWords(say, incident, found)}`;
  });
}

/** Records what gauges show; then where the heat goes, and whether a tier was decided on other figures. */
export function runMetricRecord(session: Session, options: MetricOptions): void {
  const isBaseline = options.baseline === true;
  const source = options.source?.normalize('NFC').trim() ?? '';
  let readings: readonly NamedReading[] = [];
  const recording = record(session, ({ incident }) => {
    readings = readReadings(incident, options.pairs);
    return {
      kind: 'RecordPlainly',
      event: {
        type: 'MetricRecorded',
        data: {
          readings,
          ...(source !== '' && { source }),
          ...(isBaseline && { baseline: true }),
        },
      },
    };
  });
  answerRecorded(
    session,
    recording,
    (incident) => [
      ...readingLines(session, incident, readings, isBaseline),
      ...(source === '' ? [] : [session.say('desk.responses.by', { source: plainLine(source) })]),
      ...(isBaseline ? [] : bandLines(session, incident, readings)),
    ],
    { readings, baseline: isBaseline },
  );
}
