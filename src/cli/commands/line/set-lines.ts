import type { Incident } from '../../../domain/incident.ts';
import { type Line, unacknowledged } from '../../../domain/line.ts';
import { isFittingLength, lengthOf, rangeFor } from '../../line-length.ts';
import { unitName, unitWord } from '../../line-unit.ts';
import { versionWords } from '../../line-words.ts';
import { clockOf, type Session } from '../../session.ts';

/** Says how long the words are, where they are not as long as they should be. */
function lengthLines({ say, paint }: Session, { text, unit }: Line): readonly string[] {
  if (unit !== undefined || isFittingLength(text)) return [];
  return [paint('warn', say('desk.lines.length', { length: lengthOf(text), ...rangeFor(text) }))];
}

/** Which units have to say that they have it. */
function lackingLines({ say }: Session, incident: Incident, { unit: only }: Line): readonly string[] {
  const lacking = unacknowledged(incident).filter((unit) => only === undefined || unit === only);
  const [first] = lacking;
  if (first === undefined) return [];
  return [
    say('desk.lines.to-acknowledge', { units: lacking.map((unit) => unitName(incident, unit)) }),
    say('desk.lines.ack-next', { command: `crisis line ack --unit ${unitWord(incident, first)}` }),
  ];
}

/** What is said of a line just set: its version and code, what to look at, and who must have it now. */
export function setLines(
  session: Session,
  incident: Incident,
  line: Line,
  warnings: readonly string[],
): readonly string[] {
  const { context, say, paint } = session;
  const looking = { incident, now: clockOf(context).now, zone: context.zone(incident.zone) };
  return [
    `${paint('good', '✓')} ${versionWords(session, looking, line)}`,
    ...lengthLines(session, line),
    ...warnings,
    ...lackingLines(session, incident, line),
    say('desk.lines.show-next', {
      command:
        line.unit === undefined ? 'crisis line show' : `crisis line show ${unitWord(incident, line.unit)}`,
    }),
  ];
}
