import { type Concern, MOST_CONCERNS } from '../../../domain/concern.ts';
import type { Incident } from '../../../domain/incident.ts';
import { entryOf } from '../../../domain/map-entry.ts';
import { plainLine } from '../../../terminal/plain.ts';
import { amountWords } from '../../../locales/amount-words.ts';
import type { Session } from '../../session.ts';

/** Concerns that nobody has answered, nor said why not yet. */
export const openConcerns = ({ concerns }: Incident): readonly Concern[] =>
  Object.values(concerns).filter(({ settled }) => settled === undefined);

/** How many ask, where that was counted. */
export const crowdOf = ({ say }: Session, { count }: Concern): string =>
  count === undefined ? '' : say('desk.queries.asked-by', { amount: amountWords(say, count) });

/** `q0a1  会赔偿吗？  微博  320 条` */
export function concernLine(session: Session, incident: Incident, id: string): string {
  const concern = entryOf(incident.concerns, id);
  if (concern === undefined) return id;
  const { question, source = '' } = concern;
  return [session.paint('strong', id), plainLine(question), plainLine(source), crowdOf(session, concern)]
    .filter((part) => part !== '')
    .join('  ');
}

/** Says that one text answers at most five, when more are open. */
export function crowdLines({ say, paint }: Session, incident: Incident): readonly string[] {
  const number = openConcerns(incident).length;
  return number <= MOST_CONCERNS
    ? []
    : [paint('warn', say('desk.queries.too-many', { number, most: MOST_CONCERNS }))];
}
