import type { Comparison } from './comparison.ts';
import type { FuzzyOperator, MembershipFunction } from './membership.ts';
import type { LinePlan, NoticePlan, StatementPlan } from './text-plan.ts';

/** Seconds. A day is 24 hours, never a calendar day. */
export type Seconds = number;

/** How often a duty repeats: every so many seconds, optionally slower once `for` seconds have passed. */
export interface Cadence {
  readonly every: Seconds;
  readonly for?: Seconds;
  readonly then?: Seconds;
}

/** The durations that a tier may set; `due: aware + tier.publicText` refers to them by name. */
export const TIER_DURATIONS = ['line', 'firstResponse', 'publicText', 'progress', 'result'] as const;
export type TierDuration = (typeof TIER_DURATIONS)[number];

/** Moments of the incident that a deadline may start from. */
export const NAMED_STARTS = [
  'occurred',
  'detected',
  'aware',
  'opened',
  'classified',
  'determined',
  'published',
  'closed',
] as const;
export type NamedStart = (typeof NAMED_STARTS)[number];

/** Where a moment counts from: a named time, the start of the task's phase, or another task's completion. */
export type Anchor =
  | { readonly kind: 'named'; readonly name: NamedStart }
  | { readonly kind: 'phase' }
  | { readonly kind: 'task'; readonly task: string };

/** `aware + 15m`, `aware + tier.firstResponse`, `task.verify`. */
export interface Moment {
  readonly start: Anchor;
  readonly plus: { readonly seconds: Seconds } | { readonly tier: TierDuration };
}

/** One moment for every tier, or one for each. A tier left out of the map has no such deadline. */
export type TieredMoment = { readonly all: Moment } | { readonly byTier: Readonly<Record<string, Moment>> };

/** Powers a role may hold; a power that nobody holds belongs to the lead. */
export const POWERS = ['classify', 'release', 'publish', 'adjust', 'close'] as const;
export type Power = (typeof POWERS)[number];

export interface SignOff {
  /** Roles that review in parallel, before the release. */
  readonly review: readonly string[];
  /** How long a reviewer has to answer. */
  readonly within?: Seconds;
  /** The one role that releases, last. */
  readonly release: string;
}

export interface Tier extends Readonly<Partial<Record<TierDuration, Seconds>>> {
  readonly name: string;
  readonly example?: string;
  readonly triggers?: readonly string[];
  readonly advice?: string;
  readonly firstResponse: Seconds;
  readonly review?: Cadence;
  readonly signOff: SignOff;
}

export interface Role {
  readonly name: string;
  readonly department?: string;
  readonly duties?: readonly string[];
  readonly can?: readonly Power[];
  readonly minBackups?: number;
  /** The mildest tier at which the role is activated; left out, from the start. */
  readonly from?: string;
}

/** A CEL condition with the variable groups it reads, so that most need no evaluation on a read. */
export interface Condition {
  readonly source: string;
  readonly reads: readonly string[];
}

/**
 * What a task may wait for; the event that brings it does the task. `line`: a unit has acknowledged the line;
 * `line-acknowledged`: all units have; `first-response`: a text, a reply, a contact or a decision not to speak;
 * `brief` and `decision`: a brief was issued, how to respond was decided (each does one round of a task that repeats).
 */
export const REQUIREMENTS = [
  'confirmed-fact',
  'evidence',
  'sign-off',
  'classification',
  'line',
  'line-acknowledged',
  'first-response',
  'brief',
  'decision',
] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

export interface Task {
  readonly title: string;
  readonly detail?: string;
  readonly role: string;
  readonly due?: TieredMoment;
  readonly when?: Condition;
  readonly after?: readonly string[];
  readonly requires?: readonly Requirement[];
  /** Publishing any one of these statements does the task. */
  readonly statement?: readonly string[];
  readonly repeats?: Cadence | 'tier.review';
}

export interface Phase {
  readonly name: string;
  readonly ends?: TieredMoment;
  readonly endsWhen?: Condition;
  readonly tasks: Readonly<Record<string, Task>>;
}

/** What every judgement of severity has to look at: what it is, how much of it, how far it reaches, what it leads to. */
export const ASPECTS = ['nature', 'scale', 'scope', 'consequence'] as const;
export type Aspect = (typeof ASPECTS)[number];

export const DATA_SOURCES = ['internal', 'external'] as const;
/** Which desk knows an answer: our own figures, customers and staff; or market, media, rivals and authorities. */
export type DataSource = (typeof DATA_SOURCES)[number];

