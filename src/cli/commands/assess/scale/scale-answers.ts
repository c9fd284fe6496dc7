import type { ScaleAnswer, ScaleAnswers } from '../../../../assessment/scale.ts';
import { isTold, UsageError } from '../../../../domain/refusal.ts';
import type { Scale, ScaleCriterion } from '../../../../domain/scale.ts';
import { readAmount } from '../../../../reading/amount.ts';
import { isUnknown } from '../../../../reading/answer.ts';
import { readPairs } from '../../../../reading/pairs.ts';
import { closestTo } from '../../../../reading/suggestion.ts';
import { errorSentence } from '../../../error-lines.ts';
import type { Session } from '../../../session.ts';
import { boundWords } from './scale-words.ts';

const readAnswer = (text: string): ScaleAnswer => (isUnknown(text) ? 'unknown' : readAmount(text));

function criterionNamed({ criteria }: Scale, given: string): string {
  const found = Object.entries(criteria).find(([id, { name }]) => id === given || name === given)?.[0];
  const ids = Object.keys(criteria);
  if (found !== undefined) return found;
  throw new UsageError('factor-unknown', { given, factors: ids, ...closestTo(given, ids) });
}

/** The answers given as `CRITERION=VALUE`: numbers, ranges, or that nobody knows. @throws UsageError */
export const readScaleAnswers = (scale: Scale, pairs: readonly string[]): ScaleAnswers =>
  Object.fromEntries(readPairs(pairs).map(([id, text]) => [criterionNamed(scale, id), readAnswer(text)]));

async function askOne(session: Session, scale: Scale, criterion: ScaleCriterion): Promise<ScaleAnswer> {
  const { context, say } = session;
  const question = `${criterion.ask}\n  ${boundWords(say, scale, criterion)}`;
  const check = (text: string): string | undefined => {
    try {
      readAnswer(text);
      return undefined;
    } catch (error) {
      return isTold(error) ? errorSentence(session, error) : String(error);
    }
  };
  return readAnswer(await context.prompter.input(question, { fallback: say('models.scale.unknown'), check }));
}

/** Asks for every criterion that was not answered yet; nobody has to know. */
export async function askScale(session: Session, scale: Scale, given: ScaleAnswers): Promise<ScaleAnswers> {
  const answers: Record<string, ScaleAnswer> = { ...given };
  for (const [id, criterion] of Object.entries(scale.criteria))
    if (!Object.hasOwn(given, id)) answers[id] = await askOne(session, scale, criterion);
  return answers;
}
