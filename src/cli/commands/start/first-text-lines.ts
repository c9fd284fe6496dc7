import type { Incident } from '../../../domain/incident.ts';
import { currentLine } from '../../../domain/line.ts';
import { waitingFor } from '../../../domain/sign-off.ts';
import type { Statement } from '../../../domain/statement.ts';
import type { Say } from '../../../locales/say.ts';
import { actingPerson } from '../../acting-person.ts';
import { statementCommandFor } from '../../duty-command.ts';
import type { Pasteable } from '../../line-pasting.ts';
import { plannedLine } from '../../line-texts.ts';
import { roleName, whoIs } from '../../names.ts';
import type { TextSetting } from '../../rendering-text.ts';
import type { Session } from '../../session.ts';
import type { SituationNow } from '../../situation-now.ts';
import { firstWordsPlan } from './first-texts.ts';

/** The draft of the pre-approved first words, if there is one. */
export function firstWordsDraft(incident: Incident): Statement | undefined {
  const [plan] = firstWordsPlan(incident) ?? [];
  return plan === undefined
    ? undefined
    : Object.values(incident.statements).find((statement) => statement.plan === plan);
}

/** `预审首次回应 s7k2（组长 王岚 可放行）  crisis statement approve s7k2`: the fastest thing that can be said. */
export function firstWordsRow(
  session: Session,
  { incident }: SituationNow,
): readonly (readonly [string, string])[] {
  const { say } = session;
  const [plan] = firstWordsPlan(incident) ?? [];
  const draft = firstWordsDraft(incident);
  if (plan === undefined) return [];
  if (draft === undefined) return [[say('start.first-words'), `crisis statement draft ${plan}`]];
  const [step] = waitingFor(incident, draft);
  if (step === undefined || draft.gaps.length > 0)
    return [[say('start.first-words'), `crisis statement show ${draft.id}`]];
  const isOwn = step.person === actingPerson(session, incident.people);
  const who = `${roleName(incident, step.role)} ${whoIs(incident, step.person)}`;
  const command = isOwn ? `crisis statement approve ${draft.id}` : statementCommandFor(incident, draft);
  return [[say('start.first-words-ready', { statement: draft.id, who }), command]];
}

/** The line as everybody has it now, to paste. */
export function lineToPaste({ incident }: SituationNow, title: string): readonly Pasteable[] {
  const line = currentLine(incident);
  return line === undefined
    ? []
    : [{ id: 'line', title: incident.playbook.line?.title ?? title, text: line.text }];
}

function whyNoLine(say: Say, { playbook }: Incident, gaps: readonly string[]): string {
  if (gaps.length > 0) return say('start.line-gaps', { gaps });
  const expires = playbook.line?.preapproved?.expires;
  return expires === undefined ? say('start.line-unapproved') : say('start.line-expired', { expires });
}

/** Why there is no line yet although the playbook has one, and how to give one out. */
export function noLineLines(
  { say, paint }: Session,
  { incident, recorded }: SituationNow,
  setting: TextSetting,
): readonly string[] {
  const planned = currentLine(incident) === undefined ? plannedLine(recorded, setting) : undefined;
  if (planned === undefined) return [];
  return ['', paint('warn', `${whyNoLine(say, recorded, planned.gaps)}  crisis line set "…"`)];
}
