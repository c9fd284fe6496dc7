import { basename, resolve } from 'node:path';
import { digestOfFile } from '../store/file-digest.ts';
import type { Session } from './session.ts';

/** The name of a file that shows something, and the SHA-256 of its bytes; the file itself stays where it is. */
export interface Evidence {
  readonly evidence: string;
  readonly evidenceSha256: string;
}

/** Reads the file behind `--evidence`, a path from the working directory. @throws Failure when it cannot be read. */
export function evidenceOf({ context }: Session, path: string): Evidence {
  const file = resolve(context.cwd, path);
  return { evidence: basename(file), evidenceSha256: digestOfFile(file) };
}
