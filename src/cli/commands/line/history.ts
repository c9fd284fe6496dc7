import type { Command } from 'commander';
import type { Incident } from '../../../domain/incident.ts';
import { type Line, lineText } from '../../../domain/line.ts';
import { plainLine } from '../../../terminal/plain.ts';
import { acknowledgementJson, lineJson } from '../../line-json.ts';
import { unitName } from '../../line-unit.ts';
import { acknowledgedWords, type Looking, versionWords } from '../../line-words.ts';
import { declare, type Program } from '../../program.ts';
import { incidentHeading } from '../../recorded-answer.ts';
import { answer, type Session } from '../../session.ts';
import { situationNow } from '../../situation-now.ts';
import { changedCount } from './changed-words.ts';

/** `crisis line history`. */
export function lineHistoryCommand({ say, session }: Program, run = runLineHistory): Command {
  return declare(say, 'history', 'line-history').action((_: unknown, command: Command) =>
    run(session(command)),
  );
}

/** How many words a version changed of what everybody, or its unit, said before; undefined for the first words. */
function changesOf(incident: Incident, line: Line): number | undefined {
  const lines = incident.lines.slice(0, incident.lines.indexOf(line));
  const before = lineText({ ...incident, lines }, line.unit);
  return before === undefined ? undefined : changedCount(before, line.text);
}

function versionLines(session: Session, looking: Looking, line: Line): readonly string[] {
  const { say, paint } = session;
  const { incident } = looking;
  const changes = changesOf(incident, line);
  const changed = changes === undefined ? '' : `  ${say('desk.lines.changed', { number: changes })}`;
  const acknowledged = line.acknowledged
    .map((given) => `${unitName(incident, given.unit)} ${acknowledgedWords(session, looking, given)}`)
    .join('  ');
  return [
    `  ${versionWords(session, looking, line)}${changed}`,
    `      ${plainLine(line.text)}`,
    `      ${acknowledged === '' ? paint('dim', say('desk.lines.nobody')) : acknowledged}`,
  ];
}

/** Lists every version of the line, oldest first: when, by whom, how much changed, and who had it. */
export async function runLineHistory(session: Session): Promise<void> {
  const situation = await situationNow(session);
  const { incident, place } = situation;
  answer(
    session,
    () => [
      incidentHeading(session, place.handle, incident),
      ...(incident.lines.length === 0
        ? [`  ${session.say('desk.lines.none', { command: 'crisis line set "…"' })}`]
        : []),
      ...incident.lines.flatMap((line) => versionLines(session, situation, line)),
    ],
    () => ({
      incident: incident.id,
      versions: incident.lines.map((line) => ({
        ...lineJson(incident, line),
        changed: changesOf(incident, line) ?? null,
        acknowledged: line.acknowledged.map(acknowledgementJson),
      })),
    }),
  );
}
