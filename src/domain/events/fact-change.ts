import { entryOf } from '../map-entry.ts';
import type { Fact, Incident } from '../incident.ts';

/** The incident with one fact changed; a fact it does not know is left alone. */
export function withFact(incident: Incident, id: string, change: (fact: Fact) => Fact): Incident {
  const fact = entryOf(incident.facts, id);
  return fact === undefined ? incident : { ...incident, facts: { ...incident.facts, [id]: change(fact) } };
}
