import { UsageError } from '../domain/refusal.ts';
import type { Zone } from '../domain/zone.ts';
import type { Session } from './session.ts';

function isZoneName(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The organisation's zone, else the machine's. @throws UsageError('zone-unknown'): Date would take UTC silently. */
export function organisationZone({ config, context }: Session): Zone {
  const name = config.zone ?? context.zone().name;
  if (!isZoneName(name)) throw new UsageError('zone-unknown', { zone: name });
  return context.zone(name);
}
