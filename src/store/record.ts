import { isUtf8 } from 'node:buffer';
import { sha256Of } from './sha256.ts';

/** One record as it stands in an incident file. Members that this version does not know are kept. */
export interface StoredRecord {
  readonly v: number;
  readonly type: string;
  readonly key: string;
  /** When it was written, UTC ISO. */
  readonly recordedAt: string;
  /** When it happened, UTC ISO. */
  readonly at: string;
  /** The records that were heads when this one was written, sorted; empty in the first record only. */
  readonly prev: readonly string[];
  /** The SHA-256 of the line's bytes before `,"id":`. */
  readonly id: string;
  readonly [member: string]: unknown;
}

/** Why the bytes of a line are not a record. */
export type LineFault = 'not-a-record' | 'id-mismatch' | 'not-json' | 'members-missing';

/** Lines longer than this are neither written nor read. */
export const MAX_LINE_BYTES = 16 * 1024 * 1024;

const LF = 10;
const OPENING = '{'.charCodeAt(0);
const ID = /^,"id":"([0-9a-f]{64})"\}$/;
const ID_BYTES = ',"id":""}'.length + 64;
const HASH = /^[0-9a-f]{64}$/;
const PLACED = new Set(['prev', 'sig', 'id']);

/** The line of a record, LF included: its own members, then `prev`, `sig` if it has one, and the `id` they prove. */
export function encodeRecord(
  body: object,
  prev: readonly string[],
): { readonly id: string; readonly bytes: Buffer } {
  const members: [string, unknown][] = Object.entries(body);
  const record = Object.fromEntries([
    ...members.filter(([name]) => !PLACED.has(name)),
    ['prev', [...prev].sort()],
    ...members.filter(([name]) => name === 'sig'),
  ]);
  const proven = Buffer.from(JSON.stringify(record).slice(0, -1), 'utf8');
  const id = sha256Of(proven);
  return { id, bytes: Buffer.concat([proven, Buffer.from(`,"id":"${id}"}\n`, 'latin1')]) };
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isLinkList = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((link, n) => isText(link) && HASH.test(link) && (n === 0 || String(value[n - 1]) < link));

function isRecord(value: unknown): value is StoredRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { v, type, key, recordedAt, at, prev } = value as Partial<Record<string, unknown>>;
  return Number.isInteger(v) && [type, key, recordedAt, at].every(isText) && isLinkList(prev);
}

function parsed(bytes: Buffer): unknown {
  try {
    return isUtf8(bytes) ? JSON.parse(bytes.toString('utf8')) : undefined;
  } catch {
    return undefined;
  }
}

/** The record that a line (without its LF) holds, or why it holds none. The id is proven before anything is parsed. */
export function decodeLine(bytes: Buffer): StoredRecord | LineFault {
  const end = bytes.length - ID_BYTES;
  if (end < 1 || bytes[0] !== OPENING || bytes.includes(LF)) return 'not-a-record';
  const [, id] = ID.exec(bytes.toString('latin1', end)) ?? [];
  if (id === undefined) return 'not-a-record';
  if (sha256Of(bytes.subarray(0, end)) !== id) return 'id-mismatch';
  const value = parsed(bytes);
  if (value === undefined) return 'not-json';
  return isRecord(value) ? value : 'members-missing';
}
