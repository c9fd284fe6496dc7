import type { Settled } from '../concern.ts';
import { fromIso, type Recorded } from '../envelope.ts';
import { object, optional, text } from '../schema.ts';

/** The data of every settlement: what is settled, and by a text, in words, or with a reason why not. */
export const settlementOf = object({
  id: text,
  statement: optional(text),
  answer: optional(text),
  reason: optional(text),
});

/** A settlement as a concern or a query keeps it. */
export function settledBy({
  data: { statement, answer, reason },
  at,
  by,
  id,
}: Recorded<
  string,
  { readonly statement?: string; readonly answer?: string; readonly reason?: string }
>): Settled {
  return {
    event: id,
    ...(statement !== undefined && { statement }),
    ...(answer !== undefined && { answer }),
    ...(reason !== undefined && { reason }),
    at: fromIso(at),
    by,
  };
}
