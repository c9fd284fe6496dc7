import type { Command } from 'commander';
import { resolve } from 'node:path';
import { verifyIncidentFile } from '../../store/verification.ts';
import { incidentOf } from '../incident-location.ts';
import { declare, type Program } from '../program.ts';
import { shownPath } from '../recorded-answer.ts';
import { answer, type Session } from '../session.ts';

export interface VerifyOptions {
  readonly file: string | undefined;
  readonly head?: string;
}

/** `crisis verify [FILE] [--head ID]`: is the record whole and unaltered? */
export function verifyCommand({ say, session }: Program, run = runVerify): Command {
  return declare(say, 'verify', 'verify', 'learn')
    .argument('[file]', say('commands.verify.file'))
    .option('--head <id>', say('commands.verify.head'))
    .action((file: string | undefined, options: Omit<VerifyOptions, 'file'>, command: Command) => {
      run(session(command), { ...options, file });
    });
}

/** Checks every record's hash and links; exit 1 when anything is wrong. */
export function runVerify(session: Session, { file, head }: VerifyOptions): void {
  const { say, paint, context } = session;
  const path = file === undefined ? incidentOf(session).path : resolve(context.cwd, file);
  const { ok, events, heads, problems } = verifyIncidentFile(path, head === undefined ? {} : { head });
  if (!ok) session.exitWith(1);
  answer(
    session,
    () => [
      ok
        ? `${paint('good', '✓')} ${say('verify.ok', { number: events, path: shownPath(session, path) })}`
        : `${paint('alarm', '✗')} ${say('verify.bad', { number: problems.length, path: shownPath(session, path) })}`,
      ...problems.map(({ line, code, ...values }) => {
        const sentence = say.ifAny(`records.${code}`, values) ?? code;
        return `  ${say('verify.line', { line })}  ${sentence}`;
      }),
      ...heads.map((id) => `  ${say('verify.head', { id })}`),
    ],
    () => ({ ok, events, heads, problems }),
  );
}
