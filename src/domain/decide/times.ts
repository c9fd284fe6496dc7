import type { CommandOf } from '../command.ts';
import { fromIso } from '../envelope.ts';
import type { IncidentEvent } from '../events/table.ts';
import { currentTier, type Incident } from '../incident.ts';
import { Refusal } from '../refusal.ts';
import { rebasedDeadlines } from './rebasing.ts';

const AMENDABLE = ['occurred', 'detected', 'aware'] as const;

/** @throws Refusal when it would have happened after we learned of it. */
export function amendTimes(command: CommandOf<'AmendTimes'>, incident: Incident): readonly IncidentEvent[] {
  const given = AMENDABLE.flatMap((name) => {
    const iso = command[name];
    return iso === undefined ? [] : [[name, iso] as const];
  });
  const times = {
    ...incident.times,
    ...Object.fromEntries(given.map(([name, iso]) => [name, fromIso(iso)])),
  };
  assertInOrder(times);
  const conditions = currentTier(incident)?.conditions ?? {};
  const rebased = rebasedDeadlines(incident, { ...incident, times }, conditions, command.at);
  const title = command.title === undefined ? {} : { title: command.title };
  return [
    {
      type: 'TimesAmended',
      data: { ...title, ...Object.fromEntries(given), rebased },
      at: command.at,
      tlp: command.tlp ?? 'AMBER',
    },
  ];
}

/** @throws Refusal for an incident that was noticed before it happened. */
export function assertInOrder(times: Incident['times']): void {
  const { occurred, aware } = times;
  if (occurred !== undefined && aware !== undefined && occurred > aware) {
    throw new Refusal('aware-before-occurred');
  }
}
