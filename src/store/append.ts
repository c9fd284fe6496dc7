import { closeSync, constants } from 'node:fs';
import { appendBytes, hasForked } from './appended-bytes.ts';
import { encodeChain } from './chain.ts';
import { openRegular, readRecords, type Reading, type Visit } from './incident-file.ts';
import { underLock } from './lock.ts';
import type { StorePorts } from './ports.ts';
import type { StoredRecord } from './record.ts';
import { setTornTailAside } from './torn-tail.ts';

export type { StorePorts } from './ports.ts';

/** What an appending caller does under the lock. */
export interface Appending {
  /** Takes each record that stands, in file order, before `decide` is called. */
  readonly visit: Visit;
  /** The bodies of the records to append, without `prev` and `id`. Nothing is written when it throws or answers none. */
  readonly decide: (reading: Reading) => readonly object[];
}

/** What was appended. */
export interface Appended {
  /** The new records as they stand in the file. */
  readonly records: readonly StoredRecord[];
  /** Somebody wrote at the same time; the next record will name both heads. */
  readonly forked: boolean;
  /** Where the bytes of a torn tail were put. */
  readonly tornAside: string | undefined;
  /** The file as `decide` saw it. */
  readonly reading: Reading;
}

const LF = Buffer.from('\n');

function append(file: number, path: string, ports: StorePorts, { visit, decide }: Appending): Appended {
  const reading = readRecords(file, path, visit);
  const bodies = decide(reading);
  if (bodies.length === 0) return { records: [], forked: false, tornAside: undefined, reading };
  const { bytes, records } = encodeChain(bodies, reading.heads, path);
  const whole = reading.tail.kind === 'unterminated' ? Buffer.concat([LF, bytes]) : bytes;
  const tornAside = setTornTailAside(file, path, reading, ports);
  appendBytes(file, path, whole);
  const forked = hasForked(file, path, { at: reading.size, bytes: whole, records });
  return { records, forked, tornAside, reading };
}

/**
 * Reads, decides and appends as one step under the file's lock. The records are on the disk when it returns; when it
 * throws, none of them is in the file.
 * @throws Failure('locked', 'file-unreadable', 'disk-full', 'write-failed', 'not-durable', 'write-lost', 'file-moved'
 * or 'record-too-large'), and what `visit` and `decide` throw.
 */
export function appendUnderLock(path: string, ports: StorePorts, appending: Appending): Appended {
  return underLock(`${path}.lock`, ports, () => {
    const file = openRegular(path, constants.O_RDWR | constants.O_APPEND);
    try {
      return append(file, path, ports, appending);
    } finally {
      closeSync(file);
    }
  });
}
