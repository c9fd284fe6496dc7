import type { Settled } from './concern.ts';
import type { Actor, Instant } from './envelope.ts';

export const INCOMING_KINDS = [
  'media',
  'regulator',
  'government',
  'platform',
  'kol',
  'complainant',
  'partner',
  'franchisee',
  'investor',
  'insurer',
  'union',
  'other',
] as const;
/** Who calls or writes (来电来函). */
export type IncomingKind = (typeof INCOMING_KINDS)[number];

/** Somebody outside asks for something. */
export interface Incoming {
  readonly id: string;
  readonly event: string;
  readonly from: string;
  readonly kind: IncomingKind;
  readonly ask: string;
  readonly deadline?: Instant;
  /** Who answers: a person or a name. */
  readonly answerer?: string;
  /** How the caller was checked: a call back, a press card, an official letter. */
  readonly checked?: string;
  readonly at: Instant;
  readonly by: Actor;
  readonly settled?: Settled;
}
