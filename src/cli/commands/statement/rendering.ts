import type { Incident, PinnedTemplate } from '../../../domain/incident.ts';
import { currentLine } from '../../../domain/line.ts';
import type { StatementPlan } from '../../../domain/text-plan.ts';
import { UsageError } from '../../../domain/refusal.ts';
import type { RenderedStatement } from '../../../statement/render-statement.ts';
import { heldRoles } from '../../rendering-roles.ts';
import { renderText, type TextSetting } from '../../rendering-text.ts';

/** The pinned template of a planned statement in a language. @throws UsageError('template-language') */
export function templateOf(incident: Incident, plan: StatementPlan, language: string): PinnedTemplate {
  const versions = incident.templates.filter(({ id }) => id === plan.template);
  const found = versions.find((template) => template.language === language);
  if (found !== undefined) return found;
  throw new UsageError('template-language', {
    template: plan.template,
    language,
    languages: versions.map((template) => template.language),
  });
}

/** What the public asks, with the answers given so far. */
const concernsOf = ({ concerns }: Incident) =>
  Object.values(concerns).map(({ question, settled }) => ({
    question,
    ...(settled?.answer !== undefined && { answer: settled.answer }),
  }));

/** What a plan is rendered with, beside the incident. */
export type PlanSetting = Omit<TextSetting, 'line' | 'roles' | 'concerns' | 'incoming' | 'audience'>;

/** Renders a planned statement from what the incident knows; `incoming` is the id of the query that it answers. */
export function renderPlanned(
  incident: Incident,
  plan: StatementPlan,
  language: string,
  setting: PlanSetting,
  incoming?: string,
): RenderedStatement {
  const template = templateOf(incident, plan, language);
  const line = currentLine(incident)?.text.trim();
  return renderText(incident, template, {
    ...setting,
    channel: setting.channel ?? plan.channels[0],
    audience: plan.audience,
    roles: heldRoles(incident, language),
    concerns: concernsOf(incident),
    incoming: incoming === undefined ? undefined : incident.incoming[incoming],
    ...(line !== undefined && { line }),
  });
}
