import { toIso } from '../domain/envelope.ts';
import type { Incident } from '../domain/incident.ts';
import { type Acknowledgement, acknowledgementOf, type Line, lineNumber, lineText } from '../domain/line.ts';
import { unitName } from './line-unit.ts';
import { lineCode } from './line-words.ts';

/** An acknowledgement as scripts read it; times are UTC. */
export const acknowledgementJson = ({ unit, person, at, by }: Acknowledgement): object => ({
  unit,
  person: person ?? null,
  at: toIso(at),
  by: by.person,
});

/** A version of the line as scripts read it. */
export const lineJson = (incident: Incident, line: Line): object => ({
  id: line.id,
  version: lineNumber(incident, line),
  unit: line.unit ?? null,
  text: line.text,
  sha256: line.sha256,
  check: lineCode(line),
  template: line.template ?? null,
  at: toIso(line.at),
  by: line.by.person,
  setBy: line.setBy ?? null,
  via: line.via ?? null,
});

/** What a unit has to say now, and whether it says that it has it. */
export function unitJson(incident: Incident, unit: string): object {
  const given = acknowledgementOf(incident, unit);
  return {
    unit,
    name: unitName(incident, unit),
    text: lineText(incident, unit) ?? null,
    acknowledged: given === undefined ? null : acknowledgementJson(given),
  };
}
