import type { PlatformState, Via } from './statement.ts';
import type { Audience, Genre } from './text-plan.ts';

/** What somebody asks to be recorded of a text, from draft to publication. Hashes and moments come in as values. */
export type TextIntent =
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
      /** When it promises the next word, UTC ISO. */
      readonly nextUpdate?: string;
      readonly incoming?: string;
    }
  | {
      readonly kind: 'ApproveStatement';
      readonly statement: string;
      readonly approver: string;
      readonly via: Via;
      readonly role?: string;
      /** The start of the hash that the approver named. */
      readonly hash?: string;
      readonly words?: string;
      readonly evidence?: string;
      readonly evidenceSha256?: string;
    }
  | { readonly kind: 'ConfirmSignOff'; readonly statement: string }
  | {
      readonly kind: 'ReviseStatement';
      readonly statement: string;
      /** The hash of the version that was edited. */
      readonly base: string;
      readonly text: string;
      readonly sha256: string;
      readonly facts: readonly string[];
      readonly gaps: readonly string[];
      /** Whose edit it is, when the recorder typed it for somebody else. */
      readonly editor?: string;
      readonly via?: Via;
      readonly words?: string;
      readonly evidence?: string;
      readonly evidenceSha256?: string;
      readonly nextUpdate?: string;
    }
  | {
      readonly kind: 'DeclareImmaterial';
      readonly statement: string;
      readonly reason: string;
      /** What the edit touched that matters: `number`, `date`, `name`, … */
      readonly changes: readonly string[];
    }
  | {
      readonly kind: 'NotePlatform';
      readonly statement: string;
      readonly channel: string;
      readonly state: PlatformState;
      readonly note?: string;
      readonly evidence?: string;
    }
  | {
      readonly kind: 'PublishStatement';
      readonly statement: string;
      readonly channels: readonly string[];
      readonly url?: string;
      /** Where it can be read on one channel, by channel; `url` stands for the others. */
      readonly urls?: Readonly<Record<string, string>>;
    };
