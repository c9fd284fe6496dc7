import { currentTier, type Incident, personName } from '../domain/incident.ts';
import { entryOf } from '../domain/map-entry.ts';
import { type Statement } from '../domain/statement.ts';
import type { Duty } from '../domain/duties.ts';
import type { Say } from '../locales/say.ts';
import type { ReportView } from './report-view.ts';

/** The name of a role in the playbook. */
export const roleName = ({ playbook }: Incident, role: string): string => playbook.roles[role]?.name ?? role;

/** The name of a tier in the playbook. */
export const tierName = ({ playbook }: Incident, tier: string): string => playbook.tiers[tier]?.name ?? tier;

/** The name of a publishing channel. */
export const channelName = ({ playbook }: Incident, channel: string): string =>
  playbook.channels[channel]?.name ?? channel;

/** The name of a unit that has to know the line. */
export const unitName = ({ playbook }: Incident, unit: string): string =>
  entryOf(playbook.line?.units ?? {}, unit)?.name ?? unit;

/** The name of a gauge of attention. */
export const metricName = ({ playbook }: Incident, metric: string): string =>
  entryOf(playbook.metrics ?? {}, metric)?.name ?? metric;

/** A person's name, or that there is nobody. */
export const whoIs = ({ incident, say }: ReportView, person: string | undefined): string =>
  person === undefined ? say('report.nobody') : personName(incident, person);

/** What a factor, a floor or a group of factors asks; what a ceiling or a class is called. */
export function criterionName({ playbook }: Incident, id: string): string {
  const { factors, floors, groups = {}, ceilings = {}, classes = {} } = playbook.classification;
  const asked = factors[id]?.ask ?? floors[id]?.name ?? floors[id]?.ask;
  return asked ?? ceilings[id]?.name ?? groups[id] ?? classes[id]?.name ?? id;
}

/** The title of a task of the playbook or of this incident, else its id. */
export function taskTitle({ playbook, addedTasks }: Incident, id: string): string {
  const planned = Object.values(playbook.phases).find(({ tasks }) => Object.hasOwn(tasks, id))?.tasks[id];
  return planned?.title ?? addedTasks[id]?.title ?? id;
}

/** What a duty is called. */
export const dutyTitle = (incident: Incident, { id, kind }: Duty, say: Say): string =>
  kind === 'reclassify' ? say('words.reclassify') : taskTitle(incident, id);

/** A tier's name, marked when it is provisional. */
export const tierWords = (incident: Incident, say: Say, decision = currentTier(incident)): string => {
  if (decision === undefined) return say('words.unclassified');
  const tier = tierName(incident, decision.tier);
  return decision.provisional ? say('words.provisional', { tier }) : tier;
};

/** What a statement is called: its title in the playbook, else its genre. */
export const statementTitle = ({ playbook }: Incident, statement: Statement, say: Say): string =>
  playbook.statements[statement.plan ?? '']?.title ?? say(`genres.${statement.genre}`);
