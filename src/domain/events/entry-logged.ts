import { object, oneOf, text } from '../schema.ts';
import { event } from './event.ts';

export const ENTRY_KINDS = ['observation', 'decision', 'action'] as const;

/** A line in the log: something seen, decided or done. It changes nothing but the record. */
export const entryLogged = event({
  schema: object({ kind: oneOf(...ENTRY_KINDS), text }),
  evolve: (incident) => incident,
});
