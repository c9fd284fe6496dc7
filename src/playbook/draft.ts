import type { FuzzyOperator } from '../domain/membership.ts';
import type {
  Aspect,
  Category,
  Channel,
  ClassificationMethod,
  DataSource,
  EventClass,
  Power,
  Requirement,
  WhenUnknown,
} from '../domain/playbook.ts';
import type { LinePlan, NoticePlan, StatementPlan } from '../domain/text-plan.ts';

type Mapped<T> = Readonly<Record<string, T>>;
type Due = string | Mapped<string>;

interface TierDraft {
  readonly name: string;
  readonly example?: string;
  readonly triggers?: readonly string[];
  readonly advice?: string;
  readonly line?: string;
  readonly firstResponse: string;
  readonly publicText?: string;
  readonly progress?: string;
  readonly result?: string;
  readonly review?: string;
  readonly signOff: {
    readonly review?: readonly string[];
    readonly within?: string;
    readonly release: string;
  };
}

export interface TaskDraft {
  readonly title: string;
  readonly detail?: string;
  readonly role: string;
  readonly due?: Due;
  readonly when?: string;
  readonly after?: readonly string[];
  readonly requires?: readonly Requirement[];
  readonly statement?: string | readonly string[];
  readonly repeats?: string;
}

export interface PhaseDraft {
  readonly name: string;
  readonly ends?: Due;
  readonly endsWhen?: string;
  readonly tasks: Mapped<TaskDraft>;
}

export interface FloorDraft {
  readonly aspect?: Aspect;
  readonly data?: DataSource;
  readonly ask?: string;
  readonly when?: string;
  readonly name?: string;
  readonly tier: string;
}

export interface CeilingDraft {
  readonly name: string;
  readonly when: string;
  readonly tier: string;
}

export interface FactorDraft {
  readonly ask: string;
  readonly unit?: string;
  readonly group?: string;
  readonly order?: 'ascending' | 'descending';
  readonly aspect?: Aspect;
  readonly data?: DataSource;
  readonly weight?: number;
  /** Read by `readMemberships`. */
  readonly memberships?: Mapped<unknown>;
  readonly bands: Mapped<number>;
}

export interface MetricDraft {
  readonly name: string;
  readonly unit?: string;
  readonly order?: 'ascending' | 'descending';
}

/** A playbook as its file writes it, once the schema lets it pass: durations, moments and conditions still texts. */
export interface PlaybookDraft {
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
  readonly keywords?: readonly string[];
  readonly objectives: readonly string[];
  readonly tiers: Mapped<TierDraft>;
  readonly roles: Mapped<{
    readonly name: string;
    readonly department?: string;
    readonly duties?: readonly string[];
    readonly can?: readonly Power[];
    readonly minBackups?: number;
    readonly from?: string;
  }>;
  readonly classification: {
    readonly method: ClassificationMethod;
    readonly whenUnknown: WhenUnknown;
    readonly groups?: Mapped<string>;
    readonly factors: Mapped<FactorDraft>;
    readonly floors: Mapped<FloorDraft>;
    readonly ceilings?: Mapped<CeilingDraft>;
    readonly classes?: Mapped<EventClass>;
    /** Read by `readComparison`. */
    readonly weights?: Mapped<unknown>;
    readonly operator?: FuzzyOperator;
  };
  readonly phases: Mapped<PhaseDraft>;
  readonly statements: Mapped<StatementPlan>;
  readonly channels: Mapped<Channel>;
  readonly line?: LinePlan;
  readonly notices?: Mapped<NoticePlan>;
  readonly metrics?: Mapped<MetricDraft>;
}
