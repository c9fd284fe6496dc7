import { Command, Help } from 'commander';
import type { Say, SentenceKey } from '../locales/say.ts';
import { widthOf } from '../terminal/columns.ts';
import { ALIASES } from './aliases.ts';
import { addGlobals, type Globals } from './globals.ts';
import type { Session } from './session.ts';

/** Makes one command of the program. */
export type CommandMaker = (program: Program) => Command;

/**
 * Names sentences without saying them: flags and commands are described by the key of their sentence, and only help
 * looks it up, so that no other run pays for a page nobody reads.
 */
export interface Keys {
  (key: SentenceKey): SentenceKey;
  readonly said: Say;
}

/** The keys of a language's sentences. */
export const keysFor = (said: Say): Keys => Object.assign((key: SentenceKey) => key, { said });

/** What a command needs to declare itself before anything is parsed. */
export interface Program {
  readonly say: Keys;
  /** The session of this run, once the flags of a command are parsed. */
  readonly session: (command: Command) => Session;
}

/** The groups of the help, in order. */
export type HelpGroup = 'prepare' | 'respond' | 'speak' | 'learn';

/** A command with its description, help group and example from the locales (`commands.<key>.…`). */
export function declare(say: Keys, name: string, key: string, group?: HelpGroup): Command {
  const command = styled(new Command(name), say).description(`commands.${key}.does`);
  const chinese = Object.keys(ALIASES).find((alias) => ALIASES[alias] === name);
  if (group !== undefined && chinese !== undefined) command.alias(chinese);
  if (group !== undefined) command.helpGroup(say(`groups.${group}`));
  return command.addHelpText('after', () => {
    const example = say.said.ifAny(`commands.${key}.example`);
    return example === undefined ? '' : `\n${say.said('help.example')}\n  ${example}`;
  });
}

const TITLES: Readonly<Record<string, SentenceKey | undefined>> = {
  'Usage:': 'help.usage',
  'Arguments:': 'help.arguments',
  'Options:': 'help.options',
  'Global Options:': 'help.globals',
  'Commands:': 'help.commands',
};

/** The words and layout of help, and errors thrown instead of ending the process. */
function styled(command: Command, { said }: Keys): Command {
  const inWords = (text: string): string => said.ifAny(text) ?? text;
  const plain = new Help();
  return command
    .exitOverride()
    .helpCommand(false)
    .helpOption('-h, --help', 'help.option')
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => inWords(TITLES[title] ?? title),
      displayWidth: widthOf,
      subcommandTerm: (shown) => {
        const term = plain.subcommandTerm(shown);
        return said.language === 'zh-CN' ? term : term.replace(/\|\S+/, '');
      },
      commandDescription: (shown) => inWords(shown.description()),
      subcommandDescription: (shown) => inWords(shown.description()),
      argumentDescription: (argument) => inWords(argument.description),
      optionDescription: (option) => {
        option.description = inWords(option.description);
        return plain.optionDescription(option);
      },
    });
}

/** The order of the help: as a crisis runs, not as the alphabet. */
const ORDER: readonly string[] = [
  ...['init', 'playbook', 'assess'],
  ...[
    'start',
    'next',
    'status',
    'classify',
    'posture',
    'role',
    'fact',
    'task',
    'decide',
    'remark',
    'metric',
    'concern',
    'incoming',
    'account',
    'notify',
    'brief',
    'handover',
    'log',
    'list',
    'use',
    'amend',
    'retract',
  ],
  ...['line', 'statement'],
  ...['close', 'reopen', 'report', 'verify'],
];

const rankOf = (command: Command): number => ORDER.indexOf(command.name());

/** The program with the commands of this bundle; its own `--version` only where no command may have one. */
export function createProgram(
  say: Keys,
  version: string | undefined,
  makers: readonly CommandMaker[],
  run: Program,
): Command {
  const program = styled(new Command('crisis'), say)
    .description('help.program')
    .showHelpAfterError(false)
    .showSuggestionAfterError(true);
  if (version !== undefined) program.version(version, '-V, --version', 'help.version');
  addGlobals(program, say);
  const commands = makers.map((make) => make(run)).sort((a, b) => rankOf(a) - rankOf(b));
  for (const command of commands) program.addCommand(command);
  return program.addHelpText('after', () => `\n${say.said('help.start')}`);
}

/** The flags of a command together with those of every command. */
export const flagsOf = (command: Command): Globals => command.optsWithGlobals<Globals>();
