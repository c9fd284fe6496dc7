import { type Command, CommanderError } from 'commander';
import { isTold, UsageError } from '../domain/refusal.ts';
import { type Area, loadSay } from '../locales/load-say.ts';
import { type Paint, unpainted } from '../terminal/paint.ts';
import { Cancelled } from '../terminal/terminal.ts';
import { quickConfig, type LoadedConfig } from './config.ts';
import type { Context } from './context.ts';
import { errorJson, errorLines } from './error-lines.ts';
import { withGroupDefault } from './group-default.ts';
import { findHome } from './home-location.ts';
import { flagAmong, interfaceLanguage } from './language.ts';
import { type CommandMaker, createProgram, flagsOf, keysFor } from './program.ts';
import type { Globals } from './globals.ts';
import { ALIASES } from './aliases.ts';
import type { Session } from './session.ts';

async function paintFor({ terminal }: Context, argv: readonly string[]): Promise<Paint> {
  if (!terminal.color || argv.includes('--no-color') || argv.includes('--json')) return unpainted;
  const { chalkPaint } = await import('../terminal/chalk-paint.ts');
  return chalkPaint;
}

/**
 * Runs one command line and answers with its exit code: 0 done, 1 refused or problems found, 2 usage,
 * 3 failure, 4 overdue (on request), 130 cancelled. The only place that reports an error.
 */
export async function main(
  context: Context,
  argv: readonly string[],
  makers: readonly CommandMaker[],
): Promise<number> {
  let session: Session | undefined;
  let exit = 0;
  const opening = await openSession(context, argv);
  const keys = keysFor(opening.say);
  try {
    const program = createProgram(keys, isAboutProgram(argv) ? context.shipped.version : undefined, makers, {
      say: keys,
      session: (command: Command) => {
        session = { ...opening, flags: flagsOf(command), exitWith: (code) => (exit = code) };
        return session;
      },
    });
    silence(program, context);
    if (opening.fault !== undefined) return report({ ...opening, exitWith: () => undefined }, opening.fault);
    const bare = bareFlags(argv);
    if (bare === undefined) await program.parseAsync(completed(argv), { from: 'user' });
    else if (context.terminal.interactive) {
      const chosen = await chosenFromMenu({ ...opening, exitWith: () => undefined }, program, bare);
      return chosen === undefined ? 0 : await main(context, chosen, makers);
    } else program.outputHelp();
    return exit;
  } catch (error) {
    return report(session ?? { ...opening, exitWith: () => undefined }, error);
  }
}

/** The command line with what a group called alone means. */
const completed = (argv: readonly string[]): readonly string[] =>
  withGroupDefault(
    argv,
    canonical,
    (rest) => bareFlags(rest.filter((flag) => !SWITCHES.has(flag))) !== undefined,
  );

const SWITCHES = new Set(['--json', '-y', '--yes']);

const TAKES_VALUE = new Set(['--home', '--incident', '--lang', '--as', '--at', '--reason', '--tlp', '--key']);

/** The flags of a command line that names no command and asks for no help; undefined for any other. */
function bareFlags(argv: readonly string[]): readonly string[] | undefined {
  const isValue = (place: number): boolean => TAKES_VALUE.has(argv[place - 1] ?? '');
  const isFlag = (argument: string, place: number): boolean =>
    isValue(place) || TAKES_VALUE.has(argument.split('=')[0] ?? '') || argument === '--no-color';
  return argv.every(isFlag) ? argv : undefined;
}

/** What the person picks from the menu, as a command line; the menu is loaded only when it opens. */
async function chosenFromMenu(
  session: Session,
  program: Command,
  flags: readonly string[],
): Promise<readonly string[] | undefined> {
  const { openMenu } = await import('./menu.ts');
  const parsed = program.parseOptions([...flags]);
  const chosen = await openMenu({ ...session, flags: { ...session.flags, ...program.opts<Globals>() } });
  return parsed.unknown.length > 0 ? undefined : [...chosen, ...flags];
}

/** Only help describes commands and flags. */
const isAskingForHelp = (argv: readonly string[]): boolean =>
  argv.includes('--help') || argv.includes('-h') || argv.every((argument) => argument.startsWith('-'));

/** Whether `--version` means the program's: behind a command it is the command's own. */
const isAboutProgram = (argv: readonly string[]): boolean =>
  isAskingForHelp(argv) ||
  bareFlags(argv.filter((argument) => argument !== '--version' && argument !== '-V')) !== undefined;

