import { type Statement, type Wording, yesesOf } from '../domain/statement.ts';
import { cell } from './escape-markdown.ts';
import { localMoment } from './moment-words.ts';
import { checkCode } from '../domain/check-code.ts';
import { roleName, whoIs } from './names.ts';
import { columns } from './optional-section.ts';
import type { ReportView } from './report-view.ts';

function voidYeses(view: ReportView, wording: Wording, statement: Statement): string {
  const carried = new Set(Object.values(statement.reviews).map(({ event }) => event));
  return yesesOf(wording)
    .filter(({ event }) => !carried.has(event))
    .map(({ step, approver }) => cell(`${roleName(view.incident, step)} ${whoIs(view, approver)}`))
    .join('<br>');
}

/** The versions of a text that was edited: whose words each are, and which yeses an edit made void. */
export function versionsPart(view: ReportView, statement: Statement): readonly string[] {
  if (statement.earlier.length === 0) return [];
  const wordings: readonly Wording[] = [...statement.earlier, statement];
  const rows = wordings.map((wording, index) => [
    view.say('report.version-number', { number: index + 1 }),
    `\`${checkCode(wording.sha256)}\``,
    localMoment(view, wording.at),
    cell(whoIs(view, wording.editor ?? wording.by.person)),
    wording === statement ? '' : voidYeses(view, wording, statement),
  ]);
  return [columns(view, ['version', 'code', 'when', 'who', 'void'], rows)];
}
