import { fromIso } from '../envelope.ts';
import type { Fact } from '../incident.ts';
import { object, optional, text } from '../schema.ts';
import { event } from './event.ts';

/** A claim enters the register, to be verified. */
export const factAdded = event({
  schema: object({
    fact: text,
    claim: text,
    value: optional(text),
    unit: optional(text),
    source: optional(text),
  }),
  evolve: (incident, { data: { fact, ...claim }, at, id }) => {
    const added: Fact = {
      id: fact,
      ...claim,
      status: 'unverified',
      addedAt: fromIso(at),
      addedEvent: id,
      earlier: [],
    };
    return { ...incident, facts: { ...incident.facts, [fact]: added } };
  },
});
