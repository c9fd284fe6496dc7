import type { Actor, Instant } from './envelope.ts';
import { entryOf } from './map-entry.ts';
import type { Incident } from './incident.ts';
import type { Via } from './statement.ts';

/** One version of the line (口径), or of one unit's variant of it. */
export interface Line {
  readonly id: string;
  readonly event: string;
  /** The one unit whose variant this is; absent for the line of everybody. */
  readonly unit?: string;
  readonly text: string;
  readonly sha256: string;
  /** What each unit says instead, rendered around the line of everybody. */
  readonly variants: Readonly<Record<string, string>>;
  /** The pre-approved template whose words these are, if any. */
  readonly template?: string;
  readonly at: Instant;
  readonly by: Actor;
  /** Who decided it, when the recorder typed it for somebody else. */
  readonly setBy?: string;
  readonly via?: Via;
  readonly acknowledged: readonly Acknowledgement[];
}

/** A unit has the line and says so. */
export interface Acknowledgement {
  readonly event: string;
  readonly unit: string;
  readonly person?: string;
  readonly at: Instant;
  readonly by: Actor;
}

/** The line of everybody in force, if any was set. */
export const currentLine = ({ lines }: Incident): Line | undefined =>
  lines.findLast(({ unit }) => unit === undefined);

/** The line that a unit has to say: its own variant when that is newer than the line of everybody. */
export const lineOf = ({ lines }: Incident, unit: string): Line | undefined =>
  lines.findLast((line) => line.unit === undefined || line.unit === unit);

/** What a unit says, word for word. */
export function lineText(incident: Incident, unit: string | undefined): string | undefined {
  if (unit === undefined) return currentLine(incident)?.text;
  const line = lineOf(incident, unit);
  return line?.unit === unit ? line.text : ((line && entryOf(line.variants, unit)) ?? line?.text);
}

/** The number of a version of everybody's line, from 1; a variant counts with the version it belongs to. */
export function lineNumber({ lines }: Incident, { id }: Line): number {
  const place = lines.findIndex((line) => line.id === id);
  return lines.slice(0, place + 1).filter(({ unit }) => unit === undefined).length;
}

/** Units of the playbook and every other unit that ever had a variant or acknowledged. */
export function unitsOf({ playbook, lines }: Incident): readonly string[] {
  const named = lines.flatMap(({ unit, acknowledged }) => [
    ...(unit === undefined ? [] : [unit]),
    ...acknowledged.map((given) => given.unit),
  ]);
  return [...new Set([...Object.keys(playbook.line?.units ?? {}), ...named])];
}

/** A unit's acknowledgement of the line it has to say now. */
export const acknowledgementOf = (incident: Incident, unit: string): Acknowledgement | undefined =>
  lineOf(incident, unit)?.acknowledged.findLast((given) => given.unit === unit);

/** Units that have not acknowledged the line they have to say now; all of them while there is none. */
export const unacknowledged = (incident: Incident): readonly string[] =>
  unitsOf(incident).filter((unit) => acknowledgementOf(incident, unit) === undefined);
