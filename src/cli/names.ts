import type { Duty } from '../domain/duties.ts';
import { currentTier, type Incident, personName } from '../domain/incident.ts';
import { localise } from '../domain/localise.ts';
import type { Say } from '../locales/say.ts';
import { plainLine } from '../terminal/plain.ts';

/** The incident with its playbook in the language of the interface. */
export const inLanguage = (incident: Incident, say: Say): Incident => ({
  ...incident,
  playbook: localise(incident.playbook, say.language),
});

export const roleName = ({ playbook }: Incident, role: string): string => playbook.roles[role]?.name ?? role;

export const tierName = ({ playbook }: Incident, tier: string): string => playbook.tiers[tier]?.name ?? tier;

export const phaseName = ({ playbook }: Incident, phase: string): string =>
  playbook.phases[phase]?.name ?? phase;

export const channelName = ({ playbook }: Incident, channel: string): string =>
  playbook.channels[channel]?.name ?? channel;

/** The name of a factor's or floor's question, for what decided a tier. */
export const criterionName = ({ playbook }: Incident, id: string): string => {
  const { factors, floors } = playbook.classification;
  return factors[id]?.ask ?? floors[id]?.name ?? floors[id]?.ask ?? id;
};

/** A person's name, or a dash where nobody is. */
export const whoIs = (incident: Incident, person: string | undefined): string =>
  person === undefined ? '—' : plainLine(personName(incident, person));

/** The title of a task of the playbook or of this incident. */
export function taskTitle(incident: Incident, id: string, say: Say): string {
  const planned = Object.values(incident.playbook.phases).find(({ tasks }) => id in tasks)?.tasks[id]?.title;
  if (planned !== undefined) return plainLine(planned);
  const added = incident.addedTasks[id]?.title;
  return added === undefined ? say('words.reclassify') : plainLine(added);
}

export const dutyTitle = (incident: Incident, duty: Duty, say: Say): string =>
  duty.kind === 'reclassify' ? say('words.reclassify') : taskTitle(incident, duty.id, say);

/** The tier in force in words: its name, marked when provisional, or that there is none yet. */
export function tierWords(incident: Incident, say: Say): string {
  const decision = currentTier(incident);
  if (decision === undefined) return say('words.unclassified');
  const name = tierName(incident, decision.tier);
  return decision.provisional ? say('words.provisional', { tier: name }) : name;
}

/** What a statement is called in lists: its planned title, else its genre. */
export function statementTitle(incident: Incident, id: string, say: Say): string {
  const statement = incident.statements[id];
  const planned =
    statement?.plan === undefined ? undefined : incident.playbook.statements[statement.plan]?.title;
  return planned ?? say.ifAny(`genres.${statement?.genre ?? ''}`) ?? id;
}
