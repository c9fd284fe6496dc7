import { wrongTexts } from '../../../domain/corrections.ts';
import { nextNumber } from '../../../domain/brief.ts';
import { isOpen } from '../../../domain/lateness.ts';
import { currentLine, lineNumber, unacknowledged } from '../../../domain/line.ts';
import { entryOf } from '../../../domain/map-entry.ts';
import { remarksInOrder } from '../../../domain/remark.ts';
import { backupsOf, waitingFor } from '../../../domain/sign-off.ts';
import { isOwnWord, yesesOf } from '../../../domain/statement.ts';
import { liveDrafts } from '../../../domain/desk-duties.ts';
import { plainWords } from '../../../report/fit-brief.ts';
import { modePrefix, roleName, statementTitle, tierWords, whoIs } from '../../names.ts';
import { heatItems } from './brief-text.ts';
import { type BriefView, dated, dutyItem, momentIn, pressing } from './view.ts';

/** How to reach somebody at night; numbers are printed and never recorded. */
export interface Reach {
  readonly phoneOf: (person: string) => string | undefined;
  /** When they may be woken, in the words of config.yaml. */
  readonly wakeOf: (person: string) => string | undefined;
}

interface Section {
  readonly label: string;
  readonly lines: readonly string[];
}

const named = ({ incident }: BriefView, person: string, { phoneOf }: Reach): string =>
  [whoIs(incident, person), phoneOf(person) ?? ''].join(' ').trim();

function holders(view: BriefView, reach: Reach): readonly string[] {
  const { incident, say } = view;
  return Object.keys(incident.playbook.roles).flatMap((role) => {
    const person = incident.roles[role]?.person;
    const behind = backupsOf(incident, role).map((backup) => named(view, backup, reach));
    const names = {
      role: roleName(incident, role),
      who: person === undefined ? '—' : named(view, person, reach),
    };
    if (person === undefined && behind.length === 0) return [];
    return [
      behind.length === 0
        ? say('desk.briefs.holds', names)
        : say('desk.briefs.holds-backed', { ...names, backups: behind }),
    ];
  });
}

/** How far the sheet looks ahead: until the same hour of the next day. */
const AHEAD = 24 * 3_600_000;

/** What falls due within a day, the overdue first, and how much comes later. */
function dueLines(view: BriefView): readonly string[] {
  const owed = pressing(view).filter(({ kind }) => kind !== 'promise' && kind !== 'incoming');
  const soon = owed.filter(({ due }) => due !== undefined && due <= view.now + AHEAD);
  const later = owed.length - soon.length;
  return [
    ...soon.map((duty) => dutyItem(view, duty)),
    ...(later === 0 ? [] : [view.say('desk.briefs.later', { number: later })]),
  ];
}

/** Yeses that wait: still to be given, or recorded for somebody and not yet their own word. */
function signOffLines(view: BriefView): readonly string[] {
  const { incident, say } = view;
  const missing = liveDrafts(incident).flatMap((statement) => {
    const title = statementTitle(incident, statement.id, say);
    return waitingFor(incident, statement).map(({ step, role, person }) =>
      say(step === 'review' ? 'desk.briefs.awaits-review' : 'desk.briefs.awaits-release', {
        ...{ statement: statement.id, title, role: roleName(incident, role), who: whoIs(incident, person) },
      }),
    );
  });
  const unconfirmed = Object.values(incident.statements).flatMap((statement) =>
    yesesOf(statement)
      .filter((yes) => !isOwnWord(yes))
      .map(({ approver, recorder, via, at }) =>
        say('desk.briefs.to-confirm', {
          ...{ statement: statement.id, title: statementTitle(incident, statement.id, say) },
          ...{ who: whoIs(incident, approver), via: say(`vias.${via}`), moment: momentIn(view, at) },
          recorder: whoIs(incident, recorder.person),
        }),
      ),
  );
  const wrong = wrongTexts(incident).map(({ id }) =>
    say('desk.briefs.wrong', { title: `${id} ${statementTitle(incident, id, say)}` }),
  );
  return [...wrong, ...missing, ...unconfirmed];
}

