import { Failure } from '../domain/refusal.ts';

/** The system's own code of an error, such as `ENOENT`; empty when it has none. */
export const errnoOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** What the system says of an error, without the call and the path that Node adds. */
const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message.replace(/, [a-z]+(?: '.*)?$/s, '') : String(error);

/** The failure of a file that cannot be opened or read. */
export const unreadable = (path: string, error: unknown): Failure =>
  error instanceof Failure ? error : new Failure('file-unreadable', { path, reason: reasonOf(error) });

const NO_SPACE = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** The failure of a file that cannot be written; `disk-full` when space, quota or size limit is the cause. */
export function unwritable(path: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (NO_SPACE.has(errnoOf(error))) return new Failure('disk-full', { path });
  return new Failure('write-failed', { path, reason: reasonOf(error) });
}

/** The failure of a write that the disk did not confirm; it must never be retried as if it were durable. */
export const notDurable = (path: string, error: unknown): Failure =>
  error instanceof Failure ? error : new Failure('not-durable', { path, reason: reasonOf(error) });
