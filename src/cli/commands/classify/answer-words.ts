import { type Answer, type Answers, isRange, isRough } from '../../../domain/answer.ts';
import type { Incident } from '../../../domain/incident.ts';
import { amountWords, rangeWords } from '../../../locales/amount-words.ts';
import { tierName } from '../../names.ts';
import type { Session } from '../../session.ts';
import { topicOf } from './worked-out.ts';

/** An answer as a person says it, a number with its unit where one is given. */
export function answerWords({ say }: Session, answer: Answer | undefined, unit?: string): string {
  if (answer === undefined || answer === 'unknown') return say('classify.unknown');
  if (typeof answer === 'boolean') return say(answer ? 'classify.yes' : 'classify.no');
  const amount = isRange(answer) ? rangeWords(say, answer) : amountWords(say, answer);
  return unit === undefined ? amount : say('desk.assessing.amount-unit', { amount, unit });
}

/** An answer as it is typed on a command line. */
export function typedAnswer(answer: Answer): string {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  if (!isRange(answer)) return String(answer);
  const { from, to, about } = answer;
  if (about !== undefined && isRough(answer)) return `~${String(about)}`;
  return to === undefined ? `${String(from)}+` : `${String(from)}-${String(to)}`;
}

/** Tiers that are possible: one, or the first and the last. */
export function tiersWords({ say }: Session, incident: Incident, tiers: readonly string[]): string {
  const [first = '', last = first] = [tiers[0], tiers.at(-1)];
  return first === last
    ? tierName(incident, first)
    : say('desk.assessing.from-to', { from: tierName(incident, first), to: tierName(incident, last) });
}

/** What questions are about, in the words of the playbook; in English by their ids, which are words and short. */
export const questionWords = (
  { say }: Session,
  incident: Incident,
  ids: readonly string[],
): readonly string[] => (say.language === 'en' ? ids : ids.map((id) => topicOf(incident, id)));

/** Answers by their questions: `people=12`, `多少人受到伤害：12`. */
export const answeredWords = (session: Session, incident: Incident, answers: Answers): readonly string[] =>
  Object.entries(answers).map(([id, answer]) =>
    session.say.language === 'en'
      ? `${id}=${typedAnswer(answer)}`
      : session.say('desk.assessing.question-answer', {
          question: topicOf(incident, id),
          answer: answerWords(session, answer),
        }),
  );
