const CHUNK_BYTES = 1024 * 1024;
const LF = 10;

/** One line of a file. `bytes` lacks the LF, is only valid during the call, and undefined when the line is too long. */
export interface ByteLine {
  /** Counts from 1. */
  readonly number: number;
  readonly offset: number;
  readonly length: number;
  readonly bytes: Buffer | undefined;
  /** Whether an LF ends the line; only the last one may lack it. */
  readonly terminated: boolean;
}

/** Fills a buffer from a position of a file; answers how many bytes it read, 0 at the end. */
export type ReadAt = (buffer: Buffer, position: number) => number;

/** Hands over line after line, holding one chunk and one line of at most `limit` bytes in memory. */
export function readLines(readAt: ReadAt, limit: number, take: (line: ByteLine) => void): void {
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  let pieces: Buffer[] = [];
  let pending = 0;
  let offset = 0;
  let number = 1;

  const keep = (rest: Buffer): void => {
    pending += rest.length;
    if (pending > limit) pieces = [];
    else pieces.push(Buffer.from(rest));
  };
  const finish = (rest: Buffer, terminated: boolean): void => {
    const length = pending + rest.length;
    const whole = pieces.length === 0 ? rest : Buffer.concat([...pieces, rest]);
    take({ number, offset, length, bytes: length > limit ? undefined : whole, terminated });
    offset += length + 1;
    number += 1;
    pieces = [];
    pending = 0;
  };

  for (let position = 0; ;) {
    const read = chunk.subarray(0, readAt(chunk, position));
    if (read.length === 0) break;
    position += read.length;
    let start = 0;
    for (let end = read.indexOf(LF); end !== -1; end = read.indexOf(LF, start)) {
      finish(read.subarray(start, end), true);
      start = end + 1;
    }
    if (start < read.length) keep(read.subarray(start));
  }
  if (pending > 0) finish(Buffer.alloc(0), false);
}
