import type { Answers } from '../../../domain/answer.ts';
import { type Incident, lastAnswers } from '../../../domain/incident.ts';
import { entryOf } from '../../../domain/map-entry.ts';
import { UsageError } from '../../../domain/refusal.ts';
import { remark, type Session } from '../../session.ts';
import { answeredWords, questionWords } from './answer-words.ts';
import { askedIds, readAnswers } from './given-answers.ts';
import { askAnswers } from './questions.ts';
import { classAdvice, classLines } from './class-lines.ts';
import { type Joined, ratingsNow } from './joined.ts';

/** All answers: those given by flags or joined from ratings, and those that a person gave or left unknown. */
export interface Questionnaire {
  readonly given: Answers;
  readonly answers: Answers;
  /** Whether a person sat through questions. */
  readonly isAsked: boolean;
  /** The ratings that the answers were joined from. */
  readonly joined?: Joined;
}

interface Asked {
  readonly answers: readonly string[];
  /** Join what several people rated. */
  readonly ratings: boolean;
}

const unknownFor = (ids: readonly string[]): Answers =>
  Object.fromEntries(ids.map((id) => [id, 'unknown' as const]));

/** What was known when answers were last given, of the questions that nobody answers now. */
function keptAnswers(incident: Incident, missing: readonly string[]): Answers {
  const last = lastAnswers(incident);
  return Object.fromEntries(
    missing.flatMap((id) => {
      const answer = entryOf(last, id);
      return answer === undefined || answer === 'unknown' ? [] : [[id, answer]];
    }),
  );
}

/** @throws UsageError('answers-unknown') when nobody knows anything: that is no ground for a tier. */
function assertAnyKnown(answers: Answers): void {
  if (Object.values(answers).every((answer) => answer === 'unknown')) throw new UsageError('answers-unknown');
}

/** Gathers the answers. @throws UsageError('answers-missing') where nobody can be asked, UsageError('ratings-none') */
export async function questionnaireFor(
  session: Session,
  incident: Incident,
  options: Asked,
): Promise<Questionnaire> {
  const given = readAnswers(incident.playbook, options.answers);
  const asked = askedIds(incident.playbook);
  if (options.ratings) {
    const joined = ratingsNow(incident);
    return { given, answers: { ...joined.ratings.answers, ...given }, isAsked: false, joined };
  }
  const missing = asked.filter((id) => !(id in given));
  if (missing.length === 0) return { given, answers: given, isAsked: false };
  const mayAsk = session.context.terminal.interactive && !session.flags.yes && !session.flags.json;
  if (mayAsk) {
    if (Object.keys(given).length === 0)
      for (const line of classLines(session, incident)) remark(session, line);
    const answers = await askAnswers(session, incident, given, lastAnswers(incident));
    assertAnyKnown(answers);
    return { given, answers, isAsked: true };
  }
  if (Object.keys(given).length === 0)
    throw new UsageError('answers-missing', { factors: asked, ...classAdvice(session, incident) });
  const kept = keptAnswers(incident, missing);
  const unknown = missing.filter((id) => !(id in kept));
  if (Object.keys(kept).length > 0)
    remark(session, session.say('desk.assessing.kept', { answers: answeredWords(session, incident, kept) }));
  if (unknown.length > 0)
    remark(
      session,
      session.say('classify.taken-unknown', { factors: questionWords(session, incident, unknown) }),
    );
  return { given, answers: { ...unknownFor(unknown), ...kept, ...given }, isAsked: false };
}
