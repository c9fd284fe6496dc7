import { type Answer, isRange } from '../../../domain/answer.ts';
import type { Incident } from '../../../domain/incident.ts';
import type { Factor, Floor } from '../../../domain/playbook.ts';
import { isTold } from '../../../domain/refusal.ts';
import { amountWords } from '../../../locales/amount-words.ts';
import { tierName } from '../../names.ts';
import { errorSentence, typedLine } from '../../error-lines.ts';
import { Cancelled } from '../../../terminal/terminal.ts';
import { remarkWhole, type Session } from '../../session.ts';
import { typedAnswer } from './answer-words.ts';
import { askedIds, readAnswer } from './given-answers.ts';

type Answers = Readonly<Record<string, Answer>>;

/** The bands of a factor on one line: 轻度 0 起 · 中度 10 起 · 重度 100 起. */
export function bandWords(session: Session, incident: Incident, factor: Factor): string {
  const words = Object.entries(factor.bands).map(([tier, bound]) =>
    session.say(factor.order === 'descending' ? 'classify.band-to' : 'classify.band-from', {
      tier: tierName(incident, tier),
      bound: amountWords(session.say, bound),
    }),
  );
  return words.join(' · ');
}

const FLOOR_WORDS = {
  yes: 'classify.choose-yes',
  no: 'classify.choose-no',
  unknown: 'classify.choose-unknown',
} as const;

/** Typed, not picked: yes, no or don't know in either language, as people write it. */
async function askFloor(
  session: Session,
  incident: Incident,
  id: string,
  floor: Floor,
  known: Answer | undefined,
): Promise<Answer> {
  const { context, say } = session;
  const earlier = typeof known === 'boolean' ? (known ? 'yes' : 'no') : 'unknown';
  const choices = [say(FLOOR_WORDS.yes), say(FLOOR_WORDS.no), say(FLOOR_WORDS.unknown)].join(' / ');
  const question = `${floor.ask ?? ''}  ${choices}`;
  const fallback = say(FLOOR_WORDS[earlier]);
  return readAnswer(
    incident.playbook,
    id,
    await context.prompter.input(question, { fallback, check: checkerFor(session, incident, id) }),
  );
}

/** What is wrong with an answer, in words; undefined where nothing is. */
const checkerFor =
  (session: Session, { playbook }: Incident, id: string) =>
  (text: string): string | undefined => {
    try {
      readAnswer(playbook, id, text);
      return undefined;
    } catch (error) {
      return isTold(error) ? errorSentence(session, error) : String(error);
    }
  };

async function askFactor(
  session: Session,
  incident: Incident,
  id: string,
  factor: Factor,
  known: Answer | undefined,
) {
  const { context, say } = session;
  const unit = factor.unit === undefined ? '' : ` (${factor.unit})`;
  const question = `${factor.ask}${unit}\n  ${bandWords(session, incident, factor)}`;
  const isSaid = typeof known === 'number' || isRange(known);
  const fallback = isSaid ? typedAnswer(known) : say('classify.unknown');
  const check = checkerFor(session, incident, id);
  return readAnswer(incident.playbook, id, await context.prompter.input(question, { fallback, check }));
}

/** Says the command line that continues: the one that was typed, with the answers given since. */
export function remarkContinuation(session: Session, answers: Answers, given: Answers): void {
  const since = Object.entries(answers).filter(([id]) => !(id in given));
  const pairs = since.map(([id, answer]) => `${id}=${typedAnswer(answer)}`);
  const command = [typedLine(session), ...(pairs.length === 0 ? [] : ['--answer']), ...pairs].join(' ');
  remarkWhole(session, session.say('classify.continue', { command }));
}

/** A question, and how far along it is: 3/19. */
interface Question {
  readonly id: string;
  readonly count: string;
}

function askOne(
  session: Session,
  incident: Incident,
  { id, count }: Question,
  known: Answer | undefined,
): Promise<Answer> {
  const { floors, factors } = incident.playbook.classification;
  const floor = floors[id];
  const factor = factors[id];
  if (factor !== undefined)
    return askFactor(session, incident, id, { ...factor, ask: `${count} ${factor.ask}` }, known);
  if (floor === undefined) return Promise.resolve('unknown');
  return askFloor(session, incident, id, { ...floor, ask: `${count} ${floor.ask ?? ''}` }, known);
}

/** Asks for every answer not given yet, with the earlier answers as defaults. */
export async function askAnswers(
  session: Session,
  incident: Incident,
  given: Answers,
  earlier: Answers,
): Promise<Answers> {
  let answers = given;
  try {
    const open = askedIds(incident.playbook).filter((asked) => !(asked in given));
    for (const [place, id] of open.entries()) {
      const count = `${String(place + 1)}/${String(open.length)}`;
      answers = { ...answers, [id]: await askOne(session, incident, { id, count }, earlier[id]) };
    }
  } catch (error) {
    if (error instanceof Cancelled) remarkContinuation(session, answers, given);
    throw error;
  }
  return answers;
}
