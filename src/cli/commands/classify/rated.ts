import { type JoinedRatings, joinRatings } from '../../../assessment/joined-ratings.ts';
import type { Answers } from '../../../domain/answer.ts';
import { toIso } from '../../../domain/envelope.ts';
import type { Incident } from '../../../domain/incident.ts';
import { entryOf } from '../../../domain/map-entry.ts';
import { rolesOf } from '../../../domain/powers.ts';
import { latestRatings } from '../../../domain/rating.ts';
import { UsageError } from '../../../domain/refusal.ts';
import { actingPerson } from '../../acting-person.ts';
import { incidentOf } from '../../incident-location.ts';
import { readIncident } from '../../incident-reading.ts';
import { inLanguage, roleName, whoIs } from '../../names.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import { record, type Recording } from '../../recording.ts';
import { remark, type Session } from '../../session.ts';
import { questionWords } from './answer-words.ts';
import { askedIds, readAnswers } from './given-answers.ts';
import { askAnswers, remarkContinuation } from './questions.ts';
import { agreementLines, raterLines } from './ratings-lines.ts';

export interface RatedOptions {
  readonly answers: readonly string[];
  /** A tier that was named beside: a rating takes none. */
  readonly named?: string;
  readonly provisional?: boolean;
}

/** The answer to every question: as given now, else as this person rated before, else unknown. */
function wholeAnswers(incident: Incident, given: Answers, own: Answers): Answers {
  const answers = askedIds(incident.playbook).map((id) => [
    id,
    entryOf(given, id) ?? entryOf(own, id) ?? 'unknown',
  ]);
  return Object.fromEntries(answers) as Answers;
}

/** Says what became of the questions that the flags left open. @throws UsageError when none was answered at all. */
function remarkOpen(session: Session, incident: Incident, given: Answers, own: Answers): void {
  const asked = askedIds(incident.playbook);
  if (Object.keys(given).length === 0) throw new UsageError('rating-missing', { factors: asked });
  const left = asked.filter((id) => entryOf(given, id) === undefined);
  const isKept = (id: string): boolean => (entryOf(own, id) ?? 'unknown') !== 'unknown';
  const kept = left.filter(isKept);
  const unknown = left.filter((id) => !isKept(id));
  if (kept.length > 0)
    remark(session, session.say('desk.ratings.kept', { factors: questionWords(session, incident, kept) }));
  if (unknown.length > 0)
    remark(
      session,
      session.say('classify.taken-unknown', { factors: questionWords(session, incident, unknown) }),
    );
}

/** Who holds a role and has not rated, with their roles. */
function missingRaters(
  incident: Incident,
): readonly { readonly person: string; readonly roles: readonly string[] }[] {
  const rated = latestRatings(incident).map(({ by }) => by.person);
  const holders = new Set(Object.values(incident.roles).map(({ person }) => person));
  return [...holders]
    .filter((person) => !rated.includes(person))
    .map((person) => ({ person, roles: rolesOf(incident, person) }));
}

function missingLine({ say }: Session, incident: Incident): readonly string[] {
  const people = missingRaters(incident).map(({ person, roles }) =>
    say('desk.ratings.person-role', {
      person: whoIs(incident, person),
      role: roles.map((role) => roleName(incident, role)),
    }),
  );
  return people.length === 0 ? [] : [say('desk.ratings.missing', { people })];
}

function ratedJson(incident: Incident, joined: JoinedRatings): object {
  return {
    raters: latestRatings(incident).map(({ by, role, at, answers }) => ({
      person: by.person,
      ...(role !== undefined && { role }),
      at: toIso(at),
      answers,
    })),
    missing: missingRaters(incident),
    agreement: joined.agreement ?? null,
    disputed: joined.disputed,
  };
}

function answerRated(session: Session, recording: Recording, answers: Answers): void {
  const { say, paint } = session;
  const joined = joinRatings(recording.incident.playbook, latestRatings(recording.incident));
  const known = Object.values(answers).filter((answer) => answer !== 'unknown').length;
  const asked = Object.keys(answers).length;
  answerRecorded(
    session,
    recording,
    (incident) => [
      `${paint('good', '✓')} ${say('desk.ratings.recorded', { known, asked })}`,
      ...raterLines(session, incident),
      ...missingLine(session, incident),
      ...agreementLines(session, incident, joined),
      say('desk.ratings.next', { command: 'crisis classify --ratings' }),
    ],
    ratedJson(recording.incident, joined),
  );
}

/**
 * Records what one person thinks of each question; it decides nothing. A later rating of the same person takes the
 * place of this one, and keeps the answers that it does not change. Nobody's questions show what others answered.
 * @throws UsageError when a tier is named beside it, or nothing is answered.
 */
export async function runRated(session: Session, options: RatedOptions): Promise<void> {
  if (options.named !== undefined || options.provisional === true) throw new UsageError('rating-tier');
  const { incident: pinned } = readIncident(session, incidentOf(session).path);
  const incident = inLanguage(pinned, session.say);
  const person = actingPerson(session, incident.people);
  const own = latestRatings(incident).find(({ by }) => by.person === person)?.answers ?? {};
  const given = readAnswers(incident.playbook, options.answers);
  const isComplete = askedIds(incident.playbook).every((id) => entryOf(given, id) !== undefined);
  const mayAsk = session.context.terminal.interactive && !session.flags.yes && !session.flags.json;
  const isAsked = mayAsk && !isComplete;
  if (!isAsked) remarkOpen(session, incident, given, own);
  const said = wholeAnswers(incident, isAsked ? await askAnswers(session, incident, given, own) : given, own);
  try {
    answerRated(session, recordRating(session, person, said), said);
  } catch (error) {
    if (isAsked) remarkContinuation(session, said, given);
    throw error;
  }
}

const recordRating = (session: Session, person: string, answers: Answers): Recording =>
  record(session, ({ incident }) => {
    const [role] = rolesOf(incident, person);
    const data = { answers, ...(role !== undefined && { role }) };
    return { kind: 'RecordPlainly', event: { type: 'RatingGiven', data } };
  });