const promiseLines = (view: BriefView): readonly string[] =>
  view.duties.filter((duty) => duty.kind === 'promise' && isOpen(duty)).map((duty) => dutyItem(view, duty));

const queryLines = (view: BriefView): readonly string[] =>
  view.duties.filter((duty) => duty.kind === 'incoming' && isOpen(duty)).map((duty) => dutyItem(view, duty));

function lineLines({ incident, say }: BriefView): readonly string[] {
  const line = currentLine(incident);
  if (line === undefined) return [];
  const open = unacknowledged(incident).map(
    (unit) => entryOf(incident.playbook.line?.units ?? {}, unit)?.name ?? unit,
  );
  return [
    say('desk.briefs.line-text', { number: lineNumber(incident, line), text: plainWords(line.text) }),
    ...(open.length === 0 ? [] : [say('desk.briefs.line-open', { units: open })]),
  ];
}

function remarkLines(view: BriefView): readonly string[] {
  const { incident, say } = view;
  return remarksInOrder(incident)
    .filter(({ standing }) => standing !== 'authorised')
    .map(({ text, saidBy, to, at }) =>
      say(to === undefined ? 'desk.briefs.remark-said' : 'desk.briefs.remark', {
        ...{ moment: momentIn(view, at), text: plainWords(text) },
        ...{ who: plainWords(saidBy ?? say('desk.briefs.somebody')), to: plainWords(to ?? '') },
      }),
    );
}

/** Who may be woken: whoever config.yaml says, else the lead and those whose yes is awaited. */
function wakeLines(view: BriefView, reach: Reach): readonly string[] {
  const { incident, say } = view;
  const listed = Object.keys(incident.people).filter((person) => reach.wakeOf(person) !== undefined);
  if (listed.length > 0) {
    return listed.map((person) =>
      say('desk.briefs.wake-when', { who: named(view, person, reach), when: reach.wakeOf(person) ?? '' }),
    );
  }
  const awaited = liveDrafts(incident).flatMap((statement) =>
    waitingFor(incident, statement).flatMap(({ person }) => person ?? []),
  );
  const lead = incident.roles.lead?.person;
  const people = new Set([...(lead === undefined ? [] : [lead]), ...awaited]);
  return [...people].map((person) => named(view, person, reach));
}

/** The handover sheet (交接单): everything that the next shift must know, as plain text without a limit. */
export function handoverText(view: BriefView, reach: Reach): string {
  const { incident, say } = view;
  const number = nextNumber(incident.briefs, 'handover');
  const head = say('desk.briefs.handover', {
    ...{ number, title: plainWords(incident.title), tier: tierWords(incident, say) },
    mode: modePrefix(incident, say),
  });
  const sections: readonly Section[] = [
    { label: say('desk.briefs.who'), lines: holders(view, reach) },
    { label: say('desk.briefs.stands-sheet'), lines: heatItems(view) },
    { label: say('desk.briefs.due'), lines: dueLines(view) },
    { label: say('desk.briefs.sign-offs'), lines: signOffLines(view) },
    { label: say('desk.briefs.promises'), lines: promiseLines(view) },
    { label: say('desk.briefs.queries'), lines: queryLines(view) },
    { label: say('desk.briefs.lines'), lines: lineLines(view) },
    { label: say('desk.briefs.remarks'), lines: remarkLines(view) },
    { label: say('desk.briefs.wake'), lines: wakeLines(view, reach) },
  ];
  return [
    head,
    say('desk.briefs.as-of', { moment: dated(view), happened: '' }),
    ...sections.flatMap(({ label, lines }) => [
      '',
      label,
      ...(lines.length === 0 ? [say('desk.briefs.none')] : lines),
    ]),
  ].join('\n');
}
