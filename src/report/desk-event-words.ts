import type { EventData, EventType } from '../domain/events/table.ts';
import type { Incident } from '../domain/incident.ts';
import { entryOf } from '../domain/map-entry.ts';
import { type Statement, versionOf, yesesOf } from '../domain/statement.ts';
import { amountWords } from '../locales/amount-words.ts';
import { evidenceWords, ifGiven, join, localIso, type Tell } from './event-telling.ts';
import { checkCode } from '../domain/check-code.ts';
import { channelName, metricName, roleName, unitName, whoIs } from './names.ts';
import { postured } from './posture-telling.ts';
import type { ReportView } from './report-view.ts';

function lineSet(data: EventData['LineSet'], view: ReportView, after: Incident): string {
  const { say } = view;
  const { line, unit, text, setBy, via } = data;
  return join(
    unit === undefined
      ? say('report.event.line', { line, text })
      : say('report.event.line-unit', { line, unit: unitName(after, unit), text }),
    ifGiven(setBy, (person) =>
      say('report.event.line-set-by', { person: whoIs(view, person), via: say(`vias.${via ?? 'here'}`) }),
    ),
  );
}

function acknowledged(data: EventData['LineAcknowledged'], view: ReportView, after: Incident): string {
  const { line, person } = data;
  const values = { line, unit: unitName(after, data.unit) };
  if (person === undefined) return view.say('report.event.acknowledged', values);
  return view.say('report.event.acknowledged-by', { ...values, person: whoIs(view, person) });
}

function responded(data: EventData['ResponseDecided'], view: ReportView): string {
  const { say } = view;
  const { way, reason, owner, unless, review } = data;
  return join(
    say('report.event.response', { way: say(`ways.${way}`), reason }),
    ifGiven(owner, (person) => say('report.event.response-owner', { person: whoIs(view, person) })),
    ifGiven(unless, (text) => say('report.event.response-unless', { text })),
    ifGiven(review, (iso) => say('report.event.response-review', { moment: localIso(view, iso) })),
  );
}

function remarked(data: EventData['RemarkAdded'], view: ReportView): string {
  const { say } = view;
  const { remark, text, saidBy, to, channel, standing, about } = data;
  return join(
    say('report.event.remark', {
      ...{ remark, text, standing: say(`standings.${standing}`) },
      who: whoIs(view, saidBy),
    }),
    ifGiven(to, (whom) => say('report.event.remark-to', { to: whom })),
    ifGiven(channel, (where) => say('report.event.remark-channel', { channel: where })),
    ifGiven(about, (topic) => say('report.event.remark-about', { about: topic })),
  );
}

function measured(data: EventData['MetricRecorded'], view: ReportView, after: Incident): string {
  const { say } = view;
  const readings = data.readings
    .map(({ metric, value }) => `${metricName(after, metric)} ${amountWords(say, value)}`)
    .join(' · ');
  return join(
    data.baseline === true
      ? say('report.event.baseline', { readings })
      : say('report.event.metric', { readings }),
    ifGiven(data.source, (source) => say('report.event.source', { source })),
  );
}

function notified(data: EventData['NotificationRecorded'], view: ReportView, after: Incident): string {
  const { say } = view;
  const { to, via, outcome, about } = data;
  const units = after.playbook.line?.units ?? {};
  const person = Object.hasOwn(units, to) ? unitName(after, to) : whoIs(view, to);
  const values = { person, way: say(`desk.queries.ways.${via}`) };
  return join(
    outcome === 'sent' ? say('report.event.told', values) : say('report.event.unreached', values),
    ifGiven(about, (what) =>
      say('report.event.told-about', { about: what === 'line' ? say('desk.queries.the-line') : what }),
    ),
  );
}

function raised(data: EventData['ConcernRaised'], view: ReportView): string {
  const { say } = view;
  const { concern, question, source, count, due } = data;
  return join(
    say('report.event.concern', { concern, question }),
    ifGiven(count, (number) => say('report.event.concern-count', { number: amountWords(say, number) })),
    ifGiven(source, (where) => say('report.event.source', { source: where })),
    ifGiven(due, (iso) => say('report.event.due', { moment: localIso(view, iso) })),
  );
}

const settled =
  (unanswered: 'report.event.settled-not' | 'report.event.concern-not') =>
  ({ id, statement, answer, reason }: EventData['ConcernSettled'], { say }: ReportView): string =>
    join(
      ifGiven(statement, (text) => say('report.event.settled-by', { id, statement: text })),
      ifGiven(answer, (words) => say('report.event.settled-words', { id, answer: words })),
      ifGiven(reason, (why) => say(unanswered, { id, reason: why })),
    );

