import { type Command, Option } from 'commander';
import type { Keys } from './program.ts';

/** The flags that every command takes. */
export interface Globals {
  readonly home?: string;
  readonly incident?: string;
  readonly lang?: string;
  readonly as?: string;
  readonly json?: true;
  readonly yes?: true;
  readonly override?: true;
  readonly reason?: string;
  readonly tlp?: string;
  readonly key?: string;
  readonly at?: string;
  /** False when `--no-color` was given. */
  readonly color: boolean;
}

/** Adds the flags that every command takes to the program. */
export function addGlobals(program: Command, say: Keys): Command {
  const options: readonly (readonly [string, string])[] = [
    ['--home <dir>', say('globals.home')],
    ['--incident <id>', say('globals.incident')],
    ['--lang <lang>', say('globals.lang')],
    ['--as <name>', say('globals.as')],
    ['--at <time>', say('globals.at')],
    ['--reason <text>', say('globals.reason')],
    ['--override', say('globals.override')],
    ['--tlp <label>', say('globals.tlp')],
    ['--key <text>', say('globals.key')],
    ['--json', say('globals.json')],
    ['-y, --yes', say('globals.yes')],
    ['--no-color', say('globals.color')],
  ];
  for (const [flags, description] of options) program.addOption(new Option(flags, description));
  return program;
}
