import type { Duty } from '../domain/duties.ts';
import { currentTier, type Incident, personName } from '../domain/incident.ts';
import { localise } from '../domain/localise.ts';
import { entryOf } from '../domain/map-entry.ts';
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

/** The name of a group, ceiling or class, or of a factor's or floor's question, for what decided a tier. */
export const criterionName = ({ playbook }: Incident, id: string): string => {
  const { factors, floors, groups = {}, ceilings = {}, classes = {} } = playbook.classification;
  const asked = factors[id]?.ask ?? floors[id]?.name ?? floors[id]?.ask;
  return asked ?? ceilings[id]?.name ?? groups[id] ?? classes[id]?.name ?? id;
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

/** What a duty is called: its task's title, or what the desk owes. */
export function dutyTitle(incident: Incident, { id, kind }: Duty, say: Say): string {
  switch (kind) {
    case 'task':
    case 'added':
      return taskTitle(incident, id, say);
    case 'reclassify':
      return say('words.reclassify');
    case 'decision-review':
      return say('words.decision-review');
    case 'sign-off': {
      const statement = id.split('.')[0] ?? '';
      return say('words.sign-off', { title: statementTitle(incident, statement, say), statement });
    }
    case 'promise':
      return say('words.promise', { title: statementTitle(incident, id.slice('promise.'.length), say) });
    case 'incoming': {
      const { from = '', ask = '' } = entryOf(incident.incoming, id) ?? {};
      return say('words.incoming', { from: plainLine(from), ask: plainLine(ask) });
    }
    case 'concern':
      return say('words.concern', { question: plainLine(entryOf(incident.concerns, id)?.question ?? '') });
  }
}

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

/** What stands before a title in plain text when the incident is not real, with the space behind it. */
export const modePrefix = ({ mode }: Incident, say: Say): string =>
  mode === 'real' ? '' : `${say(`modes.${mode}`)} `;
