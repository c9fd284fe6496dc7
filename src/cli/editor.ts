import { Failure, UsageError } from '../domain/refusal.ts';
import { dropPrivateFile, readPrivately, writePrivately } from '../store/private-file.ts';
import type { Context } from './context.ts';
import type { Session } from './session.ts';

/** A private file that a text is edited in. */
export interface EditedFile {
  readonly path: string;
  /** What stands in it now, as the editor left it. */
  readonly text: string;
}

const ARGUMENT = /"([^"]*)"|'([^']*)'|([^\s"']+)/g;

/** The words of `$VISUAL` or `$EDITOR`: `code --wait`, `"C:\Program Files\x.exe" -n`; quotes group, nothing else. */
function editorCommand({ env }: Pick<Context, 'env'>): readonly [string, ...string[]] | undefined {
  const line = [env.VISUAL, env.EDITOR].find((value) => value !== undefined && value.trim() !== '') ?? '';
  const [program, ...args] = Array.from(line.matchAll(ARGUMENT), ([, double, single, bare]) =>
    [double, single, bare].find((word) => word !== undefined),
  ).filter((word) => word !== undefined);
  return program === undefined || program === '' ? undefined : [program, ...args];
}

/** Puts a text into a private file of the home. @throws Failure when it cannot be written. */
export const privateFile = ({ context }: Session, home: string, name: string, text: string): string =>
  writePrivately(home, `${name}-${context.newId(6)}.txt`, text);

/**
 * Opens a text in the person's own editor and waits until they close it; the file stays until `dropPrivateFile`.
 * @throws UsageError('editor-none') where there is no editor or no terminal; Failure('editor-failed') when it cannot
 * be run or ends badly: then the file goes, unless something was typed.
 */
export async function editText(
  session: Session,
  home: string,
  name: string,
  text: string,
): Promise<EditedFile> {
  const { context } = session;
  const command = editorCommand(context);
  if (command === undefined || !context.terminal.interactive) throw new UsageError('editor-none');
  const [program, ...args] = command;
  const path = privateFile(session, home, name, text);
  const run = await context.runEditor(program, [...args, path]);
  if (!('failed' in run) && run.status === 0) return { path, text: readPrivately(path).toString('utf8') };
  const isTyped = readPrivately(path).toString('utf8') !== text;
  if (!isTyped) dropPrivateFile(path);
  const reason = 'failed' in run ? run.failed : `exit ${String(run.status)}`;
  throw isTyped
    ? new Failure('editor-failed-kept', { program, reason, path })
    : new Failure('editor-failed', { program, reason });
}
