/** Where results and talk go, and what the screen can do. Results go to stdout, talk to stderr. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Columns of the screen; 80 where there is none. */
  readonly width: number;
  readonly color: boolean;
  /** Whether a person can be asked: stdin and stdout are both terminals. */
  readonly interactive: boolean;
  /** All of standard input, as text. */
  readonly readInput: () => string;
}

/** One choice of a list; `hint` stands behind the name. */
export interface Choice<T> {
  readonly value: T;
  readonly name: string;
  readonly hint?: string;
}

/** Asks a person. Every question has a flag that answers it without asking. Rejects with `Cancelled` on Ctrl-C. */
export interface Prompter {
  readonly input: (
    question: string,
    options?: { readonly fallback?: string; readonly check?: (answer: string) => string | undefined },
  ) => Promise<string>;
  readonly select: <T>(question: string, choices: readonly Choice<T>[], fallback?: T) => Promise<T>;
  /** A list that shrinks as the person types; `choices` answers what fits the words so far. */
  readonly search: <T>(question: string, choices: (typed: string) => readonly Choice<T>[]) => Promise<T>;
}

/** The person pressed Ctrl-C or closed the terminal (exit 130). */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}
