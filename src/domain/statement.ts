import type { Actor, Instant, Override } from './envelope.ts';
import type { Audience, Genre } from './text-plan.ts';
import type { Tlp } from './tlp.ts';

export const VIAS = ['here', 'wechat', 'phone', 'meeting'] as const;
/** How an approver said yes. */
export type Via = (typeof VIAS)[number];

/** One yes to the exact bytes of a text. */
export interface SignOffRecord {
  readonly event: string;
  readonly step: string;
  /** The bytes that were said yes to. */
  readonly sha256: string;
  readonly approver: string;
  readonly recorder: Actor;
  readonly via: Via;
  readonly at: Instant;
  /** What the approver said or wrote. */
  readonly words?: string;
  /** The name of the file that shows it, and the SHA-256 of its bytes. */
  readonly evidence?: string;
  readonly evidenceSha256?: string;
  /** Whoever holds the role, when a backup said yes in their place. */
  readonly insteadOf?: string;
  readonly override?: Override;
  /** Recorded for somebody else, or under a login that is not the approver's own. */
  readonly proxy: boolean;
  /** The approver's own word later, under their own login: only this ends `proxy`. */
  readonly confirmed?: { readonly event: string; readonly at: Instant; readonly by: Actor };
  /** A review carried over to a later version by an edit that the lead declared immaterial. */
  readonly carried?: { readonly event: string; readonly reason: string; readonly by: Actor };
}

/** What a platform did to a text that went out; never the organisation's own withdrawal. */
export const PLATFORM_STATES = ['under-review', 'limited', 'hidden', 'removed', 'restored'] as const;
export type PlatformState = (typeof PLATFORM_STATES)[number];

export interface Publication {
  readonly event: string;
  readonly channel: string;
  readonly url?: string;
  readonly at: Instant;
  readonly by: Actor;
  readonly override?: Override;
  /** What the platform did to it, oldest first. */
  readonly platform: readonly PlatformChange[];
}

export interface PlatformChange {
  readonly event: string;
  readonly state: PlatformState;
  readonly note?: string;
  readonly evidence?: string;
  readonly at: Instant;
}

/** One wording of a statement with the yeses it gathered. */
export interface Wording {
  readonly text: string;
  readonly sha256: string;
  readonly facts: readonly string[];
  readonly gaps: readonly string[];
  readonly at: Instant;
  readonly by: Actor;
  /** Whose words they are, when the recorder typed them for somebody else. */
  readonly editor?: string;
  readonly reviews: Readonly<Record<string, SignOffRecord>>;
  readonly release?: SignOffRecord;
}

/** A text for an audience, in its present wording; earlier wordings stay with the yeses that an edit voided. */
export interface Statement extends Wording {
  readonly id: string;
  readonly plan?: string;
  /** The template whose words these still are; none for a text that was brought along or edited. */
  readonly template?: string;
  readonly genre: Genre;
  readonly language: string;
  readonly audience: Audience;
  readonly tlp: Tlp;
  readonly draftedAt: Instant;
  readonly draftedBy: Actor;
  /** Who wrote the words, but for approvers who edited: none of them fills a step. */
  readonly authors: readonly string[];
  /** When it promises the next word. */
  readonly nextUpdate?: Instant;
  /** The query it answers. */
  readonly incoming?: string;
  /** Quoted facts that were worded anew after this text was written. */
  readonly changedFacts?: readonly string[];
  /** Oldest first. */
  readonly earlier: readonly Wording[];
  readonly publications: readonly Publication[];
}

/** The number of the present version, from 1. */
export const versionOf = ({ earlier }: Pick<Statement, 'earlier'>): number => earlier.length + 1;

/** Whether a yes counts as the approver's own word: given under their login, or confirmed under it later. */
export const isOwnWord = ({ proxy, confirmed }: SignOffRecord): boolean => !proxy || confirmed !== undefined;

/** The yeses of a wording, reviews first. */
export const yesesOf = ({
  reviews,
  release,
}: Pick<Wording, 'reviews' | 'release'>): readonly SignOffRecord[] => [
  ...Object.values(reviews),
  ...(release === undefined ? [] : [release]),
];
