import type { FuzzyResult } from '../../../../assessment/fuzzy/evaluate-fuzzy.ts';
import type { FuzzyModel } from '../../../../domain/fuzzy-model.ts';
import { tableLines } from '../../../../terminal/columns.ts';
import type { Session } from '../../../session.ts';
import { column, gradeName } from './names.ts';

/** Columns of a bar that stands for full membership, on a narrow screen and on a wide one. */
const BAR = { narrow: 20, wide: 40 };
const WIDE = 76;

const isNormal = ({ raw }: FuzzyResult): boolean =>
  Math.abs(raw.reduce((sum, membership) => sum + membership, 0) - 1) < 1e-9;

/** One bar for each grade: its share of the whole, and the membership itself where they do not add up to 1. */
export function gradeLines(session: Session, { grades }: FuzzyModel, result: FuzzyResult): readonly string[] {
  const { say, paint, context } = session;
  const size = context.terminal.width < WIDE ? BAR.narrow : BAR.wide;
  const rows = grades.map((_, grade) => {
    const share = result.normalized[grade] ?? 0;
    const filled = Math.round(share * size);
    return {
      cells: [
        gradeName(say, grades, grade),
        '█'.repeat(filled).padEnd(size, '░'),
        column(share),
        ...(isNormal(result)
          ? []
          : [say('models.fuzzy.raw', { membership: column(result.raw[grade] ?? 0) })]),
        grade === result.verdict ? say('models.fuzzy.here') : '',
      ],
      paint: (cell: string) => (grade === result.verdict ? paint('accent', cell) : cell),
    };
  });
  return tableLines(rows, context.terminal.width, '  ');
}
