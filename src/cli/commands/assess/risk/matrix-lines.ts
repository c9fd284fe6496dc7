import { levelOf, type RankedRisk, USUAL_LEVELS } from '../../../../assessment/risk.ts';
import { RISK_STEPS, type RiskRegister } from '../../../../domain/risk.ts';
import { clip, padTo, widthOf } from '../../../../terminal/columns.ts';
import type { Session } from '../../../session.ts';
import { letterOf, levelName, levelTone, stepWord } from './words.ts';

const INDENT = '  ';
const CELL = { widest: 12, gap: 2 };
const SHADES = ['░', '▒', '▓', '█'];
const STEPS = Array.from({ length: RISK_STEPS }, (_, at) => at + 1);

/** The shade of a level, so that the matrix reads without colour: lighter is milder. */
export function shadeOf(rank: number, levels: number): string {
  const at = levels < 2 ? 0 : Math.round((rank / (levels - 1)) * (SHADES.length - 1));
  return SHADES[at] ?? '';
}

/** Letters as far as there is room; then how many more. */
function lettersIn(letters: readonly string[], room: number): string {
  for (let kept = letters.length; kept > 0; kept--) {
    const more = letters.length - kept;
    const text = `${letters.slice(0, kept).join(' ')}${more === 0 ? '' : `+${String(more)}`}`;
    if (widthOf(text) <= room) return text;
  }
  return letters.length === 0 ? '' : clip(`+${String(letters.length)}`, room);
}

/** The letters of each cell, by likelihood and impact; a mean of impacts stands in the nearer cell. */
function lettersByCell(risks: readonly RankedRisk[]): ReadonlyMap<string, readonly string[]> {
  const cells = new Map<string, string[]>();
  risks.forEach(({ likelihood, impact }, rank) => {
    const key = `${String(likelihood)} ${String(Math.round(impact))}`;
    cells.set(key, [...(cells.get(key) ?? []), letterOf(rank)]);
  });
  return cells;
}

/** Likelihood upwards, impact to the right, each risk by its letter, each cell shaded by the level of its score. */
export function matrixLines(
  session: Session,
  { scales, levels = USUAL_LEVELS }: RiskRegister,
  risks: readonly RankedRisk[],
): readonly string[] {
  const { say, paint, context } = session;
  const names = levels.map(({ name }) => name);
  const labels = STEPS.map((step) =>
    `${String(step)} ${stepWord(say, scales, 'likelihood', step)}`.trimEnd(),
  );
  const corner = say('models.risk.likelihood-axis');
  const most = Math.floor(context.terminal.width / 3);
  const labelWidth = Math.min(most, Math.max(widthOf(corner), ...labels.map(widthOf)));
  const room = context.terminal.width - INDENT.length - labelWidth - RISK_STEPS * CELL.gap;
  const cellWidth = Math.min(CELL.widest, Math.floor(room / RISK_STEPS));
  const letters = lettersByCell(risks);
  const gap = ' '.repeat(CELL.gap);
  const cellAt = (likelihood: number, impact: number): string => {
    const rank = names.indexOf(levelOf(likelihood * impact, levels));
    const here = lettersIn(letters.get(`${String(likelihood)} ${String(impact)}`) ?? [], cellWidth - 2);
    return paint(levelTone(rank, names.length), padTo(`${shadeOf(rank, names.length)} ${here}`, cellWidth));
  };
  const row = (label: string, cells: readonly string[]): string =>
    `${INDENT}${[padTo(clip(label, labelWidth), labelWidth), ...cells].join(gap)}`.trimEnd();
  return [
    paint('dim', row('', [say('models.risk.impact-axis')])),
    paint(
      'dim',
      row(
        corner,
        STEPS.map((step) => padTo(String(step), cellWidth)),
      ),
    ),
    ...[...STEPS].reverse().map((likelihood) =>
      row(
        labels[likelihood - 1] ?? '',
        STEPS.map((impact) => cellAt(likelihood, impact)),
      ),
    ),
    `${INDENT}${levels
      .map(({ name, from }, rank) =>
        say('models.risk.level-from', {
          shade: shadeOf(rank, names.length),
          level: levelName(say, name),
          score: String(from),
        }),
      )
      .join(gap)}`,
    paint(
      'dim',
      `${INDENT}${say('models.risk.impact-steps', {
        steps: STEPS.map((step) => `${String(step)} ${stepWord(say, scales, 'impact', step)}`.trimEnd()).join(
          ' · ',
        ),
      })}`,
    ),
  ];
}
