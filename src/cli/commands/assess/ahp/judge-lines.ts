import type { ComparisonSettings, NodeAnalysis } from '../../../../assessment/ahp/comparison-analysis.ts';
import { isTooHigh } from '../../../../assessment/ahp/consistency-findings.ts';
import { plainLine } from '../../../../terminal/plain.ts';
import { tableLines } from '../../../../terminal/columns.ts';
import type { Session } from '../../../session.ts';

/** How judges were joined, and each one's share, consistency and weights; nothing where there is one. */
export function judgeLines(
  session: Session,
  { aggregate }: ComparisonSettings,
  { judges, names }: NodeAnalysis,
  nameOf: (id: string) => string,
): readonly string[] {
  if (judges === undefined) return [];
  const { say, paint, context } = session;
  const head = ['', '', ...names.map(nameOf), ''];
  const rows = judges.map(({ name, share, own }) => {
    const percent = `${(share * 100).toFixed(0)}%`;
    if (own === undefined)
      return {
        cells: [plainLine(name), percent, say('models.ahp.judge-apart')],
      };
    const { weights, cr } = own;
    const mark = isTooHigh(cr) ? '  !' : '';
    return {
      cells: [
        plainLine(name),
        percent,
        ...weights.map((weight) => weight.toFixed(3)),
        `CR ${cr?.toFixed(3) ?? '—'}${mark}`,
      ],
      paint: (cell: string) => (isTooHigh(cr) ? paint('warn', cell) : cell),
    };
  });
  const isNarrow = names.length > 5;
  const shown = isNarrow
    ? rows.map(({ cells, ...row }) => ({ ...row, cells: [...cells.slice(0, 2), cells.at(-1) ?? ''] }))
    : [{ cells: head, paint: (cell: string) => paint('dim', cell) }, ...rows];
  return [
    '',
    say(`models.ahp.judges-${aggregate}`, { number: judges.length }),
    ...tableLines(shown, context.terminal.width, '  '),
  ];
}
