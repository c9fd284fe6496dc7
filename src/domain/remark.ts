import type { Actor, Instant } from './envelope.ts';
import type { Incident } from './incident.ts';

export const REMARK_STANDINGS = ['authorised', 'off-script', 'leaked', 'unknown'] as const;
/** Whether words said outside were agreed on. */
export type RemarkStanding = (typeof REMARK_STANDINGS)[number];

/** Words said outside the tool (场外言论): an interview, a front desk, a group chat. */
export interface Remark {
  readonly id: string;
  readonly event: string;
  readonly text: string;
  readonly saidBy?: string;
  readonly to?: string;
  readonly channel?: string;
  readonly standing: RemarkStanding;
  /** What it is about, in a word or two: remarks about one topic are held against each other. */
  readonly about?: string;
  readonly at: Instant;
  readonly by: Actor;
}

/** What was said about one topic in different words. */
export interface Conflict {
  readonly about: string;
  readonly remarks: readonly Remark[];
}

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');

/** Remarks in the order they were said. */
export const remarksInOrder = ({ remarks }: Incident): readonly Remark[] =>
  Object.values(remarks).sort((a, b) => a.at - b.at);

/** Topics about which different things were said, first the one where it began. */
export function conflictsIn(incident: Incident): readonly Conflict[] {
  const topics = new Map<string, Remark[]>();
  for (const remark of remarksInOrder(incident)) {
    if (remark.about === undefined) continue;
    const key = folded(remark.about);
    topics.set(key, [...(topics.get(key) ?? []), remark]);
  }
  return [...topics.values()].flatMap((remarks) => {
    const different = new Set(remarks.map(({ text }) => folded(text)));
    const [first] = remarks;
    return first?.about === undefined || different.size < 2 ? [] : [{ about: first.about, remarks }];
  });
}
