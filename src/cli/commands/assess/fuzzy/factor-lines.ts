import type { FuzzyResult, RatedFactor } from '../../../../assessment/fuzzy/evaluate-fuzzy.ts';
import type { FuzzyModel } from '../../../../domain/fuzzy-model.ts';
import { clip, type Row, tableLines } from '../../../../terminal/columns.ts';
import type { Session } from '../../../session.ts';
import { column, factorName, gradeName } from './names.ts';

const NAME_WIDTH = 24;

/** One row for a factor and, indented, for each of those inside it. */
function rowsOf(session: Session, factor: RatedFactor, at: number, indent: string): readonly Row[] {
  const { name, weight, row, inner } = factor;
  const isInside = indent !== '';
  const own: Row = {
    cells: [
      clip(`${indent}${factorName(session.say, name, at)}`, NAME_WIDTH),
      `${indent}${column(weight)}`,
      ...row.map(column),
    ],
    ...(isInside && { paint: (cell) => session.paint('dim', cell) }),
  };
  const inside = (inner?.factors ?? []).flatMap((each, place) => rowsOf(session, each, place, `${indent}  `));
  return [own, ...inside];
}

/** The factors with their weights and how far each belongs to each grade. */
export function factorLines(session: Session, model: FuzzyModel, result: FuzzyResult): readonly string[] {
  const { say, paint, context } = session;
  const header: Row = {
    cells: [
      say('models.fuzzy.column-factor'),
      say('models.fuzzy.column-weight'),
      ...model.grades.map((_, grade) => gradeName(say, model.grades, grade)),
    ],
    paint: (cell) => paint('dim', cell),
  };
  const rows = result.factors.flatMap((factor, at) => rowsOf(session, factor, at, ''));
  return tableLines([header, ...rows], context.terminal.width, '  ');
}
