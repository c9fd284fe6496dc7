import { fromIso } from '../envelope.ts';
import type { Answer } from '../answer.ts';
import type { TierDecision } from '../incident.ts';
import { flag, list, map, moment, object, optional, type Schema, text } from '../schema.ts';
import { event } from './event.ts';

/** How an answer is recorded; a range is an object of its bounds. */
export const answer: Schema<Answer> = { type: ['number', 'boolean', 'string', 'object'] };

/** A tier is decided: by whom and from which answers, what it proposed, and which deadlines it moved. */
export const tierAssigned = event({
  schema: object({
    tier: text,
    provisional: flag,
    proposed: optional(text),
    method: text,
    answers: map(answer),
    scores: map(text),
    decidedBy: list(text),
    rebased: list(object({ duty: text, from: optional(moment), to: optional(moment) })),
    conditions: map(flag),
    possible: optional(list(text)),
    methods: optional(map(text)),
    raters: optional(list(text)),
    reason: optional(text),
  }),
  evolve: (incident, { data, at, by, id, override }) => {
    const decision: TierDecision = {
      ...data,
      event: id,
      at: fromIso(at),
      by,
      ...(override !== undefined && { override }),
    };
    return {
      ...incident,
      tierDecisions: [...incident.tierDecisions, decision],
      times: { ...incident.times, classified: incident.times.classified ?? fromIso(at) },
    };
  },
});
