import { signOffRecordOf } from '../domain/events/statement-change.ts';
import type { Statement } from '../domain/incident.ts';
import { cell } from './escape-markdown.ts';
import { table } from './markdown-table.ts';
import { localMoment } from './moment-words.ts';
import { checkCode, roleName, whoIs } from './names.ts';
import type { ReportView } from './report-view.ts';

/** Who said yes to a text, how, and what is to be known about it; in file order. */
export function signOffPart(view: ReportView, statement: Statement): string {
  const { say, incident, events, whole } = view;
  const rows = events.flatMap((event) => {
    if (event.type !== 'StatementReviewed' && event.type !== 'StatementReleased') return [];
    if (event.data.statement !== statement.id) return [];
    const { step, approver, via, at, evidence, override, proxy } = signOffRecordOf(event, statement);
    const remarks = [
      proxy ? say('report.event.proxy', { recorder: whoIs(view, event.by.person) }) : '',
      evidence === undefined ? '' : say('report.event.evidence', { text: evidence }),
      override === undefined ? '' : say('report.event.override', { reason: override.reason }),
      event.data.sha256 === statement.sha256
        ? ''
        : say('report.hash-mismatch', { code: checkCode(event.data.sha256) }),
    ].filter((remark) => remark !== '');
    return [
      [
        say(event.type === 'StatementReviewed' ? 'report.review' : 'report.release'),
        cell(roleName(incident, step)),
        cell(whoIs(view, approver)),
        say(`vias.${via}`),
        localMoment(view, at),
        remarks.map(cell).join('<br>'),
      ],
    ];
  });
  const isAnyWithheld = whole.statements[statement.id]?.release !== undefined;
  if (rows.length === 0) {
    return isAnyWithheld && view.hidden > 0
      ? say('report.pair', { name: say('report.sign-off'), value: say('report.withheld') })
      : say('report.sign-off-none');
  }
  const head = [
    say('report.step'),
    say('report.role'),
    say('report.approver'),
    say('report.via'),
    say('report.when'),
    say('report.remarks'),
  ];
  return table(head, rows);
}
