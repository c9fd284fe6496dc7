import { table } from './markdown-table.ts';
import type { ReportView } from './report-view.ts';

/** The heads of the columns of a report's tables. */
export type Column =
  | 'account'
  | 'about'
  | 'acknowledged'
  | 'answer'
  | 'asked'
  | 'code'
  | 'direction'
  | 'due'
  | 'first-line'
  | 'from-whom'
  | 'fits'
  | 'gauge'
  | 'id'
  | 'issue'
  | 'kind'
  | 'operations'
  | 'outcome'
  | 'person'
  | 'posture'
  | 'question'
  | 'reading'
  | 'reason'
  | 'said-by'
  | 'said-to'
  | 'said'
  | 'source'
  | 'standing'
  | 'state'
  | 'unit'
  | 'version'
  | 'via'
  | 'void'
  | 'warnings'
  | 'when'
  | 'who';

/** A table under named columns; cells are markdown already. */
export const columns = (
  { say }: ReportView,
  names: readonly Column[],
  rows: readonly (readonly string[])[],
): string =>
  table(
    names.map((name) => say(`report.column.${name}`)),
    rows,
  );

/** A section of a title and some parts; nothing at all where there are no parts, for not every incident has all. */
export const optionalSection = (title: string, parts: readonly string[]): readonly string[] =>
  parts.length === 0 ? [] : [[`## ${title}`, ...parts].join('\n\n')];

/** The same with one table. */
export const tableSection = (
  view: ReportView,
  title: string,
  names: readonly Column[],
  rows: readonly (readonly string[])[],
): readonly string[] => optionalSection(title, rows.length === 0 ? [] : [columns(view, names, rows)]);