export interface Factor {
  readonly ask: string;
  readonly unit?: string;
  readonly group?: string;
  /** `descending`: a smaller number is worse, as with a hot-search rank. */
  readonly order: 'ascending' | 'descending';
  readonly aspect?: Aspect;
  readonly data?: DataSource;
  /** How much the factor counts for weighted methods, where no judgements are compared; a group has its heaviest factor's. */
  readonly weight?: number;
  /** How far a number belongs to each tier, where that is not derived from the bands. */
  readonly memberships?: Readonly<Record<string, MembershipFunction>>;
  /** Bound of each tier's band, inclusive: lower bound when ascending, upper bound when descending. */
  readonly bands: Readonly<Record<string, number>>;
}

/** A criterion that by itself lifts the incident to a tier: asked of the lead, or computed from the answers. */
export interface Floor {
  /** `nature` where it is left out. */
  readonly aspect?: Aspect;
  readonly data?: DataSource;
  readonly ask?: string;
  readonly when?: Condition;
  readonly name?: string;
  readonly tier: string;
}

export type WhenUnknown = 'one-above-known' | 'worst-case' | 'highest-known';

/** A condition that keeps the incident at a tier or below, unless a floor lifts it. */
export interface Ceiling {
  readonly name: string;
  readonly when: Condition;
  readonly tier: string;
}

/** A class of events that people know at a glance, and the tier that such an event gets. */
export interface EventClass {
  readonly name: string;
  readonly example?: string;
  readonly tier: string;
}

export const CLASSIFICATION_METHODS = ['highest-band', 'weighted', 'fuzzy'] as const;
/** How answers make a tier: the worst band, the weighted mean of the bands, or fuzzy comprehensive evaluation. */
export type ClassificationMethod = (typeof CLASSIFICATION_METHODS)[number];

export interface Classification {
  readonly method: ClassificationMethod;
  readonly whenUnknown: WhenUnknown;
  /**
   * Pairwise judgements of the criteria: groups, and factors that are in none. A group whose own factors are compared
   * in `within` counts by their weights, any other by its worst factor.
   */
  readonly weights?: Comparison;
  /** How fuzzy evaluation joins weights and memberships; the weighted average where it is not said. */
  readonly operator?: FuzzyOperator;
  readonly ceilings?: Readonly<Record<string, Ceiling>>;
  readonly classes?: Readonly<Record<string, EventClass>>;
  /** Display names of factor groups. */
  readonly groups?: Readonly<Record<string, string>>;
  readonly factors: Readonly<Record<string, Factor>>;
  readonly floors: Readonly<Record<string, Floor>>;
}

/** A gauge of attention, such as a hot-search rank. */
export interface Metric {
  readonly name: string;
  readonly unit?: string;
  /** `descending`: a smaller number is hotter, as with a rank. */
  readonly order: 'ascending' | 'descending';
}

export interface Channel {
  readonly name?: string;
  readonly owner: string;
  readonly account?: string;
  readonly notify?: string;
}

export const CATEGORIES = [
  'reputation',
  'product-safety',
  'service',
  'data-breach',
  'outage',
  'workplace',
  'natural',
  'public-health',
  'misconduct',
  'supply-chain',
  'financial',
  'rumour',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** A checked playbook: what an incident pins in its first record. Maps keep the order of the YAML. */
export interface Playbook {
  readonly crisis: 1;
  readonly id: string;
  readonly language: string;
  readonly version: string;
  readonly title: string;
  readonly summary?: string;
  readonly owner: string;
  readonly category: Category;
  readonly subject: 'organisation' | 'person';
  readonly reviewed: string;
  readonly validFrom?: string;
  readonly validUntil?: string;
  /** Words in an incident's title that suggest this playbook. */
  readonly keywords?: readonly string[];
  readonly objectives: readonly string[];
  /** Mildest first. */
  readonly tiers: Readonly<Record<string, Tier>>;
  readonly roles: Readonly<Record<string, Role>>;
  readonly classification: Classification;
  readonly phases: Readonly<Record<string, Phase>>;
  readonly statements: Readonly<Record<string, StatementPlan>>;
  readonly channels: Readonly<Record<string, Channel>>;
  readonly line?: LinePlan;
  readonly notices?: Readonly<Record<string, NoticePlan>>;
  readonly metrics?: Readonly<Record<string, Metric>>;
  /** Overlays of the same shape that hold texts only, keyed by language. */
  readonly translations: Readonly<Record<string, TextOverlay>>;
}

/** A tree of texts laid over a playbook of the same shape. */
export interface TextOverlay {
  readonly [key: string]: string | readonly string[] | TextOverlay;
}
