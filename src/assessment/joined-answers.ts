import { type Answer, type AnswerRange, isRange } from '../domain/answer.ts';

/** One number for a range: what was said, else its middle, else the end that it has. */
const middleOf = ({ from, to, about }: AnswerRange): number =>
  about ?? (to === undefined ? from : (from + to) / 2);

/** Whether an answer says how many or how much. */
export const isAmount = (answer: Answer): answer is number | AnswerRange =>
  typeof answer === 'number' || isRange(answer);

/** One number for an amount, for placing it in a band. */
export const pointOf = (answer: number | AnswerRange): number =>
  isRange(answer) ? middleOf(answer) : answer;

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  return (lower + upper) / 2;
}

const isSame = (a: number | AnswerRange, b: number | AnswerRange): boolean =>
  isRange(a) && isRange(b) ? a.from === b.from && a.to === b.to && a.about === b.about : a === b;

/** All the same amount, or from the least to the most that anybody thinks possible, about their median. */
export function joinAmounts(answers: readonly Answer[]): Answer {
  const known = answers.filter(isAmount);
  const [first] = known;
  if (first === undefined) return 'unknown';
  if (known.every((each) => isSame(each, first))) return first;
  const ends = known.map((each) => (isRange(each) ? each.to : each));
  const isOpen = ends.includes(undefined);
  return {
    from: Math.min(...known.map((each) => (isRange(each) ? each.from : each))),
    ...(!isOpen && { to: Math.max(...ends.map((end) => end ?? 0)) }),
    about: medianOf(known.map(pointOf)),
  };
}

/** Whether one affirms what another denies. */
export const isContradicted = (answers: readonly Answer[]): boolean =>
  answers.includes(true) && answers.includes(false);

/** One yes counts, until it is refuted, for nature comes before counts; a no does only when at least half of all say so. */
export function joinVerdicts(answers: readonly Answer[]): Answer {
  if (answers.includes(true)) return true;
  const denials = answers.filter((answer) => answer === false).length;
  return denials > 0 && denials * 2 >= answers.length ? false : 'unknown';
}
