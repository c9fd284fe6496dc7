import { compareMethods, type MethodResult } from '../../../assessment/compare-methods.ts';
import { areWeighed } from '../../../assessment/criteria.ts';
import { contributionsOf } from '../../../assessment/deciders.ts';
import { openIn } from '../../../assessment/open-questions.ts';
import { endsOf } from '../../../assessment/tier-bounds.ts';
import { tableLines } from '../../../terminal/columns.ts';
import { tierName } from '../../names.ts';
import type { Session } from '../../session.ts';
import { tiersWords } from './answer-words.ts';
import { moveLines } from './move-lines.ts';
import { outcomeWords } from './open-lines.ts';
import { topicOf, type WorkedOut } from './worked-out.ts';

/** Rows of the longer lists. */
const MOST_ROWS = 8;
const BAR = 16;

const share = (value: number): string => value.toFixed(2);

function figureWords({ say }: Session, { incident, model }: WorkedOut, result: MethodResult): string {
  const { score, membership, nearTie } = result;
  if (score !== undefined)
    return say('desk.assessing.score', { score: share(score), most: model.tiers.length - 1 });
  if (membership === undefined) return '';
  const shares = membership.map(
    (value, rank) => `${tierName(incident, model.tiers[rank] ?? '')} ${share(value)}`,
  );
  const atLeast = model.tiers.slice(1).map((tier, rank) =>
    say(rank + 2 === model.tiers.length ? 'desk.assessing.at-worst' : 'desk.assessing.at-least', {
      tier: tierName(incident, tier),
      share: share(membership.slice(rank + 1).reduce((sum, value) => sum + value, 0)),
    }),
  );
  const tie =
    nearTie === undefined ? '' : say('desk.assessing.near-tie', { tier: tierName(incident, nearTie) });
  return `${shares.join(' · ')}${say('desk.assessing.half', { shares: atLeast })}${tie}`;
}

/** Each method with its tier, what it leaves possible and its figures; and where they disagree. */
function methodLines(session: Session, worked: WorkedOut): readonly string[] {
  const { say, paint, context } = session;
  const { incident, model, answers, judge } = worked;
  const results = compareMethods(model, answers, judge);
  const rows = results.map((result) => ({
    cells: [
      say(`desk.assessing.methods.${result.method}`),
      tierName(incident, result.assessment.tier),
      result.assessment.possible.length > 1
        ? say('desk.assessing.possibly', { tiers: tiersWords(session, incident, result.assessment.possible) })
        : '',
      figureWords(session, worked, result),
    ],
  }));
  const [own, ...others] = results;
  const differing = others.filter(({ assessment }) => assessment.tier !== own?.assessment.tier);
  const names = differing.map(({ method, assessment }) =>
    say('desk.assessing.differs', {
      method: say(`desk.assessing.methods.${method}`),
      tier: tierName(incident, assessment.tier),
    }),
  );
  const verdict =
    differing.length === 0
      ? say('desk.assessing.agree')
      : say('desk.assessing.disagree', {
          own: say(`desk.assessing.methods.${own?.method ?? 'highest-band'}`),
          tier: tierName(incident, own?.assessment.tier ?? ''),
          others: names,
        });
  return [
    paint('strong', say('desk.assessing.side-by-side')),
    ...tableLines(rows, context.terminal.width, '  '),
    `  ${differing.length === 0 ? verdict : paint('warn', verdict)}`,
    ...(worked.assessment.open.length === 0 ? [] : [`  ${paint('dim', say('desk.assessing.at-mildest'))}`]),
  ];
}

/** What each criterion adds to the weighted score, as a bar. */
function contributionLines(session: Session, worked: WorkedOut): readonly string[] {
  const { say, paint, context } = session;
  const { incident, model, answers } = worked;
  const most = model.tiers.length - 1;
  const rows = contributionsOf(model, endsOf(model, answers).low).map(({ id, weight, level }) => ({
    cells: [
      topicOf(incident, id),
      say('desk.assessing.weight-level', { weight: share(weight), level: share(level) }),
      `${'█'.repeat(Math.round(((weight * level) / most) * BAR)).padEnd(BAR, '░')} ${share(weight * level)}`,
    ],
  }));
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
  const rows = questions.slice(0, MOST_ROWS).map((question) => ({
    cells: [topicOf(incident, question.id), share(question.worth), outcomeWords(session, worked, question)],
  }));
  return [
    paint('strong', say('desk.assessing.questions')),
    ...tableLines(rows, context.terminal.width, '  '),
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
