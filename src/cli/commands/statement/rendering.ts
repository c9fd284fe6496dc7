import type { Instant } from '../../../domain/envelope.ts';
import { currentTier, type Incident, type PinnedTemplate } from '../../../domain/incident.ts';
import { localise } from '../../../domain/localise.ts';
import type { OrganisationConfig } from '../../../domain/organisation.ts';
import type { StatementPlan } from '../../../domain/playbook.ts';
import { UsageError } from '../../../domain/refusal.ts';
import type { Zone } from '../../../domain/zone.ts';
import type { Say } from '../../../locales/say.ts';
import { closestTo } from '../../../reading/suggestion.ts';
import { type MomentParts, momentParts } from '../../../statement/moment-words.ts';
import { type RenderedStatement, renderStatement } from '../../../statement/render-statement.ts';

/** What a draft is asked to be. */
export interface DraftRequest {
  readonly plan: string;
  readonly language: string;
  readonly channel: string | undefined;
  readonly nextUpdate: Instant | undefined;
}

/** The statement of the playbook that a person named, by its id or by its template. */
export function planNamed({ playbook }: Incident, given: string): string {
  const ids = Object.keys(playbook.statements);
  const found =
    ids.find((id) => id === given) ?? ids.find((id) => playbook.statements[id]?.template === given);
  if (found !== undefined) return found;
  throw new UsageError('template-unknown', { given, templates: ids, ...closestTo(given, ids) });
}

/** The pinned template of a planned statement in a language. */
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

/** A moment in a text; a Chinese reader takes a bare time for Beijing time, and is told when it is another. */
function timeWords(say: Say, { date, time, offset }: MomentParts): string {
  const isBare = say.language === 'zh-CN' && offset === '+08:00';
  return say(isBare ? 'statements.moment' : 'statements.moment-zoned', { date, time, offset });
}

/**
 * Renders a planned statement from what the incident knows; `say` speaks the statement's language. What was not
 * known of the organisation at the opening comes from its config as it is now.
 */
export function renderPlanned(
  incident: Incident,
  plan: StatementPlan,
  request: DraftRequest,
  now: Instant,
  zone: Zone,
  say: Say,
  organisation: OrganisationConfig,
): RenderedStatement {
  const texts = localise(incident.playbook, request.language);
  const tier = currentTier(incident)?.tier;
  const channel = request.channel ?? plan.channels[0];
  const { occurred, aware, opened } = incident.times;
  return renderStatement(
    templateOf(incident, plan, request.language).text,
    {
      organisation: incident.organisation ?? organisation.organisation,
      contact: incident.contact ?? organisation.contact,
      title: incident.title,
      tierName: tier === undefined ? undefined : texts.tiers[tier]?.name,
      times: {
        now,
        ...(occurred !== undefined && { occurred }),
        ...(aware !== undefined && { aware }),
        ...(opened !== undefined && { opened }),
      },
      nextUpdate: request.nextUpdate,
      channel: channel === undefined ? undefined : (texts.channels[channel]?.name ?? channel),
      audience: say.ifAny(`audiences.${plan.audience}`) ?? plan.audience,
      facts: Object.values(incident.facts),
    },
    {
      gap: (name) => say('statements.gap', { name }),
      time: (instant) => timeWords(say, momentParts(instant, zone.name, request.language)),
    },
  );
}
