import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { Failure } from '../domain/refusal.ts';
import { type ByteLine, type ReadAt, readLines } from './byte-lines.ts';
import { unreadable } from './disk-failure.ts';
import { type GraphFault, HashGraph } from './hash-graph.ts';
import { SAFE_OPEN } from './platform.ts';
import { decodeLine, type LineFault, MAX_LINE_BYTES, type StoredRecord } from './record.ts';

export type { StoredRecord } from './record.ts';

/** Damage in an incident file, with its line (from 1). `crlf` and link problems leave the record itself standing. */
export type RecordProblem = { readonly line: number } & (
  { readonly code: LineFault | 'line-too-long' | 'crlf' } | GraphFault
);

/** How a file ends: after an LF, in a whole record without one, or in bytes that are no record. */
export type Tail =
  | { readonly kind: 'whole' }
  | { readonly kind: 'unterminated' }
  | { readonly kind: 'torn'; readonly line: number; readonly offset: number; readonly bytes: number };

/** What reading a whole incident file showed. */
export interface Reading {
  /** How many records stand. */
  readonly events: number;
  /** Ids that no record names, sorted; what the next record links to. */
  readonly heads: readonly string[];
  /** Bytes before a torn tail. */
  readonly size: number;
  readonly lines: number;
  readonly tail: Tail;
  /** Damage other than a torn tail. */
  readonly problems: readonly RecordProblem[];
}

/** Takes a record that stands, and its line (from 1). */
export type Visit = (record: StoredRecord, line: number) => void;

const CR = 13;

class FileReading {
  readonly graph = new HashGraph();
  readonly problems: RecordProblem[] = [];
  events = 0;
  size = 0;
  lines = 0;
  tail: Tail = { kind: 'whole' };
  private readonly visit: Visit;

  constructor(visit: Visit) {
    this.visit = visit;
  }

  take(line: ByteLine): void {
    const { number, offset, length, terminated } = line;
    this.lines = number;
    const found = line.bytes === undefined ? 'line-too-long' : this.decoded(line.bytes, line);
    if (!terminated && typeof found === 'string') {
      this.tail = { kind: 'torn', line: number, offset, bytes: length };
      return;
    }
    if (!terminated) this.tail = { kind: 'unterminated' };
    this.size = offset + length + (terminated ? 1 : 0);
    if (typeof found === 'string') this.lose(number, found);
    else this.add(found, number);
  }

  private decoded(bytes: Buffer, { number, terminated }: ByteLine): StoredRecord | LineFault {
    if (!terminated || bytes.at(-1) !== CR) return decodeLine(bytes);
    const found = decodeLine(bytes.subarray(0, -1));
    if (typeof found !== 'string') this.problems.push({ line: number, code: 'crlf' });
    return found;
  }

  private lose(line: number, code: LineFault | 'line-too-long'): void {
    this.graph.lose();
    this.problems.push({ line, code });
  }

  private add(record: StoredRecord, line: number): void {
    const fault = this.graph.add(record);
    if (fault !== undefined) this.problems.push({ line, ...fault });
    if (fault?.code === 'record-repeated') return;
    this.events += 1;
    this.visit(record, line);
  }
}

/** Reads an open incident file from its beginning. @throws Failure('file-unreadable') naming the path. */
export function readRecords(file: number, path: string, visit: Visit): Reading {
  const readAt: ReadAt = (buffer, position) => {
    try {
      return readSync(file, buffer, 0, buffer.length, position);
    } catch (error) {
      throw unreadable(path, error);
    }
  };
  const reading = new FileReading(visit);
  readLines(readAt, MAX_LINE_BYTES, (line) => {
    reading.take(line);
  });
  const { events, graph, size, lines, tail, problems } = reading;
  return { events, heads: graph.heads(), size, lines, tail, problems };
}

/** Opens a regular file, never through a symbolic link. @throws Failure('file-unreadable' or 'file-irregular'). */
export function openRegular(path: string, flags: number): number {
  try {
    const file = openSync(path, flags | SAFE_OPEN);
    if (fstatSync(file).isFile()) return file;
    closeSync(file);
    throw new Failure('file-irregular', { path });
  } catch (error) {
    throw unreadable(path, error);
  }
}

/**
 * Visits every record that stands, in file order, checking ids and links on the way; the file is never held whole.
 * @throws Failure('file-unreadable') when it cannot be opened or read, Failure('file-irregular') when it is no file.
 */
export function readIncidentFile(path: string, visit: Visit): Reading {
  const file = openRegular(path, constants.O_RDONLY);
  try {
    return readRecords(file, path, visit);
  } finally {
    closeSync(file);
  }
}
