import type { CommandOf } from '../command.ts';
import { entryOf } from '../map-entry.ts';
import { fromIso } from '../envelope.ts';
import type { IncidentEvent } from '../events/table.ts';
import type { Incident } from '../incident.ts';
import type { Statement } from '../statement.ts';
import type { StatementPlan } from '../text-plan.ts';
import { Refusal } from '../refusal.ts';
import { waitingFor } from '../sign-off.ts';
import { allow, type Breach, withoutPower } from './rules.ts';

/** @throws Refusal when the incident has no such statement. */
export function statementOf(incident: Incident, id: string): Statement {
  const statement = entryOf(incident.statements, id);
  if (statement === undefined) throw new Refusal('statement-unknown', { given: id });
  return statement;
}

/** @throws Refusal for a text with gaps; never overridable. */
export function assertNoGaps({ id, gaps }: Statement): void {
  if (gaps.length > 0) throw new Refusal('statement-gaps', { statement: id, gaps });
}

/** Records a text with its hash. */
export function draftStatement(
  command: CommandOf<'DraftStatement'>,
  incident: Incident,
): readonly IncidentEvent[] {
  const { kind: _, actor: __, at, tlp, override: ___, ...data } = command;
  if (Object.hasOwn(incident.statements, data.statement))
    throw new Refusal('statement-exists', { statement: data.statement });
  const planned: StatementPlan | undefined =
    data.plan === undefined ? undefined : incident.playbook.statements[data.plan];
  if (data.incoming !== undefined && entryOf(incident.incoming, data.incoming) === undefined)
    throw new Refusal('incoming-unknown', { given: data.incoming });
  return [{ type: 'StatementDrafted', data, at, tlp: tlp ?? planned?.tlp ?? 'AMBER' }];
}

const NOT_RELEASED = 'statement-not-released';

function notReleased(incident: Incident, statement: Statement): Breach | undefined {
  const missing = waitingFor(incident, statement);
  if (missing.length === 0) return undefined;
  const steps = missing.map(({ step, role, person }) => `${step}:${role}:${person ?? ''}`);
  return { code: NOT_RELEASED, values: { statement: statement.id, steps } };
}

/** Whether a text went out in order once; what only an override sent out needs another for the next channel. */
const wentOutReleased = ({ publications }: Statement): boolean =>
  publications.some(({ override }) => !override?.codes.includes(NOT_RELEASED));

/** Whether a fact still is what the text says: confirmed, and not worded anew since the draft. */
function isStillTrue(incident: Incident, { changedFacts }: Statement, id: string): boolean {
  const fact = entryOf(incident.facts, id);
  return fact?.status === 'confirmed' && !fact.retracted && !changedFacts?.includes(id);
}

function changedFacts(incident: Incident, statement: Statement): Breach | undefined {
  const facts = statement.facts.filter((id) => !isStillTrue(incident, statement, id));
  return facts.length === 0
    ? undefined
    : { code: 'statement-facts-changed', values: { statement: statement.id, facts } };
}

/** @throws Refusal for a yes or a publication that would be older than the text itself; never overridable. */
export function assertAfterDraft({ id, at: writtenAt }: Statement, at: string): void {
  if (fromIso(at) < writtenAt) throw new Refusal('statement-not-yet', { statement: id });
}

/** One publication for each channel. @throws Refusal for gaps, an unknown channel, or a text not released. */
export function publishStatement(
  command: CommandOf<'PublishStatement'>,
  incident: Incident,
): readonly IncidentEvent[] {
  const statement = statementOf(incident, command.statement);
  assertNoGaps(statement);
  assertAfterDraft(statement, command.at);
  const known = Object.keys(incident.playbook.channels);
  const channels = [...new Set(command.channels)];
  for (const channel of channels) {
    if (!known.includes(channel)) throw new Refusal('channel-unknown', { channel, channels: known });
    if (statement.publications.some((publication) => publication.channel === channel)) {
      throw new Refusal('statement-published', { statement: statement.id, channel });
    }
  }
  const allowed = allow(command, [
    wentOutReleased(statement) ? undefined : notReleased(incident, statement),
    changedFacts(incident, statement),
    withoutPower(incident, command, 'publish'),
  ]);
  const addressOf = (channel: string) => {
    const url = entryOf(command.urls ?? {}, channel) ?? command.url;
    return url === undefined ? {} : { url };
  };
  return channels.map((channel) => ({
    type: 'StatementPublished',
    data: { statement: statement.id, sha256: statement.sha256, channel, ...addressOf(channel) },
    at: command.at,
    tlp: command.tlp ?? 'CLEAR',
    ...allowed,
  }));
}
