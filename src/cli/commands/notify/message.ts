import type { Duty } from '../../../domain/duties.ts';
import { isOverdue, lateSeconds } from '../../../domain/lateness.ts';
import { entryOf } from '../../../domain/map-entry.ts';
import { lineText } from '../../../domain/line.ts';
import { Refusal, UsageError } from '../../../domain/refusal.ts';
import type { Statement } from '../../../domain/statement.ts';
import { loadSay } from '../../../locales/load-say.ts';
import { spanWords } from '../../../locales/span.ts';
import type { Say } from '../../../locales/say.ts';
import { isTheLine } from '../../../reading/desk-words.ts';
import { closestTo } from '../../../reading/suggestion.ts';
import { actingPerson } from '../../acting-person.ts';
import { approvalText } from '../../approval-text.ts';
import { shortMoment } from '../../moment-words.ts';
import { dutyTitle, inLanguage, tierWords, whoIs } from '../../names.ts';
import type { Session } from '../../session.ts';
import type { SituationNow } from '../../situation-now.ts';
import { phoneOf } from '../../telephones.ts';
import { textLanguage } from '../../text-language.ts';
import { typedText } from '../../typed-text.ts';
import type { Whom } from './whom.ts';

/** What somebody is told about. */
export interface About {
  readonly id: string;
  readonly kind: 'line' | 'statement' | 'duty';
}

/** The text to paste. */
export interface Message {
  readonly about: About | undefined;
  readonly text: string;
  /** What of it is recorded: no telephone number, and of a statement the heading alone. */
  readonly kept: string;
}

/** What a message may be about. */
const KINDS = new Set<Duty['kind']>(['task', 'added', 'incoming', 'concern']);

/** The line, a statement, or something owed, by its id or the beginning of it. @throws UsageError('about-unknown') */
function aboutNamed({ incident, duties }: SituationNow, typed: string): About {
  const given = typed.normalize('NFC').trim();
  if (isTheLine(given)) return { id: 'line', kind: 'line' };
  const statements = Object.keys(incident.statements);
  const owed = duties.filter(({ kind }) => KINDS.has(kind)).map(({ id }) => id);
  const all = [
    ...statements.map((id): About => ({ id, kind: 'statement' })),
    ...owed.map((id): About => ({ id, kind: 'duty' })),
  ];
  const exact = all.find(({ id }) => id === given);
  const near = given === '' ? [] : all.filter(({ id }) => id.startsWith(given));
  const found = exact ?? (near.length === 1 ? near[0] : undefined);
  if (found !== undefined) return found;
  const ids = near.map(({ id }) => id);
  if (ids.length > 1) throw new UsageError('about-ambiguous', { given, ids });
  throw new UsageError('about-unknown', { given, ...closestTo(given, [...statements, ...owed]) });
}

/** The message that asks for a yes; of it the heading alone is recorded. */
async function forApproval(situation: SituationNow, statement: Statement, { to }: Whom): Promise<Message> {
  const { heading, text } = await approvalText(situation, statement, to);
  return { about: { id: statement.id, kind: 'statement' }, text, kept: heading };
}

/** What is to be done, by when in words, and who asks for it. */
function dutyText(session: Session, situation: SituationNow, say: Say, id: string): string {
  const { duties, zone, now, recorded } = situation;
  const incident = inLanguage(recorded, say);
  const duty = duties.find((owed) => owed.id === id);
  if (duty === undefined) return '';
  const who = whoIs(incident, actingPerson(session, incident.people));
  const task = dutyTitle(incident, duty, say);
  const { title } = incident;
  if (duty.due === undefined) return say('desk.queries.please', { title, task, who });
  const by = shortMoment(zone, duty.due, now);
  if (!isOverdue(duty, now)) return say('desk.queries.please-by', { title, task, who, by });
  const late = spanWords(say, lateSeconds(duty, now));
  return say('desk.queries.please-now', { title, task, who, by, late });
}

/** Asks to be called back: what happened, how bad, and by whom, with their number where it is known. */
function callBack(session: Session, { recorded: incident }: SituationNow, say: Say): Omit<Message, 'about'> {
  const person = actingPerson(session, incident.people);
  const tier = tierWords(inLanguage(incident, say), say);
  const textWith = (phone: string): string =>
    say('desk.queries.call-back', {
      ...{ title: incident.title, tier },
      who: `${whoIs(incident, person)} ${phone}`.trim(),
    });
  return { text: textWith(phoneOf(session, person) ?? ''), kept: textWith('') };
}

/** What to tell them: what was typed, else the usual text for what it is about. @throws Refusal('no-line') */
export async function messageFor(
  session: Session,
  situation: SituationNow,
  whom: Whom,
  options: { readonly about?: string; readonly text?: string },
): Promise<Message> {
  const { incident } = situation;
  const about = options.about === undefined ? undefined : aboutNamed(situation, options.about);
  if (options.text !== undefined) {
    const text = typedText(session, options.text);
    return { about, text, kept: text };
  }
  if (about?.kind === 'line') {
    const text = lineText(incident, whom.unit);
    if (text === undefined) throw new Refusal('no-line');
    return { about, text, kept: text };
  }
  const statement = about?.kind === 'statement' ? entryOf(incident.statements, about.id) : undefined;
  if (statement !== undefined) return forApproval(situation, statement, whom);
  const say = await loadSay(textLanguage(incident, undefined), 'desk');
  if (about === undefined) return { about, ...callBack(session, situation, say) };
  const text = dutyText(session, situation, say, about.id);
  return { about, text, kept: text };
}
