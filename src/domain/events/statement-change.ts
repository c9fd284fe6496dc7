import { entryOf } from '../map-entry.ts';
import { type Recorded, fromIso } from '../envelope.ts';
import { type Incident, type SignOffRecord, type Statement, VIAS } from '../incident.ts';
import { object, oneOf, optional, sha256, text, type Described } from '../schema.ts';

/** The data of both kinds of sign-off: a review by one role, or the release. */
export const signOffData = object({
  statement: text,
  sha256,
  step: text,
  approver: text,
  via: oneOf(...VIAS),
  evidence: optional(text),
});

/** The incident with one statement changed; one it does not know is left alone. */
export function withStatement(
  incident: Incident,
  id: string,
  change: (statement: Statement) => Statement,
): Incident {
  const statement = entryOf(incident.statements, id);
  if (statement === undefined) return incident;
  return { ...incident, statements: { ...incident.statements, [id]: change(statement) } };
}

/** A sign-off as the statement keeps it; a proxy record when somebody else, or the drafter's login, recorded it. */
export function signOffRecordOf(
  event: Recorded<string, Described<typeof signOffData>>,
  statement: Statement,
): SignOffRecord {
  const { step, approver, via, evidence } = event.data;
  return {
    event: event.id,
    step,
    approver,
    recorder: event.by,
    via,
    at: fromIso(event.at),
    ...(evidence !== undefined && { evidence }),
    ...(event.override !== undefined && { override: event.override }),
    proxy:
      approver !== event.by.person ||
      (event.by.login === statement.draftedBy.login && approver !== statement.draftedBy.person),
  };
}
