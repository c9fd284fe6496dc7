import { readIncidentFile, type RecordProblem } from './incident-file.ts';

/** What verification may find beyond damaged lines. */
export type VerificationProblem =
  | RecordProblem
  | { readonly line: number; readonly code: 'torn-tail'; readonly offset: number; readonly bytes: number }
  | { readonly line: number; readonly code: 'no-records' }
  | { readonly line: number; readonly code: 'head-missing'; readonly head: string };

/** What verifying a file showed; two heads (a fork) are legal. Problems are in the order of their lines. */
export interface Verification {
  readonly ok: boolean;
  readonly events: number;
  readonly heads: readonly string[];
  readonly problems: readonly VerificationProblem[];
}

/**
 * Checks every id and link of an incident file and, given a head that was kept elsewhere, that its record is there.
 * @throws Failure('file-unreadable' or 'file-irregular').
 */
export function verifyIncidentFile(path: string, expected: { readonly head?: string } = {}): Verification {
  const head = expected.head?.trim().toLowerCase();
  let isHeadThere = head === undefined;
  const { events, heads, lines, tail, problems } = readIncidentFile(path, ({ id }) => {
    isHeadThere ||= id === head;
  });
  const found: VerificationProblem[] = [...problems];
  if (tail.kind === 'torn') {
    found.push({ line: tail.line, code: 'torn-tail', offset: tail.offset, bytes: tail.bytes });
  }
  if (events === 0) found.push({ line: Math.max(lines, 1), code: 'no-records' });
  if (!isHeadThere) found.push({ line: Math.max(lines, 1), code: 'head-missing', head: head ?? '' });
  return { ok: found.length === 0, events, heads, problems: found };
}
