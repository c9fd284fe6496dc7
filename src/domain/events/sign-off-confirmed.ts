import { fromIso } from '../envelope.ts';
import type { SignOffRecord } from '../statement.ts';
import { object, sha256, text } from '../schema.ts';
import { event } from './event.ts';
import { withStatement } from './statement-change.ts';

/** An approver confirms, under their own login, the yes that somebody recorded for them. */
export const signOffConfirmed = event({
  schema: object({ statement: text, sha256, step: text }),
  evolve: (incident, { data, at, by, id }) =>
    withStatement(incident, data.statement, (statement) => {
      const confirmed = (yes: SignOffRecord): SignOffRecord =>
        yes.step === data.step && yes.sha256 === data.sha256
          ? { ...yes, confirmed: { event: id, at: fromIso(at), by } }
          : yes;
      const reviews = Object.entries(statement.reviews).map(([role, yes]) => [role, confirmed(yes)]);
      return {
        ...statement,
        reviews: Object.fromEntries(reviews) as typeof statement.reviews,
        ...(statement.release !== undefined && { release: confirmed(statement.release) }),
      };
    }),
});
