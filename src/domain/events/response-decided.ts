import { fromIso } from '../envelope.ts';
import { RESPONSE_WAYS, type ResponseDecision } from '../response.ts';
import { moment, object, oneOf, optional, text } from '../schema.ts';
import { event } from './event.ts';

/** How to respond was decided, with the reason and when it is looked at again. */
export const responseDecided = event({
  schema: object({
    way: oneOf(...RESPONSE_WAYS),
    reason: text,
    owner: optional(text),
    unless: optional(text),
    review: optional(moment),
  }),
  evolve: (incident, { data: { review, ...said }, at, by, id, override }) => {
    const decision: ResponseDecision = {
      ...said,
      event: id,
      ...(review !== undefined && { review: fromIso(review) }),
      at: fromIso(at),
      by,
      ...(override !== undefined && { override }),
    };
    return { ...incident, decisions: [...incident.decisions, decision] };
  },
});
