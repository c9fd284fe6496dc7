import { type Command, CommanderError } from 'commander';
import { isTold, UsageError } from '../domain/refusal.ts';
import { loadSay } from '../locales/load-say.ts';
import { type Paint, unpainted } from '../terminal/paint.ts';
import { Cancelled } from '../terminal/terminal.ts';
import { quickConfig, type LoadedConfig } from './config.ts';
import type { Context } from './context.ts';
import { errorJson, errorLines } from './error-lines.ts';
import { findHome } from './home-location.ts';
import { flagAmong, interfaceLanguage } from './language.ts';
import { type CommandMaker, createProgram, flagsOf, keysFor } from './program.ts';
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
    const program = createProgram(keys, context.shipped.version, makers, {
      say: keys,
      session: (command: Command) => {
        session = { ...opening, flags: flagsOf(command), exitWith: (code) => (exit = code) };
        return session;
      },
    });
    silence(program, context);
    if (opening.fault !== undefined) return report({ ...opening, exitWith: () => undefined }, opening.fault);
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync(argv, { from: 'user' });
    return exit;
  } catch (error) {
    return report(session ?? { ...opening, exitWith: () => undefined }, error);
  }
}

/** Only help describes commands and flags. */
const isAskingForHelp = (argv: readonly string[]): boolean =>
  argv.includes('--help') || argv.includes('-h') || argv.every((argument) => argument.startsWith('-'));

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
  const say = await (isAskingForHelp(argv) ? loadSay(language.value, 'commands') : loadSay(language.value));
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
  const told = error instanceof CommanderError ? usageOf(error) : error;
  if (session.flags.json) terminal.out(`${JSON.stringify(errorJson(session, told))}\n`);
  else terminal.err(`${errorLines(session, told).join('\n')}\n`);
  return isTold(told) ? told.exit : 3;
}

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
