import type { Actor, Instant } from './envelope.ts';

export const NOTIFICATION_VIAS = ['phone', 'wechat', 'sms', 'mail', 'here'] as const;
/** How a person was told by hand. */
export type NotificationVia = (typeof NOTIFICATION_VIAS)[number];

/** Somebody was told by hand (kind `manual`), or could not be reached. */
export interface Notification {
  readonly event: string;
  /** A person's id, a unit's, or a name as typed. */
  readonly to: string;
  readonly via: NotificationVia;
  readonly outcome: 'sent' | 'unreached';
  /** What it was about: a statement, a task or `line`. */
  readonly about?: string;
  readonly text?: string;
  readonly at: Instant;
  readonly by: Actor;
}
