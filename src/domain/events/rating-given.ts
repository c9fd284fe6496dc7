import { fromIso } from '../envelope.ts';
import { type Rating, settledRounds } from '../rating.ts';
import { map, object, optional, text } from '../schema.ts';
import { event } from './event.ts';
import { answer } from './tier-assigned.ts';

/** Somebody said how bad they think it is, by their own answers. */
export const ratingGiven = event({
  schema: object({ answers: map(answer), role: optional(text) }),
  evolve: (incident, { data: { answers, role }, at, by, id }) => {
    const rating: Rating = {
      ...{ event: id, at: fromIso(at), by, answers, round: settledRounds(incident.tierDecisions) },
      ...(role !== undefined && { role }),
    };
    return { ...incident, ratings: [...incident.ratings, rating] };
  },
});
