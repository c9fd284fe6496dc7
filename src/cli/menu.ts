import { currentTier } from '../domain/incident.ts';
import { isTold } from '../domain/refusal.ts';
import { firstResponse } from '../domain/response.ts';
import type { SentenceKey } from '../locales/say.ts';
import type { Choice } from '../terminal/terminal.ts';
import { dutyCommand } from './duty-command.ts';
import { holderWords, timeLeft } from './duty-words.ts';
import { incidentPlaces } from './incident-location.ts';
import { homeOf } from './home-location.ts';
import { dutyTitle } from './names.ts';
import { nextDuty } from './commands/next.ts';
import { incidentHeading } from './recorded-answer.ts';
import type { Session } from './session.ts';
import { situationNow, type SituationNow } from './situation-now.ts';

/** A command line, and what must be asked before it is whole. */
interface Item {
  readonly argv: readonly string[];
  /** The question whose answer is the next argument. */
  readonly ask?: SentenceKey;
}

const item = (argv: string, ask?: SentenceKey): Item => ({
  argv: argv.split(' '),
  ...(ask !== undefined && { ask }),
});

type Entry = Choice<Item>;

const entry = ({ say }: Session, key: SentenceKey, value: Item): Entry => ({ name: say(key), value });

const isWhole = (command: string): boolean => !command.includes('…');

/** The most urgent duty: its own command where that is whole, else what `next` says about it. */
function nextEntry(session: Session, situation: SituationNow): readonly Entry[] {
  const duty = nextDuty(session, situation);
  if (duty === undefined) return [];
  const { incident, now } = situation;
  const command = dutyCommand(incident, duty);
  const words = command.replace(/^crisis /, '');
  const name = session.say('desk.menu.next', {
    title: dutyTitle(incident, duty, session.say),
    who: holderWords(incident, duty),
    left: timeLeft(session, duty, now),
  });
  const value = isWhole(command) && !command.includes('"') ? item(words) : item('next');
  return [{ name, value }];
}

/** What is likely now, the likeliest first. */
function runningEntries(session: Session, situation: SituationNow): readonly Entry[] {
  const { incident } = situation;
  const decision = currentTier(incident);
  const isUnsettled = decision === undefined || decision.provisional;
  const isSilent = firstResponse(incident) === undefined;
  return [
    ...nextEntry(session, situation),
    entry(session, 'desk.menu.status', item('status')),
    ...(isUnsettled ? [entry(session, 'desk.menu.classify', item('classify'))] : []),
    ...(isSilent ? [entry(session, 'desk.menu.decide', item('decide'))] : []),
    entry(session, 'desk.menu.line', item('line show')),
    entry(session, 'desk.menu.fact', item('fact add', 'desk.menu.ask-fact')),
    entry(session, 'desk.menu.remark', item('remark add', 'desk.menu.ask-remark')),
    entry(session, 'desk.menu.metric', item('metric', 'desk.menu.ask-metric')),
    entry(session, 'desk.menu.statements', item('statement list')),
    entry(session, 'desk.menu.brief', item('brief')),
    entry(session, 'desk.menu.handover', item('handover')),
    entry(session, 'desk.menu.other', item('list')),
    entry(session, 'desk.menu.start', item('start')),
    entry(session, 'desk.menu.help', item('--help')),
  ];
}

const idleEntries = (session: Session): readonly Entry[] => [
  entry(session, 'desk.menu.start', item('start')),
  entry(session, 'desk.menu.init', item('init')),
  entry(session, 'desk.menu.playbooks', item('playbook list')),
  entry(session, 'desk.menu.other', item('list')),
  entry(session, 'desk.menu.help', item('--help')),
];

/** The running incident, or undefined where there is none or more than one to choose from. */
async function runningSituation(session: Session): Promise<SituationNow | undefined> {
  try {
    const situation = await situationNow(session);
    return situation.incident.closed === undefined ? situation : undefined;
  } catch (error) {
    if (isTold(error)) return undefined;
    throw error;
  }
}

/** Whether there are incidents at all, so that choosing one is worth offering first. */
function hasIncidents(session: Session): boolean {
  try {
    return incidentPlaces(homeOf(session)).length > 0;
  } catch {
    return false;
  }
}

const fits = ({ name, value }: Entry, typed: string): boolean =>
  `${name} ${value.argv.join(' ')}`.toLowerCase().includes(typed.toLowerCase());

/** Words that name an entry find it; a plain sentence is a line for the log, which anything else may be too. */
function entriesFor(session: Session, entries: readonly Entry[], canLog: boolean) {
  return (typed: string): readonly Entry[] => {
    const words = typed.normalize('NFC').trim();
    if (words === '') return entries;
    const log: Entry = {
      name: session.say('desk.menu.log', { text: words }),
      value: { argv: ['log', '--', words] },
    };
    const found = entries.filter((each) => fits(each, words));
    return canLog ? [...found, log] : found;
  };
}

/** Opens the menu of what is likely now. Answers with the command line that the person chose. */
export async function openMenu(session: Session): Promise<readonly string[]> {
  const { say, context } = session;
  const situation = await runningSituation(session);
  const entries = situation === undefined ? idleEntries(session) : runningEntries(session, situation);
  if (situation !== undefined) {
    context.terminal.out(`${incidentHeading(session, situation.place.handle, situation.incident)}\n`);
  } else if (hasIncidents(session)) context.terminal.out(`${say('desk.menu.none-chosen')}\n`);
  const question = say(situation === undefined ? 'desk.menu.what' : 'desk.menu.what-now');
  const { argv, ask } = await context.prompter.search(
    question,
    entriesFor(session, entries, situation !== undefined),
  );
  if (ask === undefined) return argv;
  const answer = await context.prompter.input(say(ask), {
    check: (text) => (text.trim() === '' ? say('start.title-needed') : undefined),
  });
  return ask === 'desk.menu.ask-metric' ? [...argv, ...answer.trim().split(/\s+/)] : [...argv, '--', answer];
}
