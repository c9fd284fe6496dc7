import { openIn, type OpenQuestion } from '../../../assessment/open-questions.ts';
import { amountWords } from '../../../locales/amount-words.ts';
import type { Session } from '../../session.ts';
import { tiersWords } from './answer-words.ts';
import { topicOf, type WorkedOut } from './worked-out.ts';

const signOf = ({ model }: WorkedOut, id: string): string =>
  model.playbook.classification.factors[id]?.order === 'descending' ? '≤' : '≥';

/** What each answer would leave possible; answers that leave the same are one. */
export function outcomeWords(session: Session, worked: WorkedOut, { id, outcomes }: OpenQuestion): string {
  const { say } = session;
  const told = outcomes.map(({ answer, possible }) => ({
    answer:
      typeof answer === 'boolean'
        ? say(answer ? 'classify.yes' : 'classify.no')
        : `${signOf(worked, id)} ${amountWords(say, answer)}`,
    tiers: tiersWords(session, worked.incident, possible),
  }));
  const changing = told.filter(({ tiers }, index) => index === 0 || tiers !== told[index - 1]?.tiers);
  return changing
    .map(({ answer, tiers }) => say('desk.assessing.outcome', { answer, tiers }))
    .join(say('desk.assessing.outcome-and'));
}

/** Which tiers are possible, and the one question that is most worth answering next. */
export function openLines(session: Session, worked: WorkedOut): readonly string[] {
  const { say, paint } = session;
  const { incident, model, answers, judge, assessment } = worked;
  const [first, ...others] = openIn(model, answers, judge, assessment.method);
  if (first === undefined) return [];
  const question = topicOf(incident, first.id);
  const outcomes = outcomeWords(session, worked, first);
  return [
    say('desk.assessing.possible', {
      tiers: tiersWords(session, incident, assessment.possible),
      number: others.length + 1,
    }),
    paint('warn', say('desk.assessing.ask-next', { question, outcomes })),
  ];
}
