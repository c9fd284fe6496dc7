import type { Incident, PinnedTemplate } from '../domain/incident.ts';
import { currentLine } from '../domain/line.ts';
import { localise } from '../domain/localise.ts';
import { isPreapproved } from '../domain/sign-off.ts';
import { languageNamed } from './language.ts';
import { lengthOf, rangeFor } from './line-length.ts';
import { heldRoles } from './rendering-roles.ts';
import { renderText, templateNear, type TextSetting } from './rendering-text.ts';

/** The playbook's own line as it reads now. */
export interface PlannedLine {
  readonly template: string;
  readonly text: string;
  /** What is missing in it; a text with gaps is never given out. */
  readonly gaps: readonly string[];
  /** Whether its words are approved beforehand, and that still holds. */
  readonly isInForce: boolean;
}

/** A text to paste, rendered now; its title is in the language of the interface. */
export interface Notice {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** The language of the line: the organisation's first where there are sentences for it, else the playbook's. */
export const lineLanguage = ({ languages, playbook }: Incident): string =>
  languageNamed(languages[0] ?? '') ?? languageNamed(playbook.language) ?? playbook.language;

/** The playbook's line; undefined for a playbook that has none. Telephone numbers of people are not in it. */
export function plannedLine(incident: Incident, setting: TextSetting): PlannedLine | undefined {
  const plan = incident.playbook.line;
  const template = plan && templateNear(incident, plan.template, lineLanguage(incident));
  if (plan === undefined || template === undefined) return undefined;
  const roles = heldRoles(incident, template.language);
  const { text, gaps } = renderText(incident, template, { ...setting, roles });
  const isInForce = isPreapproved(plan.preapproved, incident, setting.now);
  return { template: plan.template, text: text.trim(), gaps, isInForce };
}

/** What each unit of the playbook says, wrapped around a line; units without words of their own say the line. */
export function variantsAround(
  incident: Incident,
  line: string,
  setting: TextSetting,
): Readonly<Record<string, string>> {
  const units = Object.entries(incident.playbook.line?.units ?? {});
  return Object.fromEntries(
    units.flatMap(([unit, { template: id }]) => {
      const template = id === undefined ? undefined : templateNear(incident, id, lineLanguage(incident));
      if (template === undefined) return [];
      const roles = heldRoles(incident, template.language);
      return [[unit, renderText(incident, template, { ...setting, line, roles }).text.trim()] as const];
    }),
  );
}

/** A message that names as many roles as there is room for, the lead always: one screen of a telephone. */
function fittedText(incident: Incident, template: PinnedTemplate, setting: TextSetting): string {
  const roles = heldRoles(incident, template.language, setting.organisation.people);
  const said = (number: number): string =>
    renderText(incident, template, { ...setting, roles: roles.slice(0, number) }).text.trim();
  for (let number = roles.length; number > 1; number--) {
    const text = said(number);
    if (lengthOf(text) <= rangeFor(text).most) return text;
  }
  return said(1);
}

/** The texts to paste when an incident opens, such as the message to the group, as they read now. */
export function noticesNow(incident: Incident, setting: TextSetting, language: string): readonly Notice[] {
  const line = currentLine(incident)?.text;
  const whole = line === undefined ? setting : { ...setting, line };
  const notices = Object.entries(localise(incident.playbook, language).notices ?? {});
  return notices.flatMap(([id, { title, template: wanted }]) => {
    const template = templateNear(incident, wanted, lineLanguage(incident));
    return template === undefined ? [] : [{ id, title, text: fittedText(incident, template, whole) }];
  });
}
