import type { Actor } from './envelope.ts';
import type { AccountOperation, REFUSED_OPERATIONS } from './account.ts';
import type { ENTRY_KINDS } from './events/entry-logged.ts';
import type { EventData } from './events/table.ts';
import type { PostureGrounds, PostureVerdict, Stance } from './posture.ts';
import type { ResponseWay } from './response.ts';
import type { Answer } from './answer.ts';
import type { Via } from './statement.ts';
import type { TextIntent } from './text-intent.ts';
import type { Tlp } from './tlp.ts';

/** What every command carries: who records, when it happened (UTC ISO), and a reason to set rules aside, if any. */
interface Circumstances {
  readonly actor: Actor;
  readonly at: string;
  readonly tlp?: Tlp;
  readonly override?: { readonly reason: string };
}

/** Kinds of events that no rule refuses: what came from outside, was read off, or was told by hand. */
type PlainType =
  | 'RatingGiven'
  | 'RemarkAdded'
  | 'MetricRecorded'
  | 'BriefIssued'
  | 'NotificationRecorded'
  | 'ConcernRaised'
  | 'IncomingLogged'
  | 'AccountSet';

type PlainEvent = { readonly [T in PlainType]: { readonly type: T; readonly data: EventData[T] } }[PlainType];

/** What somebody asks to be recorded. Ids, hashes and moments come in as values. */
export type Intent =
  | { readonly kind: 'LogEntry'; readonly entry: (typeof ENTRY_KINDS)[number]; readonly text: string }
  | { readonly kind: 'RetractEvent'; readonly event: string; readonly type: string; readonly reason: string }
  | {
      readonly kind: 'AmendTimes';
      readonly title?: string;
      readonly occurred?: string;
      readonly detected?: string;
      readonly aware?: string;
    }
  | {
      readonly kind: 'AssignRoles';
      readonly roles: readonly { readonly role: string; readonly person: string }[];
      readonly note?: string;
      /** They stand behind whoever holds the role. */
      readonly backup?: true;
    }
  | {
      readonly kind: 'AddTask';
      readonly task: string;
      readonly title: string;
      readonly role: string;
      readonly due?: string;
      readonly phase?: string;
    }
  | { readonly kind: 'StartTask'; readonly task: string; readonly note?: string }
  | { readonly kind: 'DoTask'; readonly task: string; readonly note?: string; readonly evidence?: string }
  | { readonly kind: 'SkipTask'; readonly task: string; readonly reason: string }
  | { readonly kind: 'BlockTask'; readonly task: string; readonly reason: string }
  | { readonly kind: 'AssignTask'; readonly task: string; readonly person: string }
  | {
      readonly kind: 'AddFact';
      readonly fact: string;
      readonly claim: string;
      readonly value?: string;
      readonly unit?: string;
      readonly source?: string;
      readonly confirmedBy?: string;
    }
  | {
      readonly kind: 'ConfirmFacts';
      readonly facts: readonly string[];
      readonly source: string;
      readonly confirmedBy: string;
    }
  | { readonly kind: 'RefuteFact'; readonly fact: string; readonly reason: string }
  | {
      readonly kind: 'ReviseFact';
      readonly fact: string;
      readonly claim?: string;
      readonly value?: string;
      readonly unit?: string;
      readonly source?: string;
      readonly reason: string;
    }
  | {
      readonly kind: 'AssignTier';
      readonly tier: string;
      readonly provisional: boolean;
      readonly proposed?: string;
      readonly method: string;
      readonly answers: Readonly<Record<string, Answer>>;
      readonly scores: Readonly<Record<string, string>>;
      readonly decidedBy: readonly string[];
      readonly conditions: Readonly<Record<string, boolean>>;
      readonly possible?: readonly string[];
      readonly methods?: Readonly<Record<string, string>>;
      readonly raters?: readonly string[];
      readonly reason?: string;
    }
  | ({
      readonly kind: 'SetPosture';
      readonly chosen?: Stance;
      readonly reason?: string;
    } & PostureGrounds &
      PostureVerdict)
  | TextIntent
  | {
      readonly kind: 'SetLine';
      readonly line: string;
      readonly unit?: string;
      readonly text: string;
      readonly sha256: string;
      readonly variants?: Readonly<Record<string, string>>;
      /** The pre-approved template whose words these are: no power is needed for them. */
      readonly template?: string;
      readonly setBy?: string;
      readonly via?: Via;
    }
  | { readonly kind: 'AcknowledgeLine'; readonly units: readonly string[]; readonly person?: string }
  | {
      readonly kind: 'DecideResponse';
      readonly way: ResponseWay;
      readonly reason: string;
      readonly owner?: string;
      readonly unless?: string;
      readonly review?: string;
    }
  | {
      readonly kind: 'SettleConcern' | 'SettleIncoming';
      readonly id: string;
      readonly statement?: string;
      readonly answer?: string;
      readonly reason?: string;
    }
  | {
      readonly kind: 'OperateAccount';
      readonly account: string;
      readonly operation: AccountOperation | (typeof REFUSED_OPERATIONS)[number];
      readonly reason: string;
      readonly evidence: string;
      readonly until?: string;
    }
  /** `more` stands for what the same words were about, such as several accounts. */
  | { readonly kind: 'RecordPlainly'; readonly event: PlainEvent; readonly more?: readonly PlainEvent[] }
  | { readonly kind: 'CloseIncident'; readonly reason?: string; readonly overdue: readonly string[] }
  | { readonly kind: 'ReopenIncident'; readonly reason: string };

export type CommandKind = Intent['kind'];
export type CommandOf<K extends CommandKind> = Extract<Intent, { kind: K }> & Circumstances;
export type Command = Intent & Circumstances;
