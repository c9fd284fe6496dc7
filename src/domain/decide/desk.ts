import { REFUSED_OPERATIONS } from '../account.ts';
import type { CommandOf } from '../command.ts';
import type { IncidentEvent } from '../events/table.ts';
import type { Incident } from '../incident.ts';
import { entryOf } from '../map-entry.ts';
import { Refusal } from '../refusal.ts';
import { statementOf } from './statements.ts';

/** What comes in from outside, or was told to somebody by hand, is recorded as it is: no rule refuses it. */
export const recordPlainly = ({
  event,
  more = [],
  at,
  tlp = 'AMBER',
}: CommandOf<'RecordPlainly'>): readonly IncidentEvent[] =>
  [event, ...more].map((plain) => ({ ...plain, at, tlp }));

/** @throws Refusal for what is never done: paying for a deletion, for posts, or for silence. Never overridable. */
export function operateAccount(command: CommandOf<'OperateAccount'>): readonly IncidentEvent[] {
  const { operation, account, reason, evidence, until, at, tlp } = command;
  if (isRefused(operation)) throw new Refusal('operation-refused', { operation });
  const data = { account, operation, reason, evidence, ...(until !== undefined && { until }) };
  return [{ type: 'AccountOperated', data, at, tlp: tlp ?? 'AMBER' }];
}

type Operation = CommandOf<'OperateAccount'>['operation'];
type Refused = (typeof REFUSED_OPERATIONS)[number];

const isRefused = (operation: Operation): operation is Refused =>
  REFUSED_OPERATIONS.some((refused) => refused === operation);

/** Settles a concern or a query: by a text, in words, or with a reason why not. @throws Refusal for unknown ids. */
export function settle(
  command: CommandOf<'SettleConcern' | 'SettleIncoming'>,
  incident: Incident,
): readonly IncidentEvent[] {
  const { kind, id, statement, answer, reason, at, tlp = 'AMBER' } = command;
  const isConcern = kind === 'SettleConcern';
  const asked = isConcern ? entryOf(incident.concerns, id) : entryOf(incident.incoming, id);
  if (asked === undefined) {
    throw new Refusal(isConcern ? 'concern-unknown' : 'incoming-unknown', { given: id });
  }
  if (statement !== undefined) statementOf(incident, statement);
  const data = {
    id,
    ...(statement !== undefined && { statement }),
    ...(answer !== undefined && { answer }),
    ...(reason !== undefined && { reason }),
  };
  return [{ type: isConcern ? 'ConcernSettled' : 'IncomingSettled', data, at, tlp }];
}

/** A platform did something to a text that is out. @throws Refusal when it never went out there. */
export function notePlatform(
  command: CommandOf<'NotePlatform'>,
  incident: Incident,
): readonly IncidentEvent[] {
  const { channel, state, note, evidence, at, tlp } = command;
  const statement = statementOf(incident, command.statement);
  const channels = statement.publications.map((publication) => publication.channel);
  if (!channels.includes(channel)) {
    throw new Refusal('not-published-there', { statement: statement.id, channel, channels });
  }
  const data = {
    ...{ statement: statement.id, channel, state },
    ...(note !== undefined && { note }),
    ...(evidence !== undefined && { evidence }),
  };
  return [{ type: 'PlatformChanged', data, at, tlp: tlp ?? 'AMBER' }];
}
