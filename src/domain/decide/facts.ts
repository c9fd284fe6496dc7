import type { CommandOf } from '../command.ts';
import { entryOf } from '../map-entry.ts';
import type { IncidentEvent } from '../events/table.ts';
import type { Fact, Incident } from '../incident.ts';
import { Refusal } from '../refusal.ts';

/** @throws Refusal when the register has no such fact, or it was retracted. */
function factOf(incident: Incident, id: string): Fact {
  const fact = entryOf(incident.facts, id);
  if (fact === undefined || fact.retracted) throw new Refusal('fact-unknown', { given: id });
  return fact;
}

const confirmation = (
  fact: string,
  source: string,
  confirmedBy: string,
  { at, tlp }: Pick<CommandOf<'AddFact'>, 'at' | 'tlp'>,
): IncidentEvent => ({
  type: 'FactConfirmed',
  data: { fact, source, confirmedBy },
  at,
  tlp: tlp ?? 'AMBER',
});

/** Adds a claim, and confirms it at once where somebody already did. @throws Refusal for a key in use. */
export function addFact(command: CommandOf<'AddFact'>, incident: Incident): readonly IncidentEvent[] {
  const { fact, claim, value, unit, source, confirmedBy, at, tlp } = command;
  if (Object.hasOwn(incident.facts, fact)) throw new Refusal('fact-exists', { fact });
  const data = {
    fact,
    claim,
    ...(value !== undefined && { value }),
    ...(unit !== undefined && { unit }),
    ...(source !== undefined && { source }),
  };
  const added: IncidentEvent = { type: 'FactAdded', data, at, tlp: tlp ?? 'AMBER' };
  if (confirmedBy === undefined) return [added];
  return [added, confirmation(fact, source ?? confirmedBy, confirmedBy, command)];
}

/** @throws Refusal for an unknown or refuted fact. */
export function confirmFacts(
  command: CommandOf<'ConfirmFacts'>,
  incident: Incident,
): readonly IncidentEvent[] {
  return command.facts.map((id) => {
    if (factOf(incident, id).status === 'refuted') throw new Refusal('fact-refuted', { fact: id });
    return confirmation(id, command.source, command.confirmedBy, command);
  });
}

/** @throws Refusal for an unknown fact, or one refuted already. */
export function refuteFact(command: CommandOf<'RefuteFact'>, incident: Incident): readonly IncidentEvent[] {
  const { fact, reason, at, tlp } = command;
  if (factOf(incident, fact).status === 'refuted') throw new Refusal('fact-refuted', { fact });
  return [{ type: 'FactRefuted', data: { fact, reason }, at, tlp: tlp ?? 'AMBER' }];
}

/** @throws Refusal for an unknown fact. */
export function reviseFact(command: CommandOf<'ReviseFact'>, incident: Incident): readonly IncidentEvent[] {
  const { fact, claim, value, unit, source, reason, at, tlp } = command;
  factOf(incident, fact);
  const data = {
    fact,
    ...(claim !== undefined && { claim }),
    ...(value !== undefined && { value }),
    ...(unit !== undefined && { unit }),
    ...(source !== undefined && { source }),
    reason,
  };
  return [{ type: 'FactRevised', data, at, tlp: tlp ?? 'AMBER' }];
}
