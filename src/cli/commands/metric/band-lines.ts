import { bandOf } from '../../../assessment/bands.ts';
import { currentTier, type Incident } from '../../../domain/incident.ts';
import { entryOf } from '../../../domain/map-entry.ts';
import { metricName, readingWords } from '../../heat-words.ts';
import { tierName } from '../../names.ts';
import type { Session } from '../../session.ts';
import type { NamedReading } from './readings.ts';

/**
 * What the tier in force was decided on and no longer holds: a question of the gauge's id whose answer then was in
 * another band, or was unknown and now reaches above the tier.
 */
function bandLine({ say, paint }: Session, incident: Incident, reading: NamedReading): readonly string[] {
  const { playbook } = incident;
  const factor = entryOf(playbook.classification.factors, reading.metric);
  const decision = currentTier(incident);
  if (factor === undefined || decision === undefined) return [];
  const tiers = Object.keys(playbook.tiers);
  const now = bandOf(factor, reading.value, tiers);
  const then = entryOf(decision.answers, reading.metric);
  const values = {
    name: metricName(incident, reading.metric),
    value: readingWords(say, reading.value),
    now: tierName(incident, now),
    command: paint('accent', 'crisis classify'),
  };
  if (typeof then !== 'number') {
    const isAbove = tiers.indexOf(now) > tiers.indexOf(decision.tier);
    const tier = tierName(incident, decision.tier);
    return isAbove ? [say('desk.responses.band-new', { ...values, tier })] : [];
  }
  const before = bandOf(factor, then, tiers);
  if (before === now) return [];
  const was = { then: readingWords(say, then), before: tierName(incident, before) };
  return [say('desk.responses.band-known', { ...values, ...was })];
}

/** Says for which readings the tier should be looked at again. */
export const bandLines = (
  session: Session,
  incident: Incident,
  readings: readonly NamedReading[],
): readonly string[] => readings.flatMap((reading) => bandLine(session, incident, reading));
