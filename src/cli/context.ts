import type { Instant } from '../domain/envelope.ts';
import type { Zone } from '../domain/zone.ts';
import type { Prompter, Terminal } from '../terminal/terminal.ts';

/** A file that ships with the program, by its path inside the package, such as `playbooks/new-media.yaml`. */
export interface Shipped {
  /** The directory of the package. */
  readonly root: string;
  readonly version: string;
}

/** How a run of an editor ended: its exit code, or why it could not be run at all. */
export type EditorRun = { readonly status: number } | { readonly failed: string };

/** Everything that a command may know of the world outside; built once, in entry and in test support. */
export interface Context {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The machine's own clock; a replay's clock is in `session`. */
  readonly now: () => Instant;
  /** The zone of that name, or the machine's own; the name must have been checked. */
  readonly zone: (name?: string) => Zone;
  readonly user: string;
  readonly host: string;
  /** Random text of so many characters of the Crockford base32 alphabet. */
  readonly newId: (length: number) => string;
  readonly shipped: Shipped;
  readonly terminal: Terminal;
  readonly prompter: Prompter;
  /** Runs an editor on the person's terminal and waits: the program and its arguments, never through a shell. */
  readonly runEditor: (program: string, args: readonly string[]) => Promise<EditorRun>;
}
