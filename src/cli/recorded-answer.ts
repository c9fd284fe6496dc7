import { relative } from 'node:path';
import type { Incident } from '../domain/incident.ts';
import { plainLine } from '../terminal/plain.ts';
import { exactMoment } from './moment-words.ts';
import { inLanguage, tierWords } from './names.ts';
import type { Recording } from './recording.ts';
import { answer, remark, type Session } from './session.ts';

/** The mark of an incident that is not real, shown on every screen: 复演 REPLAY, 演练 DRILL. */
export const modeMark = ({ paint, say }: Session, { mode }: Incident): string =>
  mode === 'real' ? '' : `${paint('warn', say(`modes.${mode}`))}  `;

/** `#1 后厨老鼠视频  重度`, so that a write into the wrong incident is seen at once. */
export function incidentHeading(session: Session, handle: number, incident: Incident): string {
  const { paint, say } = session;
  const title = paint('strong', `#${String(handle)} ${plainLine(incident.title)}`);
  const closed = incident.closed === undefined ? '' : `  ${say('words.closed')}`;
  return `${modeMark(session, incident)}${title}  ${tierWords(incident, say)}${closed}`;
}

/** A path as short as it can be said from the working directory. */
export function shownPath({ context }: Session, path: string): string {
  const near = relative(context.cwd, path);
  return near.startsWith('..') ? path : near;
}

/** The rules that were set aside, by name: whoever breaks the glass sees all that broke. */
function overrideLines({ say, paint }: Session, { events }: Recording): readonly string[] {
  return events.flatMap(({ override }) => {
    if (override === undefined) return [];
    const rules = override.codes.map((rule) => say.ifAny(`report.rule.${rule}`) ?? rule);
    return [paint('alarm', say('notes.set-aside', { rules, reason: plainLine(override.reason) }))];
  });
}

/** Says what was recorded, into which incident, and how the time was read. */
export function answerRecorded(
  session: Session,
  recording: Recording,
  lines: (incident: Incident) => readonly string[],
  more: object = {},
): void {
  const { say, flags, context } = session;
  const incident = inLanguage(recording.incident, say);
  if (recording.tornAside !== undefined) {
    remark(session, say('notes.torn-aside', { path: shownPath(session, recording.tornAside) }));
  }
  if (recording.forked) remark(session, say('notes.forked'));
  const zone = context.zone(incident.zone);
  answer(
    session,
    () => [
      incidentHeading(session, recording.place.handle, incident),
      ...(recording.already ? [`  ${say('notes.already')}`] : []),
      ...lines(incident).map((line) => `  ${line}`),
      ...overrideLines(session, recording).map((line) => `  ${line}`),
      ...(flags.at === undefined
        ? []
        : [`  ${say('notes.read-as', { moment: exactMoment(zone, recording.at) })}`]),
    ],
    () => ({
      incident: incident.id,
      recorded: recording.events.map(({ id, type, at }) => ({ id, type, at })),
      ...(recording.already && { already: true }),
      ...(recording.forked && { forked: true }),
      ...more,
    }),
  );
}
