import type { Actor, Recorded } from './envelope.ts';
import type { EventKind } from './events/event.ts';
import { openedIncident } from './events/incident-opened.ts';
import { eventKinds, type EventData, type RecordedEvent } from './events/table.ts';
import type { Incident } from './incident.ts';

type Kinds = { readonly [T in keyof EventData]: EventKind<EventData[T]> };
const kinds: Kinds = eventKinds;

function apply<T extends keyof EventData>(incident: Incident, event: Recorded<T, EventData[T]>): Incident {
  return kinds[event.type].evolve(incident, event);
}

/** A login stands for whoever first acted under it. */
function withLogin(incident: Incident, { login, person }: Actor): Incident {
  if (Object.hasOwn(incident.logins, login)) return incident;
  return { ...incident, logins: { ...incident.logins, [login]: person } };
}

/**
 * The incident after one more event. Never refuses: what happened, happened.
 * Before the opening there is no incident, and anything but the opening leaves it so.
 */
export function evolve(incident: Incident | undefined, event: RecordedEvent): Incident | undefined {
  if (incident !== undefined) return apply(withLogin(incident, event.by), event);
  return event.type === 'IncidentOpened' ? openedIncident(event) : undefined;
}
