import type { Actor, Instant } from './envelope.ts';

export const ACCOUNT_KINDS = ['main', 'matrix', 'shop', 'executive', 'franchise', 'overseas'] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

export const ACCOUNT_STATES = ['silent', 'repost-only', 'normal'] as const;
/** 静默, 只转发, 正常. */
export type AccountState = (typeof ACCOUNT_STATES)[number];

export const ACCOUNT_OPERATIONS = [
  'pin',
  'select-comments',
  'close-comments',
  'open-comments',
  'delete-own-post',
  'platform-complaint',
] as const;
/** What may be done on an account, with a reason and a screenshot first. */
export type AccountOperation = (typeof ACCOUNT_OPERATIONS)[number];

/** What is never done: paying for a deletion, for posts, or for silence. */
export const REFUSED_OPERATIONS = ['paid-deletion', 'paid-posts', 'paid-silence'] as const;

/** One account that speaks for the organisation. */
export interface Account {
  readonly name: string;
  readonly kind?: AccountKind;
  readonly state: AccountState;
  readonly reason?: string;
  readonly since: Instant;
  readonly operations: readonly OperationRecord[];
}

export interface OperationRecord {
  readonly event: string;
  readonly operation: AccountOperation;
  readonly reason: string;
  /** The screenshot taken before. */
  readonly evidence: string;
  /** When comments open again. */
  readonly until?: Instant;
  readonly at: Instant;
  readonly by: Actor;
}
