import type { Incident } from '../../../domain/incident.ts';

/** Ids of the facts that were not taken back, in the order they were added. */
export const liveFactIds = ({ facts }: Incident): readonly string[] =>
  Object.values(facts).flatMap(({ id, retracted }) => (retracted ? [] : [id]));