/** The command that a line names, behind any flags; empty when it names none. */
const verbOf = (argv: readonly string[]): string => {
  const isValue = (place: number): boolean => TAKES_VALUE.has(argv[place - 1] ?? '');
  return canonical(argv.find((argument, place) => !argument.startsWith('-') && !isValue(place)) ?? '');
};

/** The areas of sentences that a command line may need beside the everyday ones. */
function areasFor(argv: readonly string[]): readonly Area[] {
  if (isAskingForHelp(argv)) return ['commands', 'desk'];
  const desk: readonly Area[] = EVERYDAY.has(verbOf(argv)) ? [] : ['desk'];
  if (verbOf(argv) === 'assess') return ['models'];
  return argv.includes('--override') ? [...desk, 'report'] : desk;
}

const canonical = (verb: string): string => (Object.hasOwn(ALIASES, verb) ? (ALIASES[verb] ?? verb) : verb);

/** Commands that run all the time and say nothing of the desk: they do not wait for its sentences. */
const EVERYDAY = new Set(['log', 'next', 'status', 'list', 'task', 'fact', 'playbook', 'verify', 'report']);

/** What is known before the flags are parsed; a fault in it is told like any other. */
async function openSession(context: Context, argv: readonly string[]) {
  const home = findHome(context, flagAmong(argv, '--home'));
  const loaded = await faultless(() => quickConfig(home), {
    config: { people: {} },
    problems: [],
    file: '',
    text: '',
  });
  const wanted = flagAmong(argv, '--lang');
  const language = await faultless(
    () => Promise.resolve(interfaceLanguage(context, wanted, loaded.value.config.language)),
    'en',
  );
  const say = await loadSay(language.value, ...areasFor(completed(argv)));
  const paint = await paintFor(context, argv);
  const flags = { color: true, ...(argv.includes('--json') && { json: true as const }) };
  const fault = language.fault ?? loaded.fault;
  warnOfConfig(loaded.value, say('notes.config-problems', { file: loaded.value.file }), context);
  return { context, say, paint, flags, config: loaded.value.config, argv, fault };
}

function warnOfConfig({ problems }: LoadedConfig, sentence: string, { terminal }: Context): void {
  if (problems.some(({ severity }) => severity === 'error')) terminal.err(`${sentence}\n`);
}

async function faultless<T>(attempt: () => Promise<T>, fallback: T): Promise<{ value: T; fault?: unknown }> {
  try {
    return { value: await attempt() };
  } catch (fault) {
    return { value: fallback, fault };
  }
}

/** Help reads best in lines of a page, however wide the screen. */
const HELP_WIDTH = 80;

/** Commander prints nothing by itself but help and version. */
function silence(program: Command, { terminal }: Context): void {
  const quiet = {
    writeOut: terminal.out,
    writeErr: () => undefined,
    getOutHelpWidth: () => Math.min(terminal.width, HELP_WIDTH),
  };
  const all = (command: Command): void => {
    command.configureOutput(quiet);
    command.commands.forEach(all);
  };
  all(program);
}

function report(session: Session, error: unknown): number {
  const { terminal } = session.context;
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  if (error instanceof Cancelled) {
    terminal.err(`${session.say('notes.cancelled')}\n`);
    return 130;
  }
  const told = error instanceof CommanderError ? advised(usageOf(error)) : error;
  if (session.flags.json) terminal.out(`${JSON.stringify(errorJson(session, told))}\n`);
  else terminal.err(`${errorLines(session, told).join('\n')}\n`);
  return isTold(told) ? told.exit : 3;
}

/** What `start` has too much of is mostly its title. */
const advised = (error: UsageError): UsageError =>
  error.code === 'usage-excessArguments' && error.values['given'] === 'start'
    ? new UsageError('start-title', error.values)
    : error;

/** Commander's own complaint as one of ours, with the names that its message quotes. */
function usageOf({ code, message }: CommanderError): UsageError {
  const quoted = [...message.matchAll(/'([^']*)'/g)].map(([, text]) => text ?? '');
  const suggestion = /Did you mean (.*)\?\)/.exec(message)?.[1];
  const choices = /Allowed choices are (.*)\.$/.exec(message)?.[1];
  return new UsageError(code.replace('commander.', 'usage-'), {
    given: quoted[0] ?? '',
    more: quoted.slice(1),
    ...(choices !== undefined && { choices }),
    ...(suggestion !== undefined && { suggestion }),
  });
}
