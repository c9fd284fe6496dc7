import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { appendUnderLock, type Appended } from '../../src/store/append.ts';
import { type Reading, readIncidentFile, type StoredRecord } from '../../src/store/incident-file.ts';
import { createIncidentFile } from '../../src/store/new-incident-file.ts';
import { createPlatform, type Platform } from '../../src/store/platform.ts';
import type { StorePorts } from '../../src/store/ports.ts';

/** This machine, with what a test wants otherwise. */
export const storePorts = (platform: Partial<Platform> = {}): StorePorts => ({
  platform: { ...createPlatform(), ...platform },
  now: () => Date.parse('2026-11-20T06:00:00.123Z'),
  newNonce: () => randomUUID(),
});

/** The body of a small record that says one thing. */
export const bodyOf = (text: string): object => ({
  v: 1,
  type: 'EntryLogged',
  key: text,
  recordedAt: '2026-11-20T06:00:00.000Z',
  at: '2026-11-20T05:30:00.000Z',
  by: { person: '王岚', role: 'lead', login: 'wanglan', host: 'desk' },
  tlp: 'AMBER',
  data: { kind: 'observation', text },
});

/** A path in a new directory of its own. */
export const newPath = (): string =>
  join(mkdtempSync(join(tmpdir(), 'crisis-store-')), '2026-11-20-k7q4.jsonl');

/** Appends one record for each text. */
export const say = (path: string, ...texts: string[]): Appended =>
  appendUnderLock(path, storePorts(), { visit: () => undefined, decide: () => texts.map(bodyOf) });

/** A new incident file with one record for each text, each written by itself. */
export function incidentOf(first: string, ...texts: string[]): string {
  const path = newPath();
  createIncidentFile(path, storePorts(), [bodyOf(first)]);
  for (const text of texts) say(path, text);
  return path;
}

/** What a reader sees: the records that stand, and the reading. */
export function read(path: string): {
  records: readonly StoredRecord[];
  lines: readonly number[];
  reading: Reading;
} {
  const records: StoredRecord[] = [];
  const lines: number[] = [];
  const reading = readIncidentFile(path, (record, line) => {
    records.push(record);
    lines.push(line);
  });
  return { records, lines, reading };
}

/** What the records that stand say, in file order. */
export const saidIn = (path: string): readonly string[] => read(path).records.map(({ key }) => key);
