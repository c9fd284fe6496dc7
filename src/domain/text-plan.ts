import type { Tlp } from './tlp.ts';

export const GENRES = [
  'first-response',
  'situation',
  'apology',
  'progress',
  'findings',
  'rebuttal',
  'recall',
  'outage',
  'data-breach',
  'internal',
  'care-script',
  'qa',
  'media-reply',
  'authority-report',
  'correction',
  'closing',
  'thanks',
] as const;
export type Genre = (typeof GENRES)[number];

export const AUDIENCES = [
  'public',
  'affected',
  'customers',
  'staff',
  'media',
  'authority',
  'partners',
  'investors',
] as const;
export type Audience = (typeof AUDIENCES)[number];

export interface StatementPlan {
  readonly template: string;
  readonly title?: string;
  readonly genre: Genre;
  readonly audience: Audience;
  readonly channels: readonly string[];
  readonly preapproved?: Preapproval;
  readonly tlp?: Tlp;
}

/** A group of people who speak for the organisation, such as a shop's staff, and their variant of the line. */
export interface Unit {
  readonly name: string;
  /** The role that sees to it that the unit has the line. */
  readonly owner: string;
  readonly template?: string;
}

/** The line (口径): what everybody says now. The first one is rendered from the template when an incident opens. */
export interface LinePlan {
  readonly title?: string;
  readonly template: string;
  readonly preapproved?: Preapproval;
  readonly units: Readonly<Record<string, Unit>>;
}

/** A text to paste when an incident opens, such as the message to the group; never published, never signed off. */
export interface NoticePlan {
  readonly title: string;
  readonly template: string;
}

/** Words that legal approved beforehand, until a day and up to a tier: the lead alone may release them unchanged. */
export interface Preapproval {
  readonly by: string;
  readonly on: string;
  readonly expires: string;
  readonly upTo: string;
  /** What may be filled in besides confirmed facts: template values by path, such as `nextUpdate`. */
  readonly slots?: readonly string[];
}
