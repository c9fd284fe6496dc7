import type { Tlp } from './tlp.ts';

/** Milliseconds since 1970-01-01 UTC. */
export type Instant = number;

/** Who recorded something. Person and role are claims; login and host come from the machine. */
export interface Actor {
  readonly person: string;
  readonly role?: string;
  readonly login: string;
  readonly host: string;
}

/** A rule that was set aside, and why. */
export interface Override {
  readonly codes: readonly string[];
  readonly reason: string;
}

/** What `decide` answers: an event before it is written. */
export interface Decided<Type extends string, Data> {
  readonly type: Type;
  readonly data: Data;
  /** When it happened, UTC ISO. */
  readonly at: string;
  readonly tlp: Tlp;
  readonly override?: Override;
}

/** An event as it stands in the incident file. `written` is the true time of a replay's record. */
export interface Recorded<Type extends string, Data> extends Decided<Type, Data> {
  readonly v: 1;
  readonly key: string;
  readonly recordedAt: string;
  readonly written?: string;
  readonly by: Actor;
  readonly prev: readonly string[];
  readonly id: string;
}

/** UTC ISO text of an instant, with milliseconds and Z. */
export const toIso = (instant: Instant): string => new Date(instant).toISOString();

/** The instant of a UTC ISO text. */
export const fromIso = (iso: string): Instant => Date.parse(iso);
