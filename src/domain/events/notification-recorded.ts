import { fromIso } from '../envelope.ts';
import { type Notification, NOTIFICATION_VIAS } from '../notification.ts';
import { object, oneOf, optional, text } from '../schema.ts';
import { event } from './event.ts';

/** Somebody was told by hand, or could not be reached. */
export const notificationRecorded = event({
  schema: object({
    kind: oneOf('manual'),
    to: text,
    via: oneOf(...NOTIFICATION_VIAS),
    outcome: oneOf('sent', 'unreached'),
    about: optional(text),
    text: optional(text),
  }),
  evolve: (incident, { data: { kind: _, ...told }, at, by, id }) => {
    const notification: Notification = { ...told, event: id, at: fromIso(at), by };
    return { ...incident, notifications: [...incident.notifications, notification] };
  },
});
