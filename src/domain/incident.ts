import type { Account } from './account.ts';
import type { Answer } from './answer.ts';
import type { Brief } from './brief.ts';
import type { Concern } from './concern.ts';
import type { Actor, Instant, Override } from './envelope.ts';
import type { Incoming } from './incoming.ts';
import type { Line } from './line.ts';
import type { MetricReading, OrdinaryReading } from './metric.ts';
import type { Notification } from './notification.ts';
import type { NamedStart, Playbook } from './playbook.ts';
import type { Rating } from './rating.ts';
import type { Posture } from './posture.ts';
import type { Remark } from './remark.ts';
import type { ResponseDecision } from './response.ts';
import type { Statement } from './statement.ts';

export const MODES = ['real', 'replay', 'drill'] as const;
/** A real crisis, a replay of a past one, or a drill; fixed when the incident is opened. */
export type Mode = (typeof MODES)[number];

/** A person as the organisation's config names them, pinned at opening; telephone numbers are not. */
export interface Person {
  readonly name: string;
  readonly roles: readonly string[];
  readonly login?: string;
}

export interface PinnedTemplate {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly sha256: string;
}

export interface Assignment {
  readonly role: string;
  readonly person: string;
  readonly since: Instant;
  readonly note?: string;
}

/** Conditions as they stand, by `task.ID` or `phase.ID`; one that is absent or unknown is false. */
export type Conditions = Readonly<Record<string, boolean>>;

/** One tier decision; the last one holds. */
export interface TierDecision {
  readonly event: string;
  readonly tier: string;
  readonly provisional: boolean;
  readonly proposed?: string;
  readonly method: string;
  readonly answers: Readonly<Record<string, Answer>>;
  /** The tier that each known factor, group or floor supports by itself. */
  readonly scores: Readonly<Record<string, string>>;
  readonly decidedBy: readonly string[];
  readonly reason?: string;
  readonly at: Instant;
  readonly by: Actor;
  readonly override?: Override;
  readonly rebased: readonly Rebased[];
  /** Conditions of the playbook as they stood with these answers. */
  readonly conditions: Conditions;
  /** Tiers that the answers left possible, mildest first; absent before there were ranges, or where the lead decided outright. */
  readonly possible?: readonly string[];
  /** What every method made of the answers, by method. */
  readonly methods?: Readonly<Record<string, string>>;
  /** People whose ratings the answers were joined from. */
  readonly raters?: readonly string[];
}

/** A deadline that a new tier or a corrected time moved; UTC ISO, absent where there was or is none. */
export interface Rebased {
  readonly duty: string;
  readonly from?: string;
  readonly to?: string;
}

export interface TaskMark {
  readonly event: string;
  readonly at: Instant;
  readonly by: Actor;
  readonly note?: string;
  readonly evidence?: string;
  readonly reason?: string;
}

/** What people recorded about a task; what events meet by themselves is computed in `completions`. */
export interface TaskRecord {
  readonly started?: TaskMark;
  readonly blocked?: TaskMark;
  readonly skipped?: TaskMark;
  /** Oldest first; a repeating task has one for each round. */
  readonly done: readonly TaskMark[];
  readonly person?: string;
}

/** A task that people added to the playbook's own. */
export interface AddedTask {
  readonly title: string;
  readonly role: string;
  readonly due?: Instant;
  readonly phase?: string;
  readonly at: Instant;
}

export type FactStatus = 'unverified' | 'confirmed' | 'refuted' | 'superseded';

/** A wording that was replaced; `confirmedAt` when it had been confirmed. */
export interface EarlierWording {
  readonly claim: string;
  readonly value?: string;
  readonly confirmedAt?: Instant;
  readonly until: Instant;
}

export interface Fact {
  readonly id: string;
  readonly claim: string;
  readonly value?: string;
  readonly unit?: string;
  readonly source?: string;
  readonly status: FactStatus;
  readonly addedAt: Instant;
  readonly addedEvent: string;
  readonly confirmedBy?: string;
  readonly confirmedSource?: string;
  readonly confirmedAt?: Instant;
  readonly confirmedEvent?: string;
  readonly reason?: string;
  readonly retracted?: boolean;
  /** Earlier wordings, oldest first. */
  readonly earlier: readonly EarlierWording[];
}

/** The state of one incident: a fold over its records, in file order. */
export interface Incident {
  readonly id: string;
  readonly mode: Mode;
  readonly title: string;
  readonly summary?: string;
  readonly source?: string;
  readonly triggers: readonly string[];
  readonly zone: string;
  readonly organisation?: string;
  readonly contact?: string;
  readonly languages: readonly string[];
  readonly people: Readonly<Record<string, Person>>;
  readonly playbook: Playbook;
  readonly templates: readonly PinnedTemplate[];
  readonly openedBy: Actor;
  readonly times: Readonly<Partial<Record<NamedStart, Instant>>>;
  readonly tierDecisions: readonly TierDecision[];
  /** Every rating there was, in the order of the file. */
  readonly ratings: readonly Rating[];
  readonly roles: Readonly<Record<string, Assignment>>;
  /** Every assignment there was, in the order of the file. */
  readonly assignments: readonly Assignment[];
  readonly tasks: Readonly<Record<string, TaskRecord>>;
  readonly addedTasks: Readonly<Record<string, AddedTask>>;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly statements: Readonly<Record<string, Statement>>;
  /** Every line and variant that was set, in the order of the file. */
  readonly lines: readonly Line[];
  readonly decisions: readonly ResponseDecision[];
  /** Every posture that was set, in the order of the file; the last one holds. */
  readonly postures: readonly Posture[];
  readonly remarks: Readonly<Record<string, Remark>>;
  /** Readings of each gauge, oldest first. */
  readonly metrics: Readonly<Record<string, readonly MetricReading[]>>;
  /** What each gauge was said to show on an ordinary day; the last word counts. */
  readonly ordinary: Readonly<Record<string, readonly OrdinaryReading[]>>;
  readonly briefs: readonly Brief[];
  readonly notifications: readonly Notification[];
  readonly concerns: Readonly<Record<string, Concern>>;
  readonly incoming: Readonly<Record<string, Incoming>>;
  readonly accounts: Readonly<Record<string, Account>>;
  /** People who stand behind whoever holds a role, by role. */
  readonly backups: Readonly<Record<string, readonly string[]>>;
  /** Who first acted under each login: a login stands for one person. */
  readonly logins: Readonly<Record<string, string>>;
  readonly retracted: readonly string[];
  readonly closed?: { readonly at: Instant; readonly reason?: string };
}

/** The tier decision in force, if the incident is classified. */
export const currentTier = (incident: Incident): TierDecision | undefined => incident.tierDecisions.at(-1);

/** The answers on record, with which the last tier decision that had any was made. */
export const lastAnswers = ({ tierDecisions }: Incident): TierDecision['answers'] =>
  tierDecisions.findLast(({ answers }) => Object.keys(answers).length > 0)?.answers ?? {};

/** Who held a role at some time; whoever holds it now where that is not known. */
export const holderAt = (incident: Incident, role: string, at: Instant): string | undefined =>
  incident.assignments.findLast((given) => given.role === role && given.since <= at)?.person ??
  incident.roles[role]?.person;

/** The name to show for a person id or a typed name. */
export const personName = (incident: Pick<Incident, 'people'>, person: string): string =>
  incident.people[person]?.name ?? person;
