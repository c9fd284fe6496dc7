import { Failure } from '../domain/refusal.ts';
import { decodeLine, encodeRecord, MAX_LINE_BYTES, type StoredRecord } from './record.ts';

/** Records ready to be written: their bytes, and each as a reader will find it. */
export interface Chain {
  readonly bytes: Buffer;
  readonly records: readonly StoredRecord[];
}

/**
 * Encodes the records of one command: the first links to the heads of the file, each other one to the one before.
 * @throws Failure('record-too-large'); an error when a body lacks a member of the envelope, which is a bug.
 */
export function encodeChain(bodies: readonly object[], heads: readonly string[], path: string): Chain {
  const lines: Buffer[] = [];
  const records: StoredRecord[] = [];
  let prev = heads;
  for (const body of bodies) {
    const { id, bytes } = encodeRecord(body, prev);
    if (bytes.length > MAX_LINE_BYTES) throw new Failure('record-too-large', { path, limit: MAX_LINE_BYTES });
    const record = decodeLine(bytes.subarray(0, -1));
    if (typeof record === 'string') throw new TypeError(`a record body that no reader accepts: ${record}`);
    lines.push(bytes);
    records.push(record);
    prev = [id];
  }
  return { bytes: Buffer.concat(lines), records };
}
