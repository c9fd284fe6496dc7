import { type Account, ACCOUNT_OPERATIONS, type OperationRecord } from '../account.ts';
import { fromIso } from '../envelope.ts';
import { entryOf } from '../map-entry.ts';
import { moment, object, oneOf, optional, text } from '../schema.ts';
import { event } from './event.ts';

/** Something was done on an account: comments closed, a post pinned. The screenshot was taken before. */
export const accountOperated = event({
  schema: object({
    account: text,
    operation: oneOf(...ACCOUNT_OPERATIONS),
    reason: text,
    evidence: text,
    until: optional(moment),
  }),
  evolve: (incident, { data: { account: name, until, ...done }, at, by, id }) => {
    const before: Account = entryOf(incident.accounts, name) ?? {
      name,
      state: 'normal',
      since: fromIso(at),
      operations: [],
    };
    const operation: OperationRecord = {
      ...done,
      event: id,
      ...(until !== undefined && { until: fromIso(until) }),
      at: fromIso(at),
      by,
    };
    const account = { ...before, operations: [...before.operations, operation] };
    return { ...incident, accounts: { ...incident.accounts, [name]: account } };
  },
});
