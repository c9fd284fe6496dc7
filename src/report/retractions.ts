import { cell } from './escape-markdown.ts';
import type { ReportView } from './report-view.ts';

/** Why each struck-out record was taken back, by its id; undefined where the reason is withheld. */
function reasonsIn({ events, incident }: ReportView): ReadonlyMap<string, string | undefined> {
  const told = events.flatMap((event) =>
    event.type === 'EntryRetracted' ? [[event.data.event, event.data.reason] as const] : [],
  );
  return new Map<string, string | undefined>([
    ...incident.retracted.map((id) => [id, undefined] as const),
    ...told,
  ]);
}

/** Makes table cells of words about a record, struck out with the reason where it was taken back. */
export function strikerOf(view: ReportView): (event: string, words: string) => string {
  const reasons = reasonsIn(view);
  const { say } = view;
  return (event, words) => {
    if (!reasons.has(event)) return cell(words);
    const reason = reasons.get(event);
    const why =
      reason === undefined ? say('report.event.struck-withheld') : say('report.event.struck', { reason });
    return `~~${cell(words)}~~ <br>${cell(why)}`;
  };
}
