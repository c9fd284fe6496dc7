import type { Answer } from '../domain/incident.ts';

/** Answers by factor or floor; one that is absent counts as unknown. */
export type Answers = Readonly<Record<string, Answer>>;

/** A factor's number, or undefined while it is unknown. */
export const numberOf = (answers: Answers, factor: string): number | undefined => {
  const answer = answers[factor];
  return typeof answer === 'number' ? answer : undefined;
};
