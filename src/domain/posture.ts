import type { Actor, Instant, Override } from './envelope.ts';
import type { Incident } from './incident.ts';
import type { Genre } from './text-plan.ts';

export const CLUSTERS = ['victim', 'accidental', 'preventable'] as const;
/** How much people hold the organisation responsible: a victim, an accident, or preventable (SCCT, Coombs). */
export type Cluster = (typeof CLUSTERS)[number];

/** The kinds of crisis that SCCT tells apart, each with its cluster. The list is from memory and not checked against the source. */
export const CRISIS_TYPES = {
  'natural-disaster': 'victim',
  rumour: 'victim',
  'workplace-violence': 'victim',
  'product-tampering': 'victim',
  challenge: 'accidental',
  'technical-error-accident': 'accidental',
  'technical-error-product-harm': 'accidental',
  'human-error-accident': 'preventable',
  'human-error-product-harm': 'preventable',
  'misdeed-no-injury': 'preventable',
  'management-misconduct': 'preventable',
  'misdeed-with-injury': 'preventable',
} as const satisfies Readonly<Record<string, Cluster>>;
export type CrisisType = keyof typeof CRISIS_TYPES;

const isCrisisType = (id: string): id is CrisisType => Object.hasOwn(CRISIS_TYPES, id);

/** Every kind of crisis, or those of one cluster, in the order of the list. */
export const crisisTypes = (cluster?: Cluster): readonly CrisisType[] =>
  Object.keys(CRISIS_TYPES)
    .filter(isCrisisType)
    .filter((type) => cluster === undefined || CRISIS_TYPES[type] === cluster);

export const HISTORIES = ['yes', 'no', 'unknown'] as const;
/** Whether something like it happened to the organisation before. */
export type History = (typeof HISTORIES)[number];

export const REPUTATIONS = ['good', 'neutral', 'bad', 'unknown'] as const;
/** How the organisation was regarded before. */
export type Reputation = (typeof REPUTATIONS)[number];

export const STANCES = ['inform', 'deny', 'diminish', 'rebuild'] as const;
/** What the organisation takes upon itself: nothing yet but to inform, or it denies, diminishes, or rebuilds trust. */
export type Stance = (typeof STANCES)[number];

/** What each posture consists of; bolstering only ever supplements another. From memory, as the types are. */
export const STRATEGIES = {
  inform: ['instructing', 'adjusting'],
  deny: ['denial', 'attack-accuser', 'scapegoat'],
  diminish: ['excuse', 'justification'],
  rebuild: ['apology', 'compensation'],
  bolstering: ['reminder', 'ingratiation', 'victimage'],
} as const satisfies Readonly<Record<Stance | 'bolstering', readonly string[]>>;
export type Strategy = (typeof STRATEGIES)[Stance | 'bolstering'][number];

/** R0 to R8 as SCCT is summed up; P1 to P3 are rules of practice about words. */
export const POSTURE_RULES = [
  ...(['R0', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8'] as const),
  ...(['P1', 'P2', 'P3'] as const),
] as const;
export type PostureRule = (typeof POSTURE_RULES)[number];

/** How strong the threat to the reputation is, 0 to 2; a range while history or reputation is not known. */
export interface Threat {
  readonly least: number;
  readonly most: number;
}

/** What was assessed of a crisis to find its posture. */
export interface PostureGrounds {
  readonly cluster: Cluster;
  readonly type?: CrisisType;
  readonly history: History;
  readonly reputation: Reputation;
  /** Of a challenge: whether what they say is true in substance. False only once evidence shows it. */
  readonly warranted?: boolean;
}

/** What the theory makes of the grounds, as it is recorded: what fits, and what it warns of by which rule. */
export interface PostureVerdict {
  readonly threat: Threat;
  readonly allowed: readonly Stance[];
  readonly against: Readonly<Partial<Record<Stance, PostureRule>>>;
}

/** The posture as it was set at some time; the last one holds. */
export interface Posture extends PostureGrounds, PostureVerdict {
  readonly event: string;
  readonly at: Instant;
  readonly by: Actor;
  /** What the lead chose; absent while nothing is chosen. */
  readonly chosen?: Stance;
  readonly reason?: string;
  readonly override?: Override;
}

/** The posture in force, if one was set. */
export const currentPosture = ({ postures }: Pick<Incident, 'postures'>): Posture | undefined =>
  postures.at(-1);

/** The posture that a kind of text takes by being what it is; most take none. */
export function postureOfGenre(genre: Genre): Stance | undefined {
  if (genre === 'rebuttal') return 'deny';
  return genre === 'apology' ? 'rebuild' : undefined;
}

/** Whether two postures contradict each other: who denies cannot also admit (R8). */
export const isMixed = (one: Stance, other: Stance): boolean =>
  one !== other && (one === 'deny' || other === 'deny') && one !== 'inform' && other !== 'inform';
