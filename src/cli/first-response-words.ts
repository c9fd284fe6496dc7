import type { Instant } from '../domain/envelope.ts';
import type { Incident } from '../domain/incident.ts';
import { firstResponse, firstResponseDue } from '../domain/response.ts';
import { spanWords } from '../locales/span.ts';
import { shortMoment } from './moment-words.ts';
import type { Session } from './session.ts';

const seconds = (ms: number): number => Math.max(0, Math.floor(ms / 1000));

/** How the clock of the first response stands: stopped by what and when, or running until when. */
export function clockLine({ say, paint, context }: Session, incident: Incident, now: Instant): string {
  const zone = context.zone(incident.zone);
  const met = firstResponse(incident);
  const due = firstResponseDue(incident);
  const { aware } = incident.times;
  const limit = due === undefined ? '' : shortMoment(zone, due, now);
  if (met === undefined) {
    if (due === undefined) return say('desk.responses.running-plain');
    const isLate = due < now;
    const left = isLate
      ? paint('alarm', say('words.overdue', { span: spanWords(say, seconds(now - due)) }))
      : say('words.left', { span: spanWords(say, seconds(due - now)) });
    return say('desk.responses.running', { due: limit, left });
  }
  const moment = shortMoment(zone, met.at, now);
  const way = say(`responded.${met.kind}`);
  if (due === undefined || aware === undefined) return say('desk.responses.met-plain', { moment, way });
  const span = spanWords(say, seconds(met.at - aware));
  if (met.at <= due) return say('desk.responses.met', { moment, way, span, due: limit });
  const late = spanWords(say, seconds(met.at - due));
  return paint('alarm', say('desk.responses.met-late', { moment, way, span, late, due: limit }));
}
