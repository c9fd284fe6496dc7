import type {
  ComparisonSettings,
  Inconsistent,
  NodeAnalysis,
} from '../../../../assessment/ahp/comparison-analysis.ts';
import { CR_LIMIT, isTooHigh } from '../../../../assessment/ahp/consistency-findings.ts';
import { ratioByTable } from '../../../../assessment/ahp/random-index.ts';
import { RANDOM_INDEXES } from '../../../../domain/comparison.ts';
import { ratioText } from '../../../../domain/ratio-text.ts';
import type { Session } from '../../../session.ts';

const SHOWN_PAIRS = 6;
/** A consistency ratio below this is a rounding error. */
const NOTHING = 5e-10;

/** With as many digits as tell it from the limit. */
function ratioWords(cr: number): string {
  const digits = [3, 4, 5].find((count) => Number(cr.toFixed(count)) >= CR_LIMIT === cr >= CR_LIMIT) ?? 6;
  return cr.toFixed(digits);
}

function indexWords({ say }: Session, { randomIndex, names }: NodeAnalysis): string {
  const { name: table, value, interpolated } = randomIndex;
  if (value === null) return say('models.ahp.index-none', { table, number: names.length });
  const key = interpolated ? 'models.ahp.index-between' : 'models.ahp.index';
  return say(key, { table, value: String(Number(value.toFixed(4))) });
}

function verdict({ say, paint }: Session, { cr, names }: NodeAnalysis): string {
  if (names.length < 3) return `${paint('good', '✓')} ${say('models.ahp.small')}`;
  if (cr === null) return `${paint('warn', '?')} ${say('models.ahp.unmeasured')}`;
  if (isTooHigh(cr)) return `${paint('alarm', '✗')} ${paint('alarm', say('models.ahp.inconsistent'))}`;
  return `${paint('good', '✓')} ${say(cr < NOTHING ? 'models.ahp.perfect' : 'models.ahp.consistent')}`;
}

/** What the other tables make of it: worth a line only where it is not nothing. */
function tableWords(
  { say, paint }: Session,
  { ci, cr, names, randomIndex }: NodeAnalysis,
): readonly string[] {
  if (names.length < 3 || (cr !== null && cr < NOTHING)) return [];
  const ratios = ratioByTable(ci, names.length);
  const others = RANDOM_INDEXES.filter((table) => table !== randomIndex.name && ratios[table] !== null);
  if (others.length === 0) return [];
  const words = others.map((table) => `${table} ${ratioWords(ratios[table] ?? 0)}`).join(' · ');
  const isSame = cr === null || others.every((table) => isTooHigh(ratios[table]) === isTooHigh(cr));
  return [
    isSame
      ? `  ${paint('dim', say('models.ahp.tables-agree', { ratios: words }))}`
      : `  ${paint('warn', `! ${say('models.ahp.tables-differ', { ratios: words })}`)}`,
  ];
}

function completedLines(
  { say }: Session,
  { incomplete }: ComparisonSettings,
  { completed, crForGaps, names }: NodeAnalysis,
  nameOf: (id: string) => string,
): readonly string[] {
  if (completed.length === 0) return [];
  const all = (names.length * (names.length - 1)) / 2;
  const more = completed.length - SHOWN_PAIRS;
  return [
    '',
    `  ${say(`models.ahp.completed-${incomplete}`, { number: completed.length, all })}`,
    ...completed
      .slice(0, SHOWN_PAIRS)
      .map(({ left, right, ratio }) => `    ${nameOf(left)} / ${nameOf(right)} ≈ ${ratioText(ratio)}`),
    ...(more > 0 ? [`    ${say('models.ahp.completed-more', { number: more })}`] : []),
    ...(crForGaps === undefined || crForGaps === null
      ? []
      : [`  ${say('models.ahp.for-gaps', { cr: ratioWords(crForGaps) })}`]),
  ];
}

/** What to mend besides, where one judgement is not enough, and whether that is. */
function furtherLines(
  { say }: Session,
  further: Inconsistent['further'],
  nameOf: (id: string) => string,
): readonly string[] {
  const last = further.at(-1);
  if (last === undefined) return [];
  return [
    `  ${say(isTooHigh(last.crOnScale) ? 'models.ahp.mend-also-not-enough' : 'models.ahp.mend-also')}`,
    ...further.map(({ left, right, given, betterOnScale, crOnScale }) => {
      const pair = { left: nameOf(left), right: nameOf(right), given: ratioText(given) };
      return `    ${say('models.ahp.mend-step', { ...pair, value: ratioText(betterOnScale), cr: ratioWords(crOnScale) })}`;
    }),
  ];
}

/** The judgement to look at again, and what each way of mending it would do. */
function mendLines(
  session: Session,
  { inconsistent, names }: NodeAnalysis,
  nameOf: (id: string) => string,
): readonly string[] {
  const { say } = session;
  if (inconsistent === undefined) return [];
  const { left, right, given, better, betterOnScale, crOnScale, further } = inconsistent;
  const values = {
    left: nameOf(left),
    right: nameOf(right),
    given: ratioText(given),
    better: ratioText(better),
  };
  const mended = { value: ratioText(betterOnScale), cr: ratioWords(crOnScale) };
  return [
    '',
    `  ${say('models.ahp.mend', values)}`,
    `  ${say(isTooHigh(crOnScale) ? 'models.ahp.mend-not-enough' : 'models.ahp.mend-to', mended)}`,
    ...furtherLines(session, further, nameOf),
    ...(names.length === 3 ? [`  ${say('models.ahp.mend-three')}`] : []),
  ];
}

/** How consistent a comparison is, by which table, what others would say, and what to mend. */
export function consistencyLines(
  session: Session,
  settings: ComparisonSettings,
  node: NodeAnalysis,
  nameOf: (id: string) => string,
): readonly string[] {
  const { say, paint } = session;
  const { lambdaMax, ci, cr } = node;
  const figures = say('models.ahp.figures', {
    lambda: lambdaMax.toFixed(4),
    ci: ci.toFixed(4),
    cr: cr === null ? '—' : ratioWords(cr),
  });
  return [
    '',
    `  ${figures}  ${paint('dim', `(${indexWords(session, node)})`)}`,
    `  ${verdict(session, node)}`,
    ...tableWords(session, node),
    ...completedLines(session, settings, node, nameOf),
    ...mendLines(session, node, nameOf),
  ];
}
