import type { Session } from './session.ts';

/** A person's telephone number as the organisation's config has it; it is never in the incident file. */
export const phoneOf = ({ config }: Session, person: string): string | undefined =>
  config.people[person]?.phone;
