import { isChecked } from '../assessment/scct.ts';
import type { Instant } from '../domain/envelope.ts';
import type { Incident } from '../domain/incident.ts';
import type { PostureRule } from '../domain/posture.ts';
import { departureOf, type PostureWarning } from '../domain/spoken-posture.ts';
import type { Statement } from '../domain/statement.ts';
import type { Zone } from '../domain/zone.ts';
import { shortMoment } from './moment-words.ts';
import { clockOf, remark, type Session } from './session.ts';

/** What a rule says, and its name; one that was not found in its source says so. */
export const ruled = ({ say }: Session, rule: PostureRule) => ({
  reason: say(`desk.posture.rules.${rule}`),
  rule: isChecked(rule) ? rule : say('desk.posture.unchecked', { rule }),
});

/** `可预防型：一律担责修复［R6*］`, where a line below says what the mark means. */
export const reasonWords = ({ say }: Session, rule: PostureRule): string =>
  say('desk.posture.reasoned', {
    reason: say(`desk.posture.rules.${rule}`),
    rule: isChecked(rule) ? rule : say('desk.posture.marked', { rule }),
  });

/** That a posture is advised against, or what it contradicts. */
export function warningWords(
  session: Session,
  { zone, now }: { readonly zone: Zone; readonly now: Instant },
  { rule, stance, earlier }: PostureWarning,
): string {
  const { say } = session;
  const values = { posture: say(`postures.${stance}`), ...ruled(session, rule) };
  if (earlier === undefined) return say('desk.posture.warn-against', values);
  const former = say(`postures.${earlier.stance}`);
  const mixed = { ...values, former, moment: shortMoment(zone, earlier.at, now) };
  const { statement } = earlier;
  return statement === undefined
    ? say('desk.posture.warn-mixed', mixed)
    : say('desk.posture.warn-mixed-text', { ...mixed, statement });
}

/** Says so where the kind of a text departs from the posture set, or contradicts a text that is out. Never refuses. */
export function remarkDeparture(
  session: Session,
  incident: Incident,
  statement: Statement | undefined,
): void {
  const departure = statement === undefined ? undefined : departureOf(incident, statement);
  if (departure === undefined) return;
  const { say, context } = session;
  const { stance, earlier, set, rule } = departure;
  const posture = say(`postures.${stance}`);
  if (earlier !== undefined) {
    remark(
      session,
      say('desk.posture.departs-text', {
        ...{ posture, statement: earlier.statement ?? '', former: say(`postures.${earlier.stance}`) },
        moment: shortMoment(context.zone(incident.zone), earlier.at, clockOf(context).now),
      }),
    );
  }
  if (set !== undefined)
    remark(session, say('desk.posture.departs-set', { posture, set: say(`postures.${set}`) }));
  if (rule !== undefined)
    remark(session, say('desk.posture.departs-rule', { posture, ...ruled(session, rule) }));
}
