import type { Concern } from '../domain/concern.ts';
import type { Incoming } from '../domain/incoming.ts';
import { entryOf } from '../domain/map-entry.ts';
import { amountWords } from '../locales/amount-words.ts';
import { cell } from './escape-markdown.ts';
import { localMoment } from './moment-words.ts';
import { whoIs } from './names.ts';
import { tableSection } from './optional-section.ts';
import type { ReportView } from './report-view.ts';
import { settledWords } from './settled-words.ts';
import { isSame } from './shown-records.ts';

/** What became of it; withheld where hidden records say something else. */
const outcome = <T extends Concern | Incoming>(
  view: ReportView,
  asked: T,
  all: Readonly<Record<string, T>>,
  due: number | undefined,
): string =>
  isSame(asked, entryOf(all, asked.id))
    ? settledWords(view, { due, ...(asked.settled !== undefined && { settled: asked.settled }) })
    : view.say('report.withheld');

const dueWords = (view: ReportView, due: number | undefined): string =>
  due === undefined ? '' : localMoment(view, due);

/** What people asked in public, and which text answered. */
export function concernsSection(view: ReportView): readonly string[] {
  const { say, incident, whole } = view;
  const rows = Object.values(incident.concerns).map((concern) => {
    const { id, at, question, source, count, due } = concern;
    const asking = count === undefined ? '' : say('report.asking', { number: amountWords(say, count) });
    const where = [source ?? '', asking].filter((part) => part !== '').join(' · ');
    return [
      cell(id),
      localMoment(view, at),
      cell(question),
      cell(where),
      dueWords(view, due),
      outcome(view, concern, whole.concerns, due),
    ];
  });
  return tableSection(
    view,
    say('report.concerns'),
    ['id', 'when', 'question', 'source', 'due', 'answer'],
    rows,
  );
}

/** Who called or wrote, what they asked by when, who was to answer, and what they were told. */
export function incomingSection(view: ReportView): readonly string[] {
  const { say, incident, whole } = view;
  const rows = Object.values(incident.incoming).map((query) => {
    const { id, at, from, kind, ask, deadline, answerer, checked } = query;
    const who = [`${from} · ${say(`desk.queries.kinds.${kind}`)}`, checked ?? ''];
    return [
      cell(id),
      localMoment(view, at),
      who
        .filter((part) => part !== '')
        .map(cell)
        .join('<br>'),
      cell(ask),
      dueWords(view, deadline),
      cell(answerer === undefined ? '' : whoIs(view, answerer)),
      outcome(view, query, whole.incoming, deadline),
    ];
  });
  return tableSection(
    view,
    say('report.incoming'),
    ['id', 'when', 'from-whom', 'asked', 'due', 'who', 'answer'],
    rows,
  );
}
