import { entryOf } from '../domain/map-entry.ts';
import type { Statement, Wording } from '../domain/statement.ts';
import type { ReportView } from './report-view.ts';

/** The bytes that the last shown publication put out; undefined where none is shown. */
function publishedHash({ events }: ReportView, id: string): string | undefined {
  const last = events.findLast((event) => event.type === 'StatementPublished' && event.data.statement === id);
  return last?.type === 'StatementPublished' ? last.data.sha256 : undefined;
}

/**
 * A text in the last wording that the readers may see: as the shown records made it, or what went out, which
 * everybody could read. A wording that only hidden records hold stays hidden, and so does who wrote it.
 */
function shownStatement(view: ReportView, id: string): Statement | undefined {
  const whole = entryOf(view.whole.statements, id);
  const shown = entryOf(view.incident.statements, id);
  if (whole === undefined) return undefined;
  const hash = publishedHash(view, id);
  const known: readonly Wording[] = shown === undefined ? [] : [...shown.earlier, shown];
  if (hash === undefined || known.some(({ sha256 }) => sha256 === hash)) return shown;
  const out = [...whole.earlier, whole].find(({ sha256 }) => sha256 === hash);
  if (out === undefined) return shown;
  const { text, sha256, facts, gaps } = out;
  return { ...(shown ?? whole), text, sha256, facts, gaps, earlier: [] };
}

/** The texts whose draft is shown, or that went out by a record that is shown, by their first shown record. */
export function shownStatements(view: ReportView): readonly Statement[] {
  const named = view.events.flatMap((event) =>
    event.type === 'StatementDrafted' || event.type === 'StatementPublished' ? [event.data.statement] : [],
  );
  return [...new Set(named)].flatMap((id) => shownStatement(view, id) ?? []);
}
