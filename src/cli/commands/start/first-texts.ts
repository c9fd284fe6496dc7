import { toIso } from '../../../domain/envelope.ts';
import type { IncidentEvent } from '../../../domain/events/table.ts';
import type { Incident } from '../../../domain/incident.ts';
import type { StatementPlan } from '../../../domain/text-plan.ts';
import { isPreapproved } from '../../../domain/sign-off.ts';
import { sha256Of } from '../../../store/sha256.ts';
import { lineLanguage, plannedLine, variantsAround } from '../../line-texts.ts';
import { heldRoles } from '../../rendering-roles.ts';
import { renderText, templateNear, type TextSetting } from '../../rendering-text.ts';

type NewId = (prefix: string) => string;
type Texts = readonly IncidentEvent[];

/** The first statement of a playbook whose words are approved beforehand, with its id. */
export const firstWordsPlan = ({ playbook }: Incident): readonly [string, StatementPlan] | undefined =>
  Object.entries(playbook.statements).find(([, { preapproved }]) => preapproved !== undefined);

/** The pre-approved line with its variants; nothing when its approval has run out or something is missing in it. */
function firstLine(incident: Incident, setting: TextSetting, newId: NewId): Texts {
  const line = plannedLine(incident, setting);
  if (line === undefined || !line.isInForce || line.gaps.length > 0) return [];
  const { template, text } = line;
  const variants = variantsAround(incident, text, setting);
  const data = { line: newId('l'), text, sha256: sha256Of(text), variants, template };
  return [{ type: 'LineSet', data, at: toIso(setting.now), tlp: 'AMBER' }];
}

/** The first words to the public as a draft that the lead alone may release, while their approval holds. */
function firstWords(incident: Incident, setting: TextSetting, newId: NewId): Texts {
  const [id, plan] = firstWordsPlan(incident) ?? [];
  if (id === undefined || !isPreapproved(plan?.preapproved, incident, setting.now)) return [];
  const template = plan && templateNear(incident, plan.template, lineLanguage(incident));
  if (plan === undefined || template === undefined) return [];
  const { genre, audience, channels, tlp = 'AMBER' } = plan;
  const roles = heldRoles(incident, template.language);
  const rendered = renderText(incident, template, { ...setting, audience, channel: channels[0], roles });
  const { text, facts, gaps } = rendered;
  const draft = { statement: newId('s'), plan: id, template: plan.template, genre, audience };
  const words = { language: template.language, text, sha256: sha256Of(text), facts, gaps };
  const data = { ...draft, ...words };
  return [{ type: 'StatementDrafted', data, at: toIso(setting.now), tlp }];
}

/** What an opening says at once: the line that everybody has, and a draft of the first words. */
export const firstTexts = (incident: Incident, setting: TextSetting, newId: NewId): Texts => [
  ...firstLine(incident, setting, newId),
  ...firstWords(incident, setting, newId),
];
