import { isOverdue } from '../../../domain/lateness.ts';
import { currentTier } from '../../../domain/incident.ts';
import { plainWords } from '../../../report/fit-brief.ts';
import { modePrefix, tierWords } from '../../names.ts';
import { openSituations } from '../../open-situations.ts';
import { answer, type Session } from '../../session.ts';
import type { SituationNow } from '../../situation-now.ts';
import { dutyItem, pressing } from './view.ts';

/** `#1 后厨老鼠视频（重度） 逾期 2 项；下一项：18:40 公开文稿（组长 王岚）` */
function lineOf(session: Session, situation: SituationNow): string {
  const { say } = session;
  const { incident, place, duties, now } = situation;
  const view = { ...situation, say };
  const [next] = pressing(view);
  const late = duties.filter((duty) => isOverdue(duty, now)).length;
  const head = say('desk.briefs.one', {
    ...{ handle: place.handle, title: plainWords(incident.title), tier: tierWords(incident, say) },
    mode: modePrefix(incident, say),
  });
  const state = late === 0 ? say('desk.briefs.in-time') : say('desk.briefs.late', { number: late });
  const duty = next === undefined ? say('desk.briefs.nothing-due') : dutyItem(view, next);
  return say('desk.briefs.one-line', { head, state, duty });
}

/** One line for each open incident, as plain text; nothing is recorded. */
export async function runBriefOfAll(session: Session): Promise<void> {
  const situations = await openSituations(session);
  const lines = situations.map((situation) => lineOf(session, situation));
  answer(
    session,
    () => (lines.length === 0 ? [session.say('incidents.none-open')] : lines),
    () => ({
      incidents: situations.map(({ incident }, n) => ({
        incident: incident.id,
        title: incident.title,
        tier: currentTier(incident)?.tier ?? null,
        line: lines[n],
      })),
    }),
  );
}
