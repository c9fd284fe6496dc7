import type { Command } from 'commander';
import { toIso } from '../../domain/envelope.ts';
import { RESPONSE_WAYS, type ResponseWay, reviewBy } from '../../domain/response.ts';
import { UsageError } from '../../domain/refusal.ts';
import { readDeadline } from '../../reading/deadline.ts';
import { readResponseWay } from '../../reading/response-way.ts';
import { personOrName } from '../acting-person.ts';
import { declare, type Program } from '../program.ts';
import { reasonIfAny } from '../reason.ts';
import { answerRecorded } from '../recorded-answer.ts';
import { record, type Situation } from '../recording.ts';
import { clockOf, type Session } from '../session.ts';
import { decisionLines } from './decide/decision-lines.ts';

export interface DecideOptions {
  readonly way: string | undefined;
  readonly review?: string;
  readonly owner?: string;
  readonly unless?: string;
}

/** `crisis decide WAY --reason R [--review T] [--owner NAME] [--unless TEXT]`: how to respond. */
export function decideCommand({ say, session }: Program, run = runDecide): Command {
  return declare(say, 'decide', 'decide', 'respond')
    .argument('[way]', say('commands.decide.way'))
    .option('--review <time>', say('commands.decide.review'))
    .option('--owner <name>', say('commands.decide.owner'))
    .option('--unless <text>', say('commands.decide.unless'))
    .action((way: string | undefined, options: Omit<DecideOptions, 'way'>, command: Command) =>
      run(session(command), { ...options, way }),
    );
}

const mayAsk = ({ context, flags }: Session): boolean =>
  context.terminal.interactive && flags.yes !== true && flags.json !== true;

async function wayOf(session: Session, given: string | undefined): Promise<ResponseWay> {
  if (given !== undefined) return readResponseWay(given);
  const { say, context } = session;
  const choices = RESPONSE_WAYS.map((value) => ({ value, name: say(`ways.${value}`) }));
  if (!mayAsk(session)) throw new UsageError('way-missing', { ways: choices.map(({ name }) => name) });
  return context.prompter.select(say('desk.responses.ask-way'), choices);
}

async function whyOf(session: Session): Promise<string> {
  const given = reasonIfAny(session);
  if (given !== undefined) return given;
  if (!mayAsk(session)) throw new UsageError('decision-reason-missing');
  const { say, context } = session;
  const answer = await context.prompter.input(say('desk.responses.ask-reason'), {
    check: (text) => (text.trim() === '' ? say('start.title-needed') : undefined),
  });
  return answer.normalize('NFC').trim();
}

/** When it is looked at again: as asked for; without a word, only silence has a time of its own. */
function reviewOf(
  way: ResponseWay,
  asked: string | undefined,
  { incident, at, zone }: Situation,
): string | undefined {
  if (asked !== undefined) return toIso(readDeadline(asked, { now: at, zone }).at);
  return way === 'hold' || way === 'watch' ? toIso(reviewBy(incident, at)) : undefined;
}

/** Records how to respond; then what it does to the clock of the first response, and when to look again. */
export async function runDecide(session: Session, options: DecideOptions): Promise<void> {
  const way = await wayOf(session, options.way);
  const reason = await whyOf(session);
  const { owner, unless } = options;
  const recording = record(session, (situation) => {
    const review = reviewOf(way, options.review, situation);
    return {
      kind: 'DecideResponse',
      ...{ way, reason },
      ...(owner !== undefined && { owner: personOrName(situation.incident.people, owner) }),
      ...(unless !== undefined && { unless: unless.normalize('NFC').trim() }),
      ...(review !== undefined && { review }),
    };
  });
  const [event] = recording.events;
  const made = recording.incident.decisions.find((decision) => decision.event === event?.id);
  const { now } = clockOf(session.context);
  answerRecorded(
    session,
    recording,
    (incident) => (made === undefined ? [] : decisionLines(session, incident, made, now)),
    { way, review: made?.review === undefined ? null : toIso(made.review) },
  );
}
