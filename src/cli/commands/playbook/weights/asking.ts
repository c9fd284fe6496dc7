import type { Inconsistent } from '../../../../assessment/ahp/comparison-analysis.ts';
import { connectedGroups } from '../../../../domain/connected-groups.ts';
import { ratioText } from '../../../../domain/ratio-text.ts';
import { Cancelled } from '../../../../terminal/terminal.ts';
import { typedLine } from '../../../error-lines.ts';
import { remark, type Session } from '../../../session.ts';
import type { Criteria } from './criteria-names.ts';
import { answerText, type Judgements, numbersOf, type Pair, withJudgement } from './judged-pairs.ts';

/** Up to so many criteria every pair is asked for; beyond, one may stop as soon as weights come out. */
const ALL_PAIRS = 5;
const SCALE = [2, 3, 4, 5, 6, 7, 8, 9] as const;
const USUAL = 3;

const shellPart = (text: string): string =>
  /^[\p{L}\p{N}._/=-]+$/u.test(text) ? text : JSON.stringify(text);

/** Says the command line that goes on from here: the one that was typed, with what was answered since. */
export function remarkRest(session: Session, judgements: Judgements, given: Judgements): void {
  const since = judgements.filter((each) => !given.includes(each)).map((each) => shellPart(answerText(each)));
  const command = [typedLine(session), ...(since.length === 0 ? [] : ['--answer', ...since])].join(' ');
  remark(session, session.say('models.ahp.continue', { command }));
}

async function askOne(
  { context, say }: Session,
  { nameOf }: Criteria,
  [left, right]: Pair,
  question: string,
): Promise<number | null> {
  const side = await context.prompter.select(question, [
    { value: 'left', name: nameOf(left) },
    { value: 'right', name: nameOf(right) },
    { value: 'both', name: say('models.ahp.as-much') },
    { value: 'unknown', name: say('models.ahp.not-known') },
  ] as const);
  if (side === 'unknown') return null;
  if (side === 'both') return 1;
  const [more, less] = side === 'left' ? [left, right] : [right, left];
  const times = await context.prompter.select<number>(
    say('models.ahp.how-much', { left: nameOf(more), right: nameOf(less) }),
    SCALE.map((value) => ({ value, name: say(`models.ahp.scale-${value}`) })),
    USUAL,
  );
  return side === 'left' ? times : 1 / times;
}

/** Of many criteria, whether the person has had enough: asked when weights come out, and after each round more. */
async function hasEnough(
  { context, say }: Session,
  { ids }: Criteria,
  judgements: Judgements,
  left: number,
): Promise<boolean> {
  const isRound =
    ids.length > ALL_PAIRS && judgements.length >= ids.length && judgements.length % ids.length === 0;
  if (!isRound || left === 0 || connectedGroups(ids.length, numbersOf(ids, judgements)).length > 1)
    return false;
  return context.prompter.select(say('models.ahp.enough', { number: left }), [
    { value: true, name: say('models.ahp.enough-stop') },
    { value: false, name: say('models.ahp.enough-go-on') },
  ]);
}

/** Asks for each pair; when it is broken off, says how to go on. */
export async function askJudgements(
  session: Session,
  criteria: Criteria,
  given: Judgements,
  pairs: readonly Pair[],
): Promise<Judgements> {
  let judgements = given;
  try {
    for (const [at, pair] of pairs.entries()) {
      if (await hasEnough(session, criteria, judgements, pairs.length - at)) break;
      const [left, right] = pair.map(criteria.nameOf);
      const question = session.say('models.ahp.question', {
        at: at + 1,
        all: pairs.length,
        left: left ?? '',
        right: right ?? '',
      });
      const ratio = await askOne(session, criteria, pair, question);
      judgements = withJudgement(judgements, [...pair, ratio]);
    }
  } catch (error) {
    if (error instanceof Cancelled) remarkRest(session, judgements, given);
    throw error;
  }
  return judgements;
}

/** Asks once more for the judgement that contradicts the others most. */
export async function askAgain(
  session: Session,
  criteria: Criteria,
  judgements: Judgements,
  { left, right, given, betterOnScale }: Inconsistent,
  cr: number,
): Promise<Judgements> {
  const question = session.say('models.ahp.again', {
    cr: cr.toFixed(2),
    left: criteria.nameOf(left),
    right: criteria.nameOf(right),
    given: ratioText(given),
    better: ratioText(betterOnScale),
  });
  const ratio = await askOne(session, criteria, [left, right], question);
  return withJudgement(judgements, [left, right, ratio]);
}
