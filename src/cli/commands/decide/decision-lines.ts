import { liveDrafts } from '../../../domain/desk-duties.ts';
import type { Instant } from '../../../domain/envelope.ts';
import type { Incident } from '../../../domain/incident.ts';
import { leadRole } from '../../../domain/powers.ts';
import type { ResponseDecision } from '../../../domain/response.ts';
import { statementStatus } from '../../../domain/sign-off.ts';
import { spanWords } from '../../../locales/span.ts';
import { plainLine } from '../../../terminal/plain.ts';
import { statementCommandFor } from '../../duty-command.ts';
import { clockLine } from '../../first-response-words.ts';
import { shortMoment } from '../../moment-words.ts';
import { statementTitle, whoIs } from '../../names.ts';
import type { Session } from '../../session.ts';

const seconds = (ms: number): number => Math.max(0, Math.floor(ms / 1000));

/** When it is looked at again, by whom. */
function reviewLines(
  { say, context }: Session,
  incident: Incident,
  { review, owner }: ResponseDecision,
  now: Instant,
): readonly string[] {
  if (review === undefined) return [];
  const who = whoIs(incident, owner ?? incident.roles[leadRole(incident.playbook)]?.person);
  const moment = shortMoment(context.zone(incident.zone), review, now);
  const late = say('words.overdue', { span: spanWords(say, seconds(now - review)) });
  const left = say('words.left', { span: spanWords(say, seconds(review - now)) });
  return [
    review < now
      ? say('desk.responses.review-over', { moment, late, who })
      : say('desk.responses.review', { moment, left, who }),
  ];
}

/** The public text that is nearest to going out, and its next step; how to draft one where there is none. */
function draftLine({ say }: Session, incident: Incident): string {
  const draft = liveDrafts(incident).findLast(({ audience }) => audience === 'public');
  if (draft === undefined) {
    const plans = Object.entries(incident.playbook.statements);
    const worded = plans.find(([, { preapproved }]) => preapproved !== undefined) ?? plans[0];
    return say('desk.responses.no-draft', { command: `crisis statement draft ${worded?.[0] ?? ''}`.trim() });
  }
  return say('desk.responses.draft', {
    statement: draft.id,
    title: statementTitle(incident, draft.id, say),
    status: say(`statuses.${statementStatus(incident, draft)}`),
    command:
      draft.gaps.length > 0 ? `crisis statement show ${draft.id}` : statementCommandFor(incident, draft),
  });
}

/** What was decided, what that does to the clock, what would change it, and when it is looked at again. */
export function decisionLines(
  session: Session,
  incident: Incident,
  decision: ResponseDecision,
  now: Instant,
): readonly string[] {
  const { say, paint } = session;
  const { way, reason, unless } = decision;
  const isQuiet = way === 'hold' || way === 'watch';
  return [
    `${paint('good', '✓')} ${say('desk.responses.decided', { way: paint('strong', say(`ways.${way}`)), reason: plainLine(reason) })}`,
    clockLine(session, incident, now),
    ...(way === 'respond' ? [draftLine(session, incident)] : []),
    ...(unless === undefined
      ? isQuiet
        ? [paint('dim', say('desk.responses.unless-missing'))]
        : []
      : [say('desk.responses.unless', { unless: plainLine(unless) })]),
    ...reviewLines(session, incident, decision, now),
  ];
}
