import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';
import { CRISIS, environment, type Setting } from './built.ts';

/** A person's terminal, in which one command runs. */
export interface TerminalSession {
  /** Waits until a text stands on the screen that came after the last key; fails with the screen when it does not. */
  readonly see: (text: string) => Promise<void>;
  /** Types keys as they are; `\r` is Enter. */
  readonly type: (keys: string) => void;
  /** Waits for a text, then types keys and Enter. */
  readonly answer: (question: string, keys: string) => Promise<void>;
  /** Waits for the end of the command; answers its exit code. */
  readonly ended: () => Promise<number>;
  /** All that was ever printed, without escapes. */
  readonly screen: () => string;
  /** The same with its escapes. */
  readonly raw: () => string;
  /** Ends the command if it still runs. */
  readonly close: () => void;
}

interface Opening extends Setting {
  readonly columns?: number;
}

/** Keys of a terminal. */
export const KEYS = { down: '\u001b[B', up: '\u001b[A', interrupt: '\u0003', erase: '\u007f' } as const;

const PATIENCE = 15_000;

/** Runs one command of the built program in a pseudo-terminal of 80 columns. */
export function openTerminal(
  directory: string,
  argv: readonly string[],
  { columns = 80, ...setting }: Opening = {},
): TerminalSession {
  const pty = spawn(process.execPath, [CRISIS, ...argv], {
    cols: columns,
    rows: 40,
    cwd: directory,
    env: { ...environment(setting), TERM: 'xterm-256color' },
  });
  const state: { printed: string; seen: number; exit: number | undefined } = {
    printed: '',
    seen: 0,
    exit: undefined,
  };
  const watchers = new Set<() => void>();
  const wake = (): void => {
    for (const watcher of [...watchers]) watcher();
  };
  pty.onData((text) => {
    state.printed += text;
    wake();
  });
  pty.onExit(({ exitCode }) => {
    state.exit = exitCode;
    wake();
  });
  const screen = (): string => stripVTControlCharacters(state.printed);
  const waitFor = (what: string, isThere: () => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const check = (): void => {
        if (!isThere()) return;
        watchers.delete(check);
        clearTimeout(limit);
        resolve();
      };
      const limit = setTimeout(() => {
        watchers.delete(check);
        reject(new Error(`waited in vain for ${what}; the screen:\n${screen().slice(-2_000)}`));
      }, PATIENCE);
      watchers.add(check);
      check();
    });
  const see = (text: string): Promise<void> =>
    waitFor(`“${text}”`, () => stripVTControlCharacters(state.printed.slice(state.seen)).includes(text));
  const type = (keys: string): void => {
    state.seen = state.printed.length;
    pty.write(keys);
  };
  return {
    see,
    type,
    answer: async (question, keys) => {
      await see(question);
      type(`${keys}\r`);
    },
    ended: async () => {
      await waitFor('the end of the command', () => state.exit !== undefined);
      return state.exit ?? -1;
    },
    screen,
    raw: () => state.printed,
    close: () => {
      if (state.exit === undefined) pty.kill();
    },
  };
}
