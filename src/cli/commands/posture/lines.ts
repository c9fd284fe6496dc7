import { adviseOnPosture } from '../../../assessment/scct.ts';
import type { Instant } from '../../../domain/envelope.ts';
import type { Incident } from '../../../domain/incident.ts';
import type { Posture } from '../../../domain/posture.ts';
import { warningsOn } from '../../../domain/spoken-posture.ts';
import type { Genre } from '../../../domain/text-plan.ts';
import type { Zone } from '../../../domain/zone.ts';
import { plainLine } from '../../../terminal/plain.ts';
import { shortMoment } from '../../moment-words.ts';
import { whoIs } from '../../names.ts';
import { warningWords } from '../../posture-words.ts';
import type { Session } from '../../session.ts';
import { planOfGenre } from '../../text-genre.ts';
import { hangingRows } from '../status/hanging-rows.ts';
import { adviceRows, stancesWords } from './advice-rows.ts';

interface Now {
  readonly zone: Zone;
  readonly now: Instant;
}

/** How far the lines are indented below the incident. */
const INDENT = 2;

const isAny = (incident: Incident, status: 'confirmed' | 'refuted'): boolean =>
  Object.values(incident.facts).some((fact) => fact.status === status && fact.retracted !== true);

const draftCommand = (incident: Incident, genre: Genre): string =>
  `crisis statement draft ${planOfGenre(incident, genre) ?? `--kind ${genre}`}`;

/** What comes next: choose, prove what the posture rests on, or write. */
function nextLine({ say }: Session, incident: Incident, { chosen, allowed }: Posture): string {
  if (chosen === undefined)
    return say('desk.posture.next-choose', {
      command: `crisis posture set --choose ${allowed[0] ?? 'inform'}`,
    });
  if (chosen === 'deny' && !isAny(incident, 'refuted'))
    return say('desk.posture.next-refute', { command: 'crisis fact refute ID --reason "…"' });
  if (chosen === 'rebuild' && !isAny(incident, 'confirmed'))
    return say('desk.posture.next-confirm', { command: 'crisis fact confirm ID --by-source "…"' });
  const genre = chosen === 'deny' ? 'rebuttal' : chosen === 'rebuild' ? 'apology' : 'situation';
  return say('desk.posture.next', { command: draftCommand(incident, genre) });
}

/** What was chosen, when and why, and what is to be said against it. */
function headLines(session: Session, incident: Incident, posture: Posture, now: Now): readonly string[] {
  const { say, paint } = session;
  const { chosen, allowed, reason, at, by } = posture;
  const set = {
    moment: shortMoment(now.zone, at, now.now),
    who: whoIs(incident, by.person),
  };
  return [
    chosen === undefined
      ? say('desk.posture.unchosen', { postures: stancesWords(session, allowed) })
      : `${paint('good', '✓')} ${say('desk.posture.set', { posture: paint('strong', say(`postures.${chosen}`)) })}  ${paint('dim', say('desk.posture.set-by', set))}`,
    ...(reason === undefined ? [] : [say('desk.posture.because', { reason: plainLine(reason) })]),
    ...warningsOn(incident, posture).map((warning) => paint('alarm', warningWords(session, now, warning))),
  ];
}

/** The posture with its warnings, the advice with its reasons, and the next step last. */
export function postureLines(
  session: Session,
  incident: Incident,
  posture: Posture,
  now: Now,
): readonly string[] {
  const rows = adviceRows(session, posture, adviseOnPosture(posture));
  return [
    ...headLines(session, incident, posture, now),
    ...hangingRows(rows, session.context.terminal.width - INDENT).flat(),
    nextLine(session, incident, posture),
  ];
}
