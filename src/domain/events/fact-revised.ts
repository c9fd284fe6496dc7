import { fromIso } from '../envelope.ts';
import type { Incident } from '../incident.ts';
import type { Statement } from '../statement.ts';
import { object, optional, text } from '../schema.ts';
import { event } from './event.ts';
import { withFact } from './fact-change.ts';

/** Marks the texts that quote a fact as drafted before its new wording. */
function withQuotesMarked(incident: Incident, fact: string): Incident {
  const mark = (statement: Statement): Statement =>
    statement.facts.includes(fact)
      ? { ...statement, changedFacts: [...new Set([...(statement.changedFacts ?? []), fact])] }
      : statement;
  const marked = Object.entries(incident.statements).map(([id, statement]) => [id, mark(statement)] as const);
  return { ...incident, statements: Object.fromEntries(marked) };
}

/** A claim is worded or counted anew; it must be confirmed again before it may be quoted. */
export const factRevised = event({
  schema: object({
    fact: text,
    claim: optional(text),
    value: optional(text),
    unit: optional(text),
    source: optional(text),
    reason: text,
  }),
  evolve: (incident, { data: { fact: id, ...revision }, at }) =>
    withFact(withQuotesMarked(incident, id), id, (fact) => ({
      id,
      claim: fact.claim,
      addedAt: fact.addedAt,
      addedEvent: fact.addedEvent,
      ...(fact.value !== undefined && { value: fact.value }),
      ...(fact.unit !== undefined && { unit: fact.unit }),
      ...(fact.source !== undefined && { source: fact.source }),
      ...revision,
      status: 'unverified',
      earlier: [
        ...fact.earlier,
        {
          claim: fact.claim,
          ...(fact.value !== undefined && { value: fact.value }),
          ...(fact.confirmedAt !== undefined && { confirmedAt: fact.confirmedAt }),
          until: fromIso(at),
        },
      ],
    })),
});
