import type { OrganisationConfig } from '../domain/organisation.ts';
import type { Instant } from '../domain/envelope.ts';
import { UsageError } from '../domain/refusal.ts';
import type { Say } from '../locales/say.ts';
import { wrapHanging } from '../terminal/columns.ts';
import type { Paint } from '../terminal/paint.ts';
import type { Context } from './context.ts';
import type { Globals } from './globals.ts';

/** One run of one command: the world outside, the language, and the flags that every command takes. */
export interface Session {
  readonly context: Context;
  readonly say: Say;
  readonly paint: Paint;
  readonly flags: Globals;
  /** What the organisation's config.yaml says; empty where there is none. */
  readonly config: OrganisationConfig;
  /** The arguments as they were typed, for messages that say how to go on. */
  readonly argv: readonly string[];
  /** Sets the exit code of a run that neither throws nor is simply done: 1 problems found, 4 overdue. */
  readonly exitWith: (code: number) => void;
}

/** What time it is for the record: the machine's clock, or the fixed one of a replay or drill. */
export interface Clock {
  readonly now: Instant;
  readonly fixed: boolean;
}

/** Reads `CRISIS_NOW`. @throws UsageError('clock-invalid') when it is not an ISO time with an offset. */
export function clockOf({ env, now }: Context): Clock {
  const fixed = env.CRISIS_NOW;
  if (fixed === undefined || fixed === '') return { now: now(), fixed: false };
  const isWhole = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(fixed);
  const instant = isWhole ? Date.parse(fixed) : NaN;
  if (Number.isNaN(instant)) throw new UsageError('clock-invalid', { value: fixed });
  return { now: instant, fixed: true };
}

/** Prints a result: lines for a person, broken to their screen, or one JSON object. */
export function answer(session: Session, lines: () => readonly string[], json: () => object): void {
  const { out } = session.context.terminal;
  if (session.flags.json) out(`${JSON.stringify({ version: 1, ...json() }, undefined, 2)}\n`);
  else show(session, lines());
}

/** Puts lines before a person, broken to their screen. */
export function show({ context }: Session, lines: readonly string[]): void {
  const { out, width } = context.terminal;
  out(
    lines
      .flatMap((line) => wrapHanging(line, width))
      .map((line) => `${line}\n`)
      .join(''),
  );
}

/** Talk to the person, on stderr, so that piped results stay clean; nothing with `--json`. */
export function remark(session: Session, line: string): void {
  const { err, width } = session.context.terminal;
  if (!session.flags.json) err(`${wrapHanging(line, width).join('\n')}\n`);
}

/** The same in one line, however long: a command to be copied must not be broken. */
export function remarkWhole({ context, flags }: Session, line: string): void {
  if (!flags.json) context.terminal.err(`${line}\n`);
}
