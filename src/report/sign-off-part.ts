import { signOffRecordOf } from '../domain/events/statement-change.ts';
import { fromIso } from '../domain/envelope.ts';
import type { SignOffRecord, Statement } from '../domain/statement.ts';
import { cell } from './escape-markdown.ts';
import { evidenceWords, ifGiven } from './event-telling.ts';
import { strikerOf } from './retractions.ts';
import { table } from './markdown-table.ts';
import { localMoment } from './moment-words.ts';
import { checkCode } from '../domain/check-code.ts';
import { roleName, whoIs } from './names.ts';
import type { ReportView } from './report-view.ts';

/** Who recorded it for somebody else, and when that person confirmed it. */
function recorderWords(
  view: ReportView,
  statement: Statement,
  { proxy, recorder, step, sha256 }: SignOffRecord,
) {
  if (!proxy) return '';
  const { say } = view;
  const own = view.events.find(
    ({ type, data }) =>
      type === 'SignOffConfirmed' &&
      data.statement === statement.id &&
      data.step === step &&
      data.sha256 === sha256,
  );
  const who = { recorder: whoIs(view, recorder.person) };
  if (own === undefined) return say('report.event.proxy', who);
  const moment = localMoment(view, fromIso(own.at));
  return `${say('report.recorded-by', who)} · ${say('report.confirmed-later', { moment })}`;
}

/** What became of a yes to an earlier version: made void by the edit, or carried over by the lead. */
function editWords(view: ReportView, statement: Statement, yes: SignOffRecord): string {
  const { say } = view;
  if (yes.sha256 === statement.sha256) return '';
  const carried = statement.reviews[yes.step];
  if (carried?.event === yes.event && carried.carried !== undefined) {
    const { reason, by } = carried.carried;
    return say('report.carried', { reason, person: whoIs(view, by.person) });
  }
  const place = statement.earlier.findIndex(({ sha256 }) => sha256 === yes.sha256);
  return place < 0
    ? say('report.hash-mismatch', { code: checkCode(yes.sha256) })
    : say('report.void-by-edit', { version: place + 1 });
}

function remarksOn(view: ReportView, statement: Statement, yes: SignOffRecord): readonly string[] {
  const { say } = view;
  return [
    recorderWords(view, statement, yes),
    ifGiven(yes.insteadOf, (person) => say('report.event.instead-of', { person: whoIs(view, person) })),
    ifGiven(yes.words, (text) => say('report.event.words', { text })),
    evidenceWords(view, yes),
    ifGiven(yes.override, ({ reason }) => say('report.event.override', { reason })),
    editWords(view, statement, yes),
  ].filter((remark) => remark !== '');
}

/** Who said yes to a text, how, and what is to be known about it; in file order. */
export function signOffPart(view: ReportView, statement: Statement): string {
  const { say, incident, events, whole } = view;
  const strike = strikerOf(view);
  const rows = events.flatMap((event) => {
    if (event.type !== 'StatementReviewed' && event.type !== 'StatementReleased') return [];
    if (event.data.statement !== statement.id) return [];
    const yes = signOffRecordOf(event, statement, whole);
    const { step, approver, via, at } = yes;
    const remarks = remarksOn(view, statement, yes);
    return [
      [
        say(event.type === 'StatementReviewed' ? 'report.review' : 'report.release'),
        cell(roleName(incident, step)),
        strike(event.id, whoIs(view, approver)),
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
