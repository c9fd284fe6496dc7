import { type RankedRisk, USUAL_LEVELS } from '../../../../assessment/risk.ts';
import type { RiskRegister } from '../../../../domain/risk.ts';
import { tableLines } from '../../../../terminal/columns.ts';
import { plainLine } from '../../../../terminal/plain.ts';
import type { Session } from '../../../session.ts';
import { matrixLines, shadeOf } from './matrix-lines.ts';
import { figure, impactsWords, letterOf, levelName, levelTone } from './words.ts';

const INDENT = '  ';
/** Risks that the last line names. */
const MOST_NAMED = 3;

/** One line for each risk, the worst first, and beneath it what its impact is made of and its note. */
function listLines(session: Session, { levels = USUAL_LEVELS }: RiskRegister, risks: readonly RankedRisk[]) {
  const { say, paint, context } = session;
  const names = levels.map(({ name }) => name);
  const rows = risks.map(({ name, likelihood, impact, score, level }, at) => {
    const rank = names.indexOf(level);
    const tone = levelTone(rank, names.length);
    return {
      cells: [
        letterOf(at),
        `${shadeOf(rank, names.length)} ${levelName(say, level)}`,
        say('models.risk.product', { likelihood, impact: figure(impact), score: figure(score) }),
        plainLine(name),
      ],
      paint: (cell: string, column: number) => (column === 1 ? paint(tone, cell) : cell),
    };
  });
  const head = {
    cells: [
      '',
      say('models.risk.column-level'),
      say('models.risk.column-score'),
      say('models.risk.column-risk'),
    ],
    paint: (cell: string) => paint('dim', cell),
  };
  const [titles = '', ...lines] = tableLines([head, ...rows], context.terminal.width, INDENT);
  const listed = lines.flatMap((line, at): readonly string[] => {
    const { impacts, note } = risks[at] ?? {};
    const risk = risks[at];
    const made = risk === undefined || impacts === undefined ? [] : [impactsWords(risk)];
    const below = [...made, ...(note === undefined ? [] : [plainLine(note)])];
    return [line, ...below.map((text) => paint('dim', `${INDENT}     ${text}`))];
  });
  return [titles, ...listed];
}

/** How several impacts became one, and where a mean stands in the matrix. */
function combinedLines({ say, paint }: Session, { combine }: RiskRegister, risks: readonly RankedRisk[]) {
  if (!risks.some(({ impacts }) => impacts !== undefined)) return [];
  return [paint('dim', say(`models.risk.combine-${combine}`))];
}

function nextLine({ say }: Session, { levels = USUAL_LEVELS }: RiskRegister, risks: readonly RankedRisk[]) {
  const worst = levels.at(-1)?.name ?? '';
  const top = risks.filter(({ level }) => level === worst);
  const level = levelName(say, worst);
  if (top.length === 0) return say('models.risk.next-none', { level });
  const named = top.slice(0, MOST_NAMED).map(({ name }) => plainLine(name));
  return say('models.risk.next', { level, number: top.length, risks: named });
}

/** Risks as people read them: ranked, then in the matrix, then what the levels rest on and what comes next. */
export function riskLines(
  session: Session,
  register: RiskRegister,
  risks: readonly RankedRisk[],
): readonly string[] {
  const { say, paint } = session;
  const { title, source, levels } = register;
  return [
    paint('strong', title === undefined ? say('models.risk.heading') : plainLine(title)),
    ...(source === undefined ? [] : [paint('dim', say('models.risk.source', { source: plainLine(source) }))]),
    '',
    ...listLines(session, register, risks),
    '',
    ...matrixLines(session, register, risks),
    '',
    ...combinedLines(session, register, risks),
    ...(levels === undefined ? [paint('dim', say('models.risk.convention'))] : []),
    nextLine(session, register, risks),
  ];
}
