import type { EventData, EventType } from '../domain/events/table.ts';
import { deskTells } from './desk-event-words.ts';
import { evidenceWords, ifGiven, join, localIso, type Tell } from './event-telling.ts';
import { NAMED_STARTS } from '../domain/playbook.ts';
import type { Fact, Incident } from '../domain/incident.ts';
import { checkCode } from '../domain/check-code.ts';
import { roleName, statementTitle, taskTitle, tierName, channelName, whoIs } from './names.ts';
import type { ReportView } from './report-view.ts';
import type { ToldEvent } from './told-events.ts';

type Claim = Pick<Fact, 'claim' | 'value' | 'unit'>;

const claimWords = ({ say }: ReportView, { claim, value, unit }: Claim): string =>
  value === undefined ? claim : say('report.pair', { name: claim, value: `${value} ${unit ?? ''}`.trim() });

const claimOf = (view: ReportView, after: Incident, id: string): string => {
  const fact = after.facts[id];
  return fact === undefined ? id : claimWords(view, fact);
};

const titleOf = (after: Incident, id: string, view: ReportView): string => {
  const statement = after.statements[id];
  return statement === undefined ? id : statementTitle(after, statement, view.say);
};

const extras = (
  view: ReportView,
  data: { readonly note?: string; readonly evidence?: string; readonly evidenceSha256?: string },
): string =>
  join(
    ifGiven(data.note, (text) => view.say('report.event.note', { text })),
    evidenceWords(view, data),
  );

const moved = ({ say }: ReportView, rebased: readonly unknown[]): string =>
  rebased.length === 0 ? '' : say('report.event.moved', { number: rebased.length });

function signOff(
  key: 'report.event.reviewed' | 'report.event.released',
  data: EventData['StatementReleased'],
  view: ReportView,
  after: Incident,
): string {
  const { statement, step, approver, via } = data;
  const { say } = view;
  const words = say(key, {
    statement,
    role: roleName(after, step),
    person: whoIs(view, approver),
    via: say(`vias.${via}`),
  });
  return join(
    words,
    ifGiven(data.insteadOf, (person) => say('report.event.instead-of', { person: whoIs(view, person) })),
    ifGiven(data.words, (text) => say('report.event.words', { text })),
    extras(view, data),
  );
}

function amended(data: EventData['TimesAmended'], view: ReportView): string {
  const { say } = view;
  const times = NAMED_STARTS.flatMap((name) => {
    const iso = name === 'occurred' || name === 'detected' || name === 'aware' ? data[name] : undefined;
    return iso === undefined
      ? []
      : [say('report.event.amended-time', { name: say(`starts.${name}`), moment: localIso(view, iso) })];
  });
  const title = data.title === undefined ? '' : say('report.event.amended-title', { title: data.title });
  return join(title, ...times, moved(view, data.rebased));
}

const tells: { readonly [T in EventType]: Tell<T> } = {
  IncidentOpened: ({ title, source }, { say }) =>
    source === undefined
      ? say('report.event.opened', { title })
      : say('report.event.opened-source', { title, source }),
  TimesAmended: amended,
  EntryLogged: ({ kind, text }, { say }) => say(`report.event.${kind}`, { text }),
  EntryRetracted: ({ event, reason }, view) => {
    const target = view.events.find(({ id }) => id === event);
    return target === undefined
      ? view.say('report.event.retracted-unknown', { reason })
      : view.say('report.event.retracted', { moment: localIso(view, target.at), reason });
  },
  RoleAssigned: ({ role, person, note, backup }, view, after) => {
    const values = { role: roleName(after, role), person: whoIs(view, person) };
    if (backup === true) return view.say('report.event.role-backup', values);
    if (note === undefined) return view.say('report.event.role', values);
    return view.say('report.event.role-note', { ...values, note: noteWords(view, note) });
  },
  TaskAdded: ({ title, due }, view) =>
    due === undefined
      ? view.say('report.event.task-added', { task: title })
      : view.say('report.event.task-added-due', { task: title, moment: localIso(view, due) }),
  TaskStarted: (data, view, after) =>
    join(view.say('report.event.task-started', { task: taskTitle(after, data.task) }), extras(view, data)),
  TaskDone: (data, view, after) =>
    join(view.say('report.event.task-done', { task: taskTitle(after, data.task) }), extras(view, data)),
  TaskSkipped: ({ task, reason }, { say }, after) =>
    say('report.event.task-skipped', { task: taskTitle(after, task), reason }),
  TaskBlocked: ({ task, reason }, { say }, after) =>
    say('report.event.task-blocked', { task: taskTitle(after, task), reason }),
  TaskAssigned: ({ task, person }, view, after) =>
    view.say('report.event.task-assigned', { task: taskTitle(after, task), person: whoIs(view, person) }),
  FactAdded: (data, view) =>
    view.say('report.event.fact-added', { fact: data.fact, claim: claimWords(view, data) }),
  FactConfirmed: ({ fact, source, confirmedBy }, view, after) =>
    view.say('report.event.fact-confirmed', {
      fact,
      claim: claimOf(view, after, fact),
      person: whoIs(view, confirmedBy),
      source: whoIs(view, source),
    }),
  FactRefuted: (data, { say }) => say('report.event.fact-refuted', data),
  FactRevised: ({ fact, reason }, view, after) =>
    view.say('report.event.fact-revised', { fact, claim: claimOf(view, after, fact), reason }),
  TierAssigned: ({ tier, provisional, reason, rebased }, view, after) => {
    const { say } = view;
    const name = tierName(after, tier);
    const shown = provisional ? say('words.provisional', { tier: name }) : name;
    const words =
      reason === undefined
        ? say('report.event.tier', { tier: shown })
        : say('report.event.tier-reason', { tier: shown, reason });
    return join(words, moved(view, rebased));
  },
  StatementDrafted: ({ statement, sha256, nextUpdate, incoming }, view, after) =>
    join(
      view.say('report.event.drafted', {
        statement,
        title: titleOf(after, statement, view),
        code: checkCode(sha256),
      }),
      ifGiven(incoming, (id) => view.say('report.event.answers', { incoming: id })),
      ifGiven(nextUpdate, (iso) => view.say('report.event.next-update', { moment: localIso(view, iso) })),
    ),
  StatementReviewed: (data, view, after) => signOff('report.event.reviewed', data, view, after),
  StatementReleased: (data, view, after) => signOff('report.event.released', data, view, after),
  StatementPublished: ({ statement, channel, url }, { say }, after) =>
    join(say('report.event.published', { statement, channel: channelName(after, channel) }), url ?? ''),
  ...deskTells,
  IncidentClosed: ({ reason }, { say }) =>
    reason === undefined ? say('report.event.closed') : say('report.event.closed-reason', { reason }),
  IncidentReopened: ({ reason }, { say }) => say('report.event.reopened', { reason }),
};

/** A note on a role; the program's own `acting` in the language of the report. */
export const noteWords = ({ say }: ReportView, note: string): string =>
  note === 'acting' ? say('report.acting') : note;

function tell<T extends EventType>(type: T, data: EventData[T], view: ReportView, after: Incident): string {
  return tells[type](data, view, after);
}

/** What a record says, in plain words on one or more lines; not yet escaped. */
export const eventWords = ({ event, after }: ToldEvent, view: ReportView): string =>
  tell(event.type, event.data, view, after);
