import type { Incident } from '../domain/incident.ts';
import { unitsOf } from '../domain/line.ts';
import { localise } from '../domain/localise.ts';
import { entryOf } from '../domain/map-entry.ts';
import { UsageError } from '../domain/refusal.ts';
import { foldText } from '../reading/fold-text.ts';
import { closestTo } from '../reading/suggestion.ts';
import { plainLine } from '../terminal/plain.ts';

/** What a unit is called: the name in the playbook, else as it was typed. */
export const unitName = ({ playbook }: Incident, unit: string): string =>
  plainLine(entryOf(playbook.line?.units ?? {}, unit)?.name ?? unit);

/** A unit as one types it in a command that is shown: its name where that is one word. */
export function unitWord(incident: Incident, unit: string): string {
  const name = unitName(incident, unit);
  return /\s/.test(name) ? unit : name;
}

/** The ids of units with every name that they have in the languages of the playbook. */
function calledUnits(incident: Incident): readonly (readonly [id: string, names: readonly string[]])[] {
  const { playbook } = incident;
  const languages = [playbook.language, ...Object.keys(playbook.translations)];
  const all = languages.map((language) => localise(playbook, language).line?.units ?? {});
  return unitsOf(incident).map((id) => [id, [id, ...all.flatMap((units) => entryOf(units, id)?.name ?? [])]]);
}

/** The unit that goes by this id or name, in any language of the playbook; undefined when none does. */
export function unitCalled(incident: Incident, given: string): string | undefined {
  const wanted = foldText(given);
  const units = calledUnits(incident);
  return units.find(([, names]) => names.some((name) => foldText(name) === wanted))?.[0];
}

/**
 * The unit that somebody named; one that the playbook lacks is fine and keeps the name as typed.
 * @throws UsageError('unit-near') for a name that is nearly one that is known, unless it is meant as it stands.
 */
export function unitNamed(incident: Incident, typed: string, isMeant: boolean): string {
  const given = typed.normalize('NFC').trim();
  if (given === '') throw new UsageError('text-empty');
  const found = unitCalled(incident, given);
  if (found !== undefined) return found;
  const near = closestTo(
    given,
    calledUnits(incident).flatMap(([, names]) => names),
  );
  if (near.suggestion === undefined || isMeant) return given;
  throw new UsageError('unit-near', { given, ...near });
}

/** Several units as people write them: 客服、门店, `shops,reception`; each once. @throws as `unitNamed` does. */
export function unitsNamed(
  incident: Incident,
  typed: readonly string[],
  isMeant: boolean,
): readonly string[] {
  const names = typed.flatMap((text) => text.split(/[,，、;；]/)).filter((name) => name.trim() !== '');
  return [...new Set(names.map((name) => unitNamed(incident, name, isMeant)))];
}
