import { checkCode } from '../domain/check-code.ts';
import type { Instant } from '../domain/envelope.ts';
import type { Incident } from '../domain/incident.ts';
import { type Acknowledgement, acknowledgementOf, type Line, lineNumber, unitsOf } from '../domain/line.ts';
import type { Zone } from '../domain/zone.ts';
import { padTo, widthOf } from '../terminal/columns.ts';
import { unitName } from './line-unit.ts';
import { shortMoment } from './moment-words.ts';
import { whoIs } from './names.ts';
import type { Session } from './session.ts';

/** An incident as it is looked at now. */
export interface Looking {
  readonly incident: Incident;
  readonly now: Instant;
  readonly zone: Zone;
}

/** The start of the hash that names one text: 7F3A91. */
export const lineCode = ({ sha256 }: Line): string => checkCode(sha256);

/** Who decided the words: 王岚（微信）；李哲 代录. */
export function deciderWords({ say }: Session, incident: Incident, { setBy, via, by }: Line): string {
  const recorder = whoIs(incident, by.person);
  if (setBy === undefined) return recorder;
  const who = whoIs(incident, setBy);
  return via === undefined
    ? say('desk.lines.proxy', { who, recorder })
    : say('desk.lines.proxy-via', { who, recorder, via: say(`vias.${via}`) });
}

/** `第 2 版  16:10  王岚  校验码 7F3A91`, with the unit whose words alone they are, if any. */
export function versionWords(session: Session, { incident, zone, now }: Looking, line: Line): string {
  const { say } = session;
  const number = lineNumber(incident, line);
  return [
    number === 0 ? '' : say('desk.lines.version', { number }),
    line.unit === undefined ? '' : say('desk.lines.only', { unit: unitName(incident, line.unit) }),
    shortMoment(zone, line.at, now),
    deciderWords(session, incident, line),
    line.template === undefined ? '' : say('desk.lines.preapproved'),
    say('statements.check', { code: lineCode(line) }),
  ]
    .filter((part) => part !== '')
    .join('  ');
}

/** `✓ 15:02 陈蓉`, or that it is not acknowledged. */
export function acknowledgedWords(
  { say, paint }: Session,
  { incident, zone, now }: Looking,
  given: Acknowledgement | undefined,
): string {
  if (given === undefined) return paint('warn', say('desk.lines.unacknowledged'));
  const who = given.person === undefined ? '' : ` ${whoIs(incident, given.person)}`;
  return `${paint('good', '✓')} ${shortMoment(zone, given.at, now)}${who}`;
}

/** Every unit with its acknowledgement of what it has to say now, one line each. */
export function unitLines(session: Session, looking: Looking): readonly string[] {
  const { incident } = looking;
  const units = unitsOf(incident);
  const width = Math.max(0, ...units.map((unit) => widthOf(unitName(incident, unit))));
  return units.map((unit) => {
    const given = acknowledgedWords(session, looking, acknowledgementOf(incident, unit));
    return `${padTo(unitName(incident, unit), width)}  ${given}`;
  });
}
