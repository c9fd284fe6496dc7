import type { Recorded } from '../envelope.ts';
import type { Incident } from '../incident.ts';
import type { Schema } from '../schema.ts';

/** One kind of event: what its data must look like, and what it does to the incident. `evolve` never refuses. */
export interface EventKind<Data> {
  readonly schema: Schema<Data>;
  readonly evolve: (incident: Incident, event: Recorded<string, Data>) => Incident;
}

/** Declares a kind of event; the data type comes from the schema. */
export const event = <Data>(kind: EventKind<Data>): EventKind<Data> => kind;
