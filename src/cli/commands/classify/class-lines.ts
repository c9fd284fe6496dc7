import type { Incident } from '../../../domain/incident.ts';
import { plainLine } from '../../../terminal/plain.ts';
import { inLanguage, tierName } from '../../names.ts';
import type { Session } from '../../session.ts';

const classesOf = ({ playbook }: Incident) => Object.entries(playbook.classification.classes ?? {});

/** A line about the classes there are, for a sentence about what was missing or not understood; none without classes. */
export function classAdvice({ say }: Session, incident: Incident): { readonly advice?: readonly string[] } {
  const classes = classesOf(inLanguage(incident, say)).map(([id, { name }]) => `${id} ${plainLine(name)}`);
  return classes.length === 0 ? {} : { advice: [say('desk.sheet.class-or', { classes })] };
}

/** The classes of events that need no questions, with the tier of each; nothing where the playbook has none. */
export function classLines({ say }: Session, incident: Incident): readonly string[] {
  const lines = classesOf(incident).map(
    ([id, { name, tier }]) =>
      `  ${say('desk.sheet.class-tier', { id, name: plainLine(name), tier: tierName(incident, tier) })}`,
  );
  return lines.length === 0 ? [] : [say('desk.sheet.classes-there'), ...lines];
}
