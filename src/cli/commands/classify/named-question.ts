import type { Incident } from '../../../domain/incident.ts';
import { localise } from '../../../domain/localise.ts';
import { askedIds } from './given-answers.ts';
import { topicOf } from './worked-out.ts';

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s?]+/g, '');

/** Fewer characters name no question by a part of it. */
const SHORTEST = 2;

/**
 * The question that somebody means: its id, what it is about in any language of the playbook, or a part of that which
 * only one question has. Undefined where none or several are meant.
 */
export function questionOf(incident: Incident, written: string): string | undefined {
  const ids = askedIds(incident.playbook);
  if (ids.includes(written)) return written;
  const wanted = folded(written);
  const { language, translations } = incident.playbook;
  const plans = [language, ...Object.keys(translations)].map((each) => ({
    ...incident,
    playbook: localise(incident.playbook, each),
  }));
  const named = (isMeant: (name: string) => boolean): readonly string[] =>
    ids.filter((id) => isMeant(folded(id)) || plans.some((plan) => isMeant(folded(topicOf(plan, id)))));
  const exact = named((name) => name === wanted);
  const found = exact.length > 0 || wanted.length < SHORTEST ? exact : named((name) => name.includes(wanted));
  return found.length === 1 ? found[0] : undefined;
}
