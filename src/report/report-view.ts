import type { Duty } from '../domain/duties.ts';
import type { Instant } from '../domain/envelope.ts';
import type { RecordedEvent } from '../domain/events/table.ts';
import type { Incident } from '../domain/incident.ts';
import type { PhaseSpan } from '../domain/phases.ts';
import type { Rating } from '../domain/rating.ts';
import type { Tlp } from '../domain/tlp.ts';
import type { Zone } from '../domain/zone.ts';
import type { Say } from '../locales/say.ts';

/** How far raters agree: Kendall's W with its probability, and about how many criteria. */
export interface RatedAgreement {
  readonly agreement?: { readonly w: number; readonly p: number; readonly isExact: boolean };
  readonly common: number;
}

/** All that a report is made from. */
export interface ReportInput {
  /** With its playbook in the language of the report. */
  readonly incident: Incident;
  /** Every record that was understood, in file order. */
  readonly events: readonly RecordedEvent[];
  readonly duties: readonly Duty[];
  readonly phases: readonly PhaseSpan[];
  readonly now: Instant;
  readonly zone: Zone;
  readonly say: Say;
  /** Ids of the records that no other record follows. */
  readonly heads: readonly string[];
  /** Works out how far raters agree; left out, the report does not say. */
  readonly joinRatings?: (ratings: readonly Rating[]) => RatedAgreement;
  /** How many problems reading the file found. */
  readonly problems: number;
  /** The highest confidentiality label that the readers may see; left out, all. */
  readonly tlp?: Tlp;
}

/**
 * What the readers of a report may know. The incident is the one that the shown records make, and a duty, a phase
 * or a time stands here only where the hidden records say nothing else about it.
 */
export interface ReportView extends ReportInput {
  /** The incident that all records make; only for telling that something is withheld, and for published texts. */
  readonly whole: Incident;
  /** How many records have a higher label than the readers may see. */
  readonly hidden: number;
  readonly isOpeningShown: boolean;
  readonly withheld: {
    readonly times: ReadonlySet<string>;
    readonly duties: ReadonlySet<string>;
    readonly tier: boolean;
  };
}