function asked(data: EventData['IncomingLogged'], view: ReportView): string {
  const { say } = view;
  const { incoming, from, kind, ask, deadline, answerer, checked } = data;
  return join(
    say('report.event.incoming', { incoming, from, kind: say(`desk.queries.kinds.${kind}`), ask }),
    ifGiven(deadline, (iso) => say('report.event.due', { moment: localIso(view, iso) })),
    ifGiven(answerer, (person) => say('report.event.answerer', { person: whoIs(view, person) })),
    ifGiven(checked, (how) => say('report.event.checked', { how })),
  );
}

function accountChanged({ account, state, reason }: EventData['AccountSet'], { say }: ReportView): string {
  const values = { account, state: say(`desk.queries.account-states.${state}`) };
  return reason === undefined
    ? say('report.event.account', values)
    : say('report.event.account-reason', { ...values, reason });
}

function operated(data: EventData['AccountOperated'], view: ReportView): string {
  const { say } = view;
  const { account, operation, reason, until } = data;
  return join(
    say('report.event.operated', {
      ...{ account, reason },
      operation: say(`desk.queries.operations.${operation}`),
    }),
    ifGiven(until, (iso) => say('report.event.until', { moment: localIso(view, iso) })),
    evidenceWords(view, data),
  );
}

function rated({ answers, role }: EventData['RatingGiven'], { say }: ReportView, after: Incident): string {
  const number = Object.values(answers).filter((answer) => answer !== 'unknown').length;
  return role === undefined
    ? say('report.event.rated', { number })
    : say('report.event.rated-role', { number, role: roleName(after, role) });
}

const yesesMadeVoid = (statement: Statement | undefined): number => {
  const before = statement?.earlier.at(-1);
  if (before === undefined) return 0;
  return yesesOf(before).length;
};

function revised(data: EventData['StatementRevised'], view: ReportView, after: Incident): string {
  const { say } = view;
  const statement = entryOf(after.statements, data.statement);
  const values = {
    statement: data.statement,
    version: statement === undefined ? 2 : versionOf(statement),
    code: checkCode(data.sha256),
  };
  const lost = yesesMadeVoid(statement);
  return join(
    data.editor === undefined
      ? say('report.event.revised', values)
      : say('report.event.revised-by', { ...values, person: whoIs(view, data.editor) }),
    lost === 0 ? '' : say('report.event.voided', { number: lost }),
    ifGiven(data.nextUpdate, (iso) => say('report.event.next-update', { moment: localIso(view, iso) })),
  );
}

function confirmed(data: EventData['SignOffConfirmed'], view: ReportView, after: Incident): string {
  const statement = entryOf(after.statements, data.statement);
  const yeses = statement === undefined ? [] : yesesOf(statement);
  return view.say('report.event.confirmed-sign-off', {
    statement: data.statement,
    role: roleName(after, data.step),
    person: whoIs(view, yeses.find(({ step }) => step === data.step)?.approver),
  });
}

function platformChanged(data: EventData['PlatformChanged'], view: ReportView, after: Incident): string {
  const { say } = view;
  const { statement, channel, state, note } = data;
  return join(
    say('report.event.platform', {
      ...{ statement, channel: channelName(after, channel) },
      state: say(`report.event.states.${state}`),
    }),
    ifGiven(note, (text) => say('report.event.note', { text })),
    evidenceWords(view, data),
  );
}

/** What the events of the desk say: lines, words outside, queries, accounts, and changes to a text. */
export const deskTells = {
  RatingGiven: rated,
  LineSet: lineSet,
  LineAcknowledged: acknowledged,
  ResponseDecided: responded,
  PostureSet: postured,
  RemarkAdded: remarked,
  MetricRecorded: measured,
  BriefIssued: ({ kind, number }, { say }) => say(`report.event.${kind}`, { number }),
  NotificationRecorded: notified,
  ConcernRaised: raised,
  ConcernSettled: settled('report.event.concern-not'),
  IncomingLogged: asked,
  IncomingSettled: settled('report.event.settled-not'),
  AccountSet: accountChanged,
  AccountOperated: operated,
  StatementRevised: revised,
  EditDeclaredImmaterial: ({ statement, reason }, { say }) =>
    say('report.event.immaterial', { statement, reason }),
  SignOffConfirmed: confirmed,
  PlatformChanged: platformChanged,
} satisfies { readonly [T in EventType]?: Tell<T> };
