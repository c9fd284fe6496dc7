import { unknownAspects } from '../../../domain/aspects.ts';
import { tierName } from '../../names.ts';
import type { Session } from '../../session.ts';
import { ceilingLines } from './ceiling-lines.ts';
import { criterionRows } from './criterion-rows.ts';
import { openLines } from './open-lines.ts';
import { turningLines } from './turning-lines.ts';
import { topicOf, type WorkedOut } from './worked-out.ts';

function reasonWords({ say }: Session, { incident, assessment, byRaters }: WorkedOut): string {
  if (byRaters === true) return say('desk.ratings.raised');
  const { decidedBy, open } = assessment;
  if (decidedBy.some((id) => open.includes(id)))
    return say('classify.because-unknown', { number: open.length });
  if (decidedBy.length === 0) return say('classify.by-none');
  return say('classify.by', { criteria: decidedBy.map((id) => topicOf(incident, id)) });
}

/** Which of the four aspects that nobody may overlook nothing is known of. */
function aspectLines({ say, paint }: Session, { incident, answers }: WorkedOut): readonly string[] {
  const aspects = unknownAspects(incident.playbook.classification, answers);
  if (aspects.length === 0) return [];
  const names = aspects.map((aspect) => say(`desk.sheet.aspects.${aspect}`));
  return [paint('warn', say('desk.sheet.aspects-open', { aspects: names }))];
}

/** The result: the tier, what decided it, the criteria that count, what to find out next and what would change it. */
export function assessmentLines(session: Session, worked: WorkedOut): readonly string[] {
  const { say, paint } = session;
  const result = say('classify.result', { tier: tierName(worked.incident, worked.assessment.tier) });
  return [
    `${paint('strong', result)}  ${reasonWords(session, worked)}`,
    ...criterionRows(session, worked),
    ...ceilingLines(session, worked),
    ...aspectLines(session, worked),
    ...openLines(session, worked),
    ...turningLines(session, worked),
  ];
}
