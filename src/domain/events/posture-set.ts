import { fromIso } from '../envelope.ts';
import {
  CLUSTERS,
  crisisTypes,
  HISTORIES,
  type Posture,
  POSTURE_RULES,
  REPUTATIONS,
  STANCES,
} from '../posture.ts';
import { flag, list, map, object, oneOf, optional, type Schema, text } from '../schema.ts';
import { event } from './event.ts';

const level: Schema<number> = { type: 'integer', minimum: 0, maximum: 2 };

/** What the crisis is held to be, what that allows and warns of, and what the lead chose of it. */
export const postureSet = event({
  schema: object({
    cluster: oneOf(...CLUSTERS),
    type: optional(oneOf(...crisisTypes())),
    history: oneOf(...HISTORIES),
    reputation: oneOf(...REPUTATIONS),
    warranted: optional(flag),
    threat: object({ least: level, most: level }),
    allowed: list(oneOf(...STANCES)),
    against: map(oneOf(...POSTURE_RULES)),
    chosen: optional(oneOf(...STANCES)),
    reason: optional(text),
  }),
  evolve: (incident, { data, at, by, id, override }) => {
    const posture: Posture = {
      ...data,
      event: id,
      at: fromIso(at),
      by,
      ...(override !== undefined && { override }),
    };
    return { ...incident, postures: [...incident.postures, posture] };
  },
});
