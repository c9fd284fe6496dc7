import type { Override } from '../envelope.ts';
import type { Incident } from '../incident.ts';
import type { Power } from '../playbook.ts';
import { mayUse, rolesWith } from '../powers.ts';
import type { Values } from '../problem.ts';
import { Refusal } from '../refusal.ts';
import type { Command } from '../command.ts';

/** A rule about people or order that a command breaks; it may be set aside with a recorded reason. */
export interface Breach {
  readonly code: string;
  readonly values: Values;
}

/**
 * Lets a command through that breaks no rule, or that sets its breaches aside with a reason.
 * @throws Refusal (overridable) for the first breach otherwise.
 */
export function allow(
  command: Command,
  breaches: readonly (Breach | undefined)[],
): { readonly override?: Override } {
  const broken = breaches.filter((breach) => breach !== undefined);
  const [first] = broken;
  if (first === undefined) return {};
  if (command.override === undefined) throw new Refusal(first.code, first.values, true);
  return { override: { codes: broken.map(({ code }) => code), reason: command.override.reason } };
}

/** The breach of acting without a power, naming who has it. */
export function withoutPower(incident: Incident, command: Command, power: Power): Breach | undefined {
  const { person } = command.actor;
  if (mayUse(incident, person, power)) return undefined;
  const roles = rolesWith(incident, power);
  const holders = roles.flatMap((role) => incident.roles[role]?.person ?? []);
  return { code: 'power-missing', values: { person, power, roles, holders } };
}
