import { type Line, lineNumber } from '../domain/line.ts';
import { cell } from './escape-markdown.ts';
import { localMoment } from './moment-words.ts';
import { unitName, whoIs } from './names.ts';
import { tableSection } from './optional-section.ts';
import type { ReportView } from './report-view.ts';

/** Words of several lines as one: without a space after Chinese signs, with one after others. */
const joinLines = (words: string): string =>
  words.replace(/(?<=[\u3000-\u9fff\uff00-\uffef])\s*\n\s*/g, '').replace(/\s*\n\s*/g, ' ');

/** The words for everybody, and what each unit says around them. */
function wordsOf({ incident, say }: ReportView, { text, variants }: Line): string {
  const others = Object.entries(variants).map(([unit, words]) => {
    const around = joinLines(words.replace(text.trim(), () => say('report.the-line')));
    return say('report.pair', { name: unitName(incident, unit), value: around });
  });
  return [text, ...others].map(cell).join('<br>');
}

function acknowledgedBy(view: ReportView, { acknowledged }: Line): string {
  const given = acknowledged.map(({ unit, person, at }) => {
    const name = unitName(view.incident, unit);
    const who =
      person === undefined
        ? name
        : view.say('report.unit-person', { unit: name, person: whoIs(view, person) });
    return `${who} ${localMoment(view, at)}`;
  });
  return given.map(cell).join('<br>');
}

/** Every version of the line, whose words it is, and who had it when. */
export function linesSection(view: ReportView): readonly string[] {
  const { incident, say } = view;
  const rows = incident.lines.map((line) => [
    String(lineNumber(incident, line)),
    cell(line.unit === undefined ? say('report.everybody') : unitName(incident, line.unit)),
    localMoment(view, line.at),
    cell(whoIs(view, line.setBy ?? line.by.person)),
    wordsOf(view, line),
    acknowledgedBy(view, line),
  ]);
  return tableSection(
    view,
    say('report.lines'),
    ['version', 'unit', 'when', 'who', 'said', 'acknowledged'],
    rows,
  );
}
