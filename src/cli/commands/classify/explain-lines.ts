import { areWeighed } from '../../../assessment/criteria.ts';
import { type Contribution, contributionsOf } from '../../../assessment/deciders.ts';
import { openIn } from '../../../assessment/open-questions.ts';
import { endsOf } from '../../../assessment/tier-bounds.ts';
import { tableLines } from '../../../terminal/columns.ts';
import type { Session } from '../../session.ts';
import { methodLines } from './method-lines.ts';
import { moveLines } from './move-lines.ts';
import { outcomeWords } from './open-lines.ts';
import { topicOf, type WorkedOut } from './worked-out.ts';

/** Rows of the longer lists. */
const MOST_ROWS = 8;
/** Columns of a bar, on a wide screen and on a narrow one. */
const BAR = { wide: 16, narrow: 8 };
const WIDE = 72;

const share = (value: number): string => value.toFixed(2);

/** A figure, both ends of it, or a question mark while nothing is known. */
function spanWords([from, to]: readonly [number, number], most: number): string {
  if (from === to) return share(from);
  return from === 0 && to === most ? '?' : `${share(from)}–${share(to)}`;
}

/** What a criterion adds as a bar: full as far as is known, shaded as far as is possible. */
function addedBar({ weight, level, upTo }: Contribution, most: number, columns: number): string {
  const [full = 0, possible = 0] = [level, upTo].map((end) => Math.round(((weight * end) / most) * columns));
  return `${'█'.repeat(full)}${'▒'.repeat(Math.max(0, possible - full))}`.padEnd(columns, '░');
}

/** What each criterion adds to the weighted score, as a bar. */
function contributionLines(session: Session, worked: WorkedOut): readonly string[] {
  const { say, paint, context } = session;
  const { incident, model, answers } = worked;
  const most = model.tiers.length - 1;
  const { low, high } = endsOf(model, answers);
  const rows = contributionsOf(model, low, high).map((contribution) => {
    const { id, weight, level, upTo } = contribution;
    const added = spanWords([weight * level, weight * upTo], weight * most);
    const columns = context.terminal.width < WIDE ? BAR.narrow : BAR.wide;
    return {
      cells: [
        topicOf(incident, id),
        say('desk.assessing.weight-level', { weight: share(weight), level: spanWords([level, upTo], most) }),
        `${addedBar(contribution, most, columns)} ${added}`,
      ],
    };
  });
  const source = areWeighed(model.playbook.classification) ? 'weights-given' : 'weights-alike';
  return [
    paint('strong', say('desk.assessing.contributions')),
    ...tableLines(rows, context.terminal.width, '  '),
    `  ${paint('dim', say(`desk.assessing.${source}`))}`,
  ];
}

/** Open questions, the one most worth answering first. */
function questionLines(session: Session, worked: WorkedOut): readonly string[] {
  const { say, paint, context } = session;
  const { incident, model, answers, judge } = worked;
  const questions = openIn(model, answers, judge);
  if (questions.length === 0) return [];
  const shown = questions.slice(0, MOST_ROWS);
  const rows = tableLines(
    shown.map(({ id, worth }) => ({ cells: [topicOf(incident, id), share(worth)] })),
    context.terminal.width,
    '  ',
  );
  return [
    paint('strong', say('desk.assessing.questions')),
    ...shown.flatMap((question, index) => [
      rows[index] ?? '',
      `    ${paint('dim', outcomeWords(session, worked, question))}`,
    ]),
    `  ${paint('dim', say('desk.assessing.worth-note'))}`,
  ];
}

/** Everything behind a tier: all methods side by side, contributions, what would change it, and what to find out. */
export const explainLines = (session: Session, worked: WorkedOut): readonly string[] => [
  '',
  ...methodLines(session, worked),
  '',
  ...contributionLines(session, worked),
  '',
  ...moveLines(session, worked),
  ...(worked.assessment.open.length === 0 ? [] : ['', ...questionLines(session, worked)]),
];
