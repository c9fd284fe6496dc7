import { fromIso } from '../domain/envelope.ts';
import { spanWords } from '../locales/span.ts';
import { basisOf, computedTimes, type ComputedTime, type Measure, MEASURES } from './computed-times.ts';
import { table } from './markdown-table.ts';
import { localMoment } from './moment-words.ts';
import type { ReportView } from './report-view.ts';
import { isSame } from './shown-records.ts';

function spanOf({ say }: ReportView, { seconds }: ComputedTime): string {
  if (seconds >= 0) return spanWords(say, seconds);
  return say('report.before-that', { span: spanWords(say, -seconds) });
}

/** The spans by which a response is judged, each with what it was worked out from. */
export function timesSection(view: ReportView, all: readonly ComputedTime[]): string {
  const { say, incident, events } = view;
  const known = computedTimes(incident, events);
  const rowOf = (measure: Measure): readonly string[] => {
    const time = known.find(({ name }) => name === measure);
    const name = say(`report.measures.${measure}`);
    const basis = say(`report.bases.${basisOf(measure)}`);
    const isKnown = isSame(
      time,
      all.find((other) => other.name === measure),
    );
    if (!isKnown) return [name, '', '', say('report.withheld'), basis];
    if (time === undefined) return [name, '', '', '—', basis];
    const [from, to] = [localMoment(view, fromIso(time.from)), localMoment(view, fromIso(time.to))];
    return [name, from, to, `**${spanOf(view, time)}**`, basis];
  };
  const head = [
    say('report.measure'),
    say('report.from'),
    say('report.to'),
    say('report.span'),
    say('report.basis'),
  ];
  return [`## ${say('report.times')}`, table(head, MEASURES.map(rowOf)), say('report.times-note')].join(
    '\n\n',
  );
}
