import { type Account, ACCOUNT_KINDS, ACCOUNT_STATES } from '../account.ts';
import { fromIso } from '../envelope.ts';
import { entryOf } from '../map-entry.ts';
import { object, oneOf, optional, text } from '../schema.ts';
import { event } from './event.ts';

/** An account that speaks for the organisation is silent, only reposts, or is back to normal. */
export const accountSet = event({
  schema: object({
    account: text,
    kind: optional(oneOf(...ACCOUNT_KINDS)),
    state: oneOf(...ACCOUNT_STATES),
    reason: optional(text),
  }),
  evolve: (incident, { data: { account: name, ...set }, at }) => {
    const before = entryOf(incident.accounts, name);
    const kind = set.kind ?? before?.kind;
    const account: Account = {
      ...set,
      name,
      ...(kind !== undefined && { kind }),
      since: fromIso(at),
      operations: before?.operations ?? [],
    };
    return { ...incident, accounts: { ...incident.accounts, [name]: account } };
  },
});
