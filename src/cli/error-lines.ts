import { isTold, Refusal, type Told } from '../domain/refusal.ts';
import { plain, plainLine } from '../terminal/plain.ts';
import { ALIASES } from './aliases.ts';
import type { Session } from './session.ts';

/** The sentence of an error; its code where the locales have none, so that nothing is ever silent. */
export function errorSentence({ say }: Session, { code, values }: Told): string {
  const clean = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'string' ? plainLine(value) : typeof value === 'number' ? value : value.map(plainLine),
    ]),
  );
  const [first = '', ...next] = (
    say.ifAny(`errors.${code}`, clean) ??
    say.ifAny(`desk.errors.${code}`, clean) ??
    code
  ).split('\n');
  const { suggestion, advice } = clean;
  const whole = suggestion === undefined ? first : `${first}${say('notes.did-you-mean', { suggestion })}`;
  return [whole, ...next, ...(Array.isArray(advice) ? advice : [])].join('\n');
}

const quoted = (argument: string): string =>
  Object.hasOwn(ALIASES, argument) || /^[\w@%+=:,./#-]+$/.test(argument)
    ? argument
    : `"${argument.replace(/["\\$`]/g, '\\$&')}"`;

/** The command line as it was typed, to be run again with something added. */
export const typedLine = ({ argv }: Session): string => ['crisis', ...argv.map(quoted)].join(' ');

/** What a person reads on stderr: what happened, and what to do next. */
export function errorLines(session: Session, error: unknown): readonly string[] {
  const { say, paint } = session;
  if (!isTold(error)) {
    const trace = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const where = error instanceof Error ? (error.stack?.split('\n')[1]?.trim() ?? '') : '';
    return [`crisis: ${say('notes.bug', { trace: plain(trace), where })}`];
  }
  const [first = '', ...rest] = errorSentence(session, error).split('\n');
  const lines = [`${paint('alarm', 'crisis:')} ${first}`, ...rest.map((line) => `  ${line}`)];
  if (!(error instanceof Refusal) || !error.overridable) return lines;
  const hasReason = session.flags.reason !== undefined;
  const command = `${typedLine(session)} --override${hasReason ? '' : ' --reason "…"'}`;
  return [...lines, `  ${say('notes.break-glass', { command })}`];
}

/** The same for `--json`. */
export function errorJson(session: Session, error: unknown): object {
  const code = isTold(error) ? error.code : 'bug';
  const message = isTold(error) ? errorSentence(session, error) : errorLines(session, error).join(' ');
  return { version: 1, error: { code, message, exit: isTold(error) ? error.exit : 3 } };
}
