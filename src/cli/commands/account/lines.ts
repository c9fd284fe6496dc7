import type { Account, OperationRecord } from '../../../domain/account.ts';
import type { Instant } from '../../../domain/envelope.ts';
import type { Incident } from '../../../domain/incident.ts';
import { entryOf } from '../../../domain/map-entry.ts';
import type { Zone } from '../../../domain/zone.ts';
import { plainLine } from '../../../terminal/plain.ts';
import { shortMoment } from '../../moment-words.ts';
import { whoIs } from '../../names.ts';
import type { Session } from '../../session.ts';

/** Whose account it is, where that was said. */
export const accountKind = ({ say }: Session, { kind }: Account): string =>
  kind === undefined ? '' : say(`desk.queries.account-kinds.${kind}`);

export const accountState = ({ say }: Session, { state }: Account): string =>
  say(`desk.queries.account-states.${state}`);

/** `官方微博  静默  主账号` */
export function accountLine(session: Session, { accounts }: Incident, name: string): string {
  const account = entryOf(accounts, name);
  if (account === undefined) return plainLine(name);
  return [
    session.paint('strong', plainLine(name)),
    accountState(session, account),
    accountKind(session, account),
    plainLine(account.reason ?? ''),
  ]
    .filter((part) => part !== '')
    .join('  ');
}

interface Now {
  readonly incident: Incident;
  readonly zone: Zone;
  readonly now: Instant;
}

/** What was done, when, why, by whom, and the screenshot taken before. */
export function operationLine(
  { say }: Session,
  { incident, zone, now }: Now,
  { operation, reason, evidence, until, at, by }: OperationRecord,
): string {
  const done = say('desk.queries.operated', {
    moment: shortMoment(zone, at, now),
    operation: say(`desk.queries.operations.${operation}`),
    reason: plainLine(reason),
    who: whoIs(incident, by.person),
    evidence: plainLine(evidence),
  });
  return until === undefined
    ? done
    : `${done}  ${say('desk.queries.until', { moment: shortMoment(zone, until, now) })}`;
}

/** Since when the comments of an account should be open again and are not. */
export function reopeningOverdue({ operations }: Account, now: Instant): Instant | undefined {
  const last = operations.findLast(({ operation }) => operation.endsWith('-comments'));
  if (last?.operation !== 'close-comments' || last.until === undefined) return undefined;
  return last.until < now ? last.until : undefined;
}
