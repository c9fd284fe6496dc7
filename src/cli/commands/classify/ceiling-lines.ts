import type { ActingCeiling } from '../../../assessment/acting-ceilings.ts';
import { entryOf } from '../../../domain/map-entry.ts';
import { plainLine } from '../../../terminal/plain.ts';
import { tierName } from '../../names.ts';
import type { Session } from '../../session.ts';
import type { WorkedOut } from './worked-out.ts';

function ceilingWords(
  { say }: Session,
  { incident }: WorkedOut,
  { id, tier, holds, without }: ActingCeiling,
) {
  const { name = id, when } = entryOf(incident.playbook.classification.ceilings ?? {}, id) ?? {};
  return say(holds ? 'desk.assessing.ceiling-holds' : 'desk.assessing.ceiling-open', {
    name: plainLine(name),
    condition: plainLine(when?.source ?? ''),
    tier: tierName(incident, tier),
    without: tierName(incident, without),
  });
}

/** Every ceiling that keeps the tier lower than it would be, with its condition. */
export const ceilingLines = (session: Session, worked: WorkedOut): readonly string[] =>
  worked.assessment.ceilings.map((ceiling) => session.paint('warn', ceilingWords(session, worked, ceiling)));
