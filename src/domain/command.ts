import type { Actor } from './envelope.ts';
import type { ENTRY_KINDS } from './events/entry-logged.ts';
import type { Answer, Via } from './incident.ts';
import type { Audience, Genre, Tlp } from './playbook.ts';

/** What every command carries: who records, when it happened (UTC ISO), and a reason to set rules aside, if any. */
interface Circumstances {
  readonly actor: Actor;
  readonly at: string;
  readonly tlp?: Tlp;
  readonly override?: { readonly reason: string };
}

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
      readonly reason?: string;
    }
  | {
      readonly kind: 'DraftStatement';
      readonly statement: string;
      readonly plan?: string;
      readonly template?: string;
      readonly genre: Genre;
      readonly language: string;
      readonly audience: Audience;
      readonly text: string;
      readonly sha256: string;
      readonly facts: readonly string[];
      readonly gaps: readonly string[];
    }
  | {
      readonly kind: 'ApproveStatement';
      readonly statement: string;
      readonly approver: string;
      readonly via: Via;
      readonly role?: string;
      /** The start of the hash that the approver named. */
      readonly hash?: string;
      readonly evidence?: string;
    }
  | {
      readonly kind: 'PublishStatement';
      readonly statement: string;
      readonly channels: readonly string[];
      readonly url?: string;
    }
  | { readonly kind: 'CloseIncident'; readonly reason?: string; readonly overdue: readonly string[] }
  | { readonly kind: 'ReopenIncident'; readonly reason: string };

export type CommandKind = Intent['kind'];
export type CommandOf<K extends CommandKind> = Extract<Intent, { kind: K }> & Circumstances;
export type Command = Intent & Circumstances;
