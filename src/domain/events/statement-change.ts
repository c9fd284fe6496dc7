import { isLoginOf } from '../logins.ts';
import { entryOf } from '../map-entry.ts';
import { type Recorded, fromIso } from '../envelope.ts';
import { type Incident } from '../incident.ts';
import { type SignOffRecord, type Statement, VIAS } from '../statement.ts';
import { object, oneOf, optional, sha256, text, type Described } from '../schema.ts';

/** The data of both kinds of sign-off: a review by one role, or the release. */
export const signOffData = object({
  statement: text,
  sha256,
  step: text,
  approver: text,
  via: oneOf(...VIAS),
  words: optional(text),
  evidence: optional(text),
  evidenceSha256: optional(sha256),
  insteadOf: optional(text),
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

type SignOffEvent = Recorded<string, Described<typeof signOffData>>;

/**
 * Whether a yes is the approver's own word: they acted, under a login that is not the drafter's and that stands for
 * nobody else. On one computer the person at the keyboard records for others; they never become others.
 */
function isOwn({ data: { approver }, by }: SignOffEvent, statement: Statement, incident: Incident): boolean {
  if (approver !== by.person) return false;
  if (by.login === statement.draftedBy.login && approver !== statement.draftedBy.person) return false;
  return isLoginOf(incident, by.login, approver);
}

/** A sign-off as the statement keeps it. */
export function signOffRecordOf(
  event: SignOffEvent,
  statement: Statement,
  incident: Incident,
): SignOffRecord {
  const { statement: _, ...yes } = event.data;
  return {
    ...yes,
    event: event.id,
    recorder: event.by,
    at: fromIso(event.at),
    ...(event.override !== undefined && { override: event.override }),
    proxy: !isOwn(event, statement, incident),
  };
}
