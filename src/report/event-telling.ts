import { fromIso } from '../domain/envelope.ts';
import type { EventData, EventType } from '../domain/events/table.ts';
import type { Incident } from '../domain/incident.ts';
import { localMoment } from './moment-words.ts';
import type { ReportView } from './report-view.ts';

/** What one kind of event says, in plain words on one or more lines. */
export type Tell<T extends EventType> = (data: EventData[T], view: ReportView, after: Incident) => string;

/** Lines of an account without the empty ones. */
export const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

/** An ISO time where the incident is. */
export const localIso = (view: ReportView, iso: string): string => localMoment(view, fromIso(iso));

/** Words for a part that may be missing; nothing when it is. */
export const ifGiven = <T>(value: T | undefined, words: (value: T) => string): string =>
  value === undefined ? '' : words(value);

/** Where proof is kept, with the digest of the file when one was given. */
export const evidenceWords = (
  { say }: ReportView,
  { evidence, evidenceSha256 }: { readonly evidence?: string; readonly evidenceSha256?: string },
): string =>
  ifGiven(evidence, (file) =>
    say('report.event.evidence', {
      text:
        evidenceSha256 === undefined ? file : say('report.event.as-file', { file, sha256: evidenceSha256 }),
    }),
  );
