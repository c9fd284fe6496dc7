import { criteriaIn } from '../../../../domain/criteria.ts';
import { localise } from '../../../../domain/localise.ts';
import { entryOf } from '../../../../domain/map-entry.ts';
import { plainLine } from '../../../../terminal/plain.ts';
import { checkedPlaybook } from '../../../checked-playbook.ts';
import type { Session } from '../../../session.ts';
import { playbookNamed } from '../named-playbook.ts';

/** What is compared: ids as the playbook has them, with the names that people know. */
export interface Criteria {
  readonly ids: readonly string[];
  readonly nameOf: (id: string) => string;
  /** Whether the names stand in no playbook, so that they must be said with the weights. */
  readonly isFree: boolean;
}

/** What a question is about: without what stands in brackets and without the question mark. */
const topicOf = (ask: string): string =>
  plainLine(ask)
    .replace(/[(（][^)）]*[)）]/gu, '')
    .replace(/[?？]\s*$/u, '')
    .trim();

/** Groups of factors, and factors that are in none, of a playbook. @throws UsageError or Refusal where there is none to use */
export async function playbookCriteria(session: Session, given: string): Promise<Criteria> {
  const { playbook } = await checkedPlaybook(session, await playbookNamed(session, given));
  const { classification } = localise(playbook, session.say.language);
  const nameOf = (id: string): string => {
    const group = entryOf(classification.groups ?? {}, id);
    return group === undefined ? topicOf(entryOf(classification.factors, id)?.ask ?? id) : plainLine(group);
  };
  return { ids: [...criteriaIn(classification).keys()], nameOf, isFree: false };
}

/** Names given by `--factors`, parted by commas of either language; each once. */
export function namedCriteria(given: string): Criteria {
  const names = given
    .normalize('NFC')
    .split(/[,，、;；]/u)
    .map((name) => plainLine(name).trim())
    .filter((name) => name !== '');
  return { ids: [...new Set(names)], nameOf: (id) => id, isFree: true };
}
