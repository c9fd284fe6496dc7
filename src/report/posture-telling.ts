import type { EventData } from '../domain/events/table.ts';
import { ifGiven, join } from './event-telling.ts';
import type { ReportView } from './report-view.ts';

/** What kind of crisis it was held to be, which posture was chosen, and why. */
export function postured(data: EventData['PostureSet'], { say }: ReportView): string {
  const { cluster, type, chosen, allowed, reason } = data;
  const kind = type === undefined ? say(`clusters.${cluster}`) : say(`desk.posture.types.${type}`);
  return join(
    chosen === undefined
      ? say('report.event.posture-open', {
          kind,
          postures: allowed.map((stance) => say(`postures.${stance}`)),
        })
      : say('report.event.posture', { kind, posture: say(`postures.${chosen}`) }),
    ifGiven(reason, (why) => say('report.event.posture-reason', { reason: why })),
  );
}
