import type { Actor, Instant } from './envelope.ts';

/** The most concerns that one text can be expected to answer. */
export const MOST_CONCERNS = 5;

/** What the public asks (公众关切). */
export interface Concern {
  readonly id: string;
  readonly event: string;
  readonly question: string;
  readonly source?: string;
  readonly count?: number;
  readonly due?: Instant;
  readonly at: Instant;
  readonly by: Actor;
  readonly settled?: Settled;
}

/** How a concern or a query was settled: by a text, in words, or not yet and why. */
export interface Settled {
  readonly event: string;
  readonly statement?: string;
  readonly answer?: string;
  /** Why it is not answered yet, or not at all. */
  readonly reason?: string;
  readonly at: Instant;
  readonly by: Actor;
}

/** Whether it got an answer; a reason why not yet is none. */
export const isAnswered = ({ settled }: { readonly settled?: Settled }): boolean =>
  settled?.statement !== undefined || settled?.answer !== undefined;
