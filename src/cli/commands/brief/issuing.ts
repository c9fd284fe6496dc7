import type { Brief, BriefKind } from '../../../domain/brief.ts';
import { nextNumber } from '../../../domain/brief.ts';
import { loadSay } from '../../../locales/load-say.ts';
import type { Say } from '../../../locales/say.ts';
import { characters } from '../../../report/fit-brief.ts';
import { sha256Of } from '../../../store/sha256.ts';
import { copyText } from '../../copying.ts';
import { record, type Recording } from '../../recording.ts';
import { answer, remark, type Session } from '../../session.ts';
import { situationNow, type SituationNow } from '../../situation-now.ts';
import { textLanguage } from '../../text-language.ts';
import { phoneOf } from '../../telephones.ts';
import type { BriefOptions } from '../brief.ts';
import { briefText } from './brief-text.ts';
import { handoverText, type Reach } from './handover-text.ts';
import { type BriefView, briefViewOf } from './view.ts';

const NOBODY: Reach = { phoneOf: () => undefined, wakeOf: () => undefined };

const reachOf = (session: Session): Reach => ({
  phoneOf: (person) => phoneOf(session, person),
  wakeOf: (person) => session.config.people[person]?.wake,
});

const textOf = (view: BriefView, kind: BriefKind, asks: readonly string[], reach: Reach): string =>
  kind === 'brief' ? briefText(view, asks) : handoverText(view, reach);

/** Milliseconds within which the same brief is not issued twice by a slip of the hand. */
const SLIP = 10 * 60_000;

/** The last issue, when it is only minutes old, nothing was recorded after it and nothing new is asked. */
function lastIssue(
  { incident, reading, now }: SituationNow,
  kind: BriefKind,
  asks: readonly string[],
): Brief | undefined {
  const last = incident.briefs.at(-1);
  const isFresh = last?.kind === kind && now - last.at < SLIP && reading.heads.includes(last.event);
  return asks.length === 0 && isFresh ? last : undefined;
}

/** Whether nothing was recorded since the last issue. */
const isQuiet = ({ incident, reading }: SituationNow, kind: BriefKind): boolean => {
  const last = incident.briefs.at(-1);
  return last?.kind === kind && reading.heads.includes(last.event);
};

/**
 * Issues the next brief or sheet and prints it alone on standard output, ready to be pasted. What is recorded is the
 * same text without telephone numbers. Called twice within minutes, it shows the same issue again.
 */
export async function issueBrief(session: Session, options: BriefOptions): Promise<void> {
  const kind: BriefKind = options.handover ? 'handover' : 'brief';
  const asks = options.ask ?? [];
  const situation = await situationNow(session);
  const language = textLanguage(situation.incident, options.language);
  const say = await loadSay(language, 'desk');
  const again = lastIssue(situation, kind, asks);
  if (again !== undefined) {
    shown(session, options, { kind, number: again.number, text: again.text, say });
    return;
  }
  let text = '';
  const recording = record(session, (now) => {
    const view = { ...briefViewOf(now, situation.conditions, say), isQuiet: isQuiet(situation, kind) };
    text = textOf(view, kind, asks, reachOf(session));
    const kept = textOf(view, kind, asks, NOBODY);
    const number = nextNumber(now.incident.briefs, kind);
    return {
      kind: 'RecordPlainly',
      event: { type: 'BriefIssued', data: { kind, number, text: kept, sha256: sha256Of(kept) } },
    };
  });
  const number = recording.incident.briefs.at(-1)?.number ?? 1;
  shown(session, options, { kind, number, text, say, recording });
}

interface Issue {
  readonly kind: BriefKind;
  readonly number: number;
  readonly text: string;
  readonly say: Say;
  /** Absent when the last issue is shown again. */
  readonly recording?: Recording;
}

function shown(session: Session, options: BriefOptions, { kind, number, text, recording }: Issue): void {
  const count = characters(text);
  if (session.flags.json) {
    answer(
      session,
      () => [],
      () => ({
        incident: recording?.incident.id,
        recorded: (recording?.events ?? []).map(({ id, type, at }) => ({ id, type, at })),
        brief: { kind, number, text, characters: count },
      }),
    );
    return;
  }
  session.context.terminal.out(`${text}\n`);
  const key = recording === undefined ? 'desk.briefs.unchanged' : 'desk.briefs.kept';
  remark(session, session.say(key, { number, count }));
  if (options.copy) copyText(session, text);
}
