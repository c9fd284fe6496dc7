import type { Actor, Instant } from './envelope.ts';

export const BRIEF_KINDS = ['brief', 'handover'] as const;
export type BriefKind = (typeof BRIEF_KINDS)[number];

/** A brief (快报) or handover sheet as it was issued. */
export interface Brief {
  readonly event: string;
  readonly kind: BriefKind;
  /** Counted for each kind from 1. */
  readonly number: number;
  readonly text: string;
  readonly sha256: string;
  readonly at: Instant;
  readonly by: Actor;
}

/** The number of the next issue of a kind. */
export const nextNumber = (briefs: readonly Brief[], kind: BriefKind): number =>
  Math.max(0, ...briefs.filter((brief) => brief.kind === kind).map(({ number }) => number)) + 1;
