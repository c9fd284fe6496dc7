import type { Instant } from '../domain/envelope.ts';
import { currentTier, type Incident, type PinnedTemplate } from '../domain/incident.ts';
import { localise } from '../domain/localise.ts';
import { entryOf } from '../domain/map-entry.ts';
import type { OrganisationConfig } from '../domain/organisation.ts';
import type { Audience } from '../domain/text-plan.ts';
import type { Zone } from '../domain/zone.ts';
import type { Language, Say } from '../locales/say.ts';
import { type MomentParts, momentParts } from '../statement/moment-words.ts';
import {
  type NamedRole,
  type RenderedStatement,
  renderStatement,
  type StatementWords,
} from '../statement/render-statement.ts';
import { languageNamed } from './language.ts';

/** Sentence makers of every language: a text speaks its own, whatever the interface speaks. */
export type Says = Readonly<Record<Language, Say>>;

/** What a text is rendered with, beside the incident and what the organisation's config says now. */
export interface TextSetting {
  readonly now: Instant;
  readonly zone: Zone;
  readonly says: Says;
  readonly organisation: OrganisationConfig;
  readonly nextUpdate?: Instant | undefined;
  readonly channel?: string | undefined;
  readonly audience?: Audience;
  /** The general line, for what wraps it. */
  readonly line?: string;
  readonly roles?: readonly NamedRole[];
  /** What the public asks, with the answer where there is one. */
  readonly concerns?: readonly { readonly question: string; readonly answer?: string }[];
  /** The query that a reply answers. */
  readonly incoming?: { readonly from: string; readonly ask: string } | undefined;
}

/** A pinned template in a language, else in the playbook's own, else in any that it has. */
export function templateNear(
  { templates, playbook }: Incident,
  id: string,
  language: string,
): PinnedTemplate | undefined {
  const versions = templates.filter((template) => template.id === id);
  const inLanguage = (wanted: string) => versions.find((template) => template.language === wanted);
  return inLanguage(language) ?? inLanguage(playbook.language) ?? versions[0];
}

/** A moment in a text; a Chinese reader takes a bare time for Beijing time, and is told when it is another. */
function timeWords(say: Say, { date, time, offset }: MomentParts): string {
  const isBare = say.language === 'zh-CN' && offset === '+08:00';
  return say(isBare ? 'statements.moment' : 'statements.moment-zoned', { date, time, offset });
}

/** The words of a text that depend on its language and the incident's zone. */
const wordsOf = (say: Say, zone: Zone): StatementWords => ({
  gap: (name) => say('statements.gap', { name }),
  time: (instant) => timeWords(say, momentParts(instant, zone.name, say.language)),
});

/**
 * Renders a pinned template from what the incident knows; names are in the language of the template. What was not
 * known of the organisation at the opening comes from its config as it is now.
 */
export function renderText(
  incident: Incident,
  template: PinnedTemplate,
  setting: TextSetting,
): RenderedStatement {
  const { now, zone, says, organisation, nextUpdate, channel, audience = 'public', line, roles } = setting;
  const { concerns, incoming } = setting;
  const language = languageNamed(template.language) ?? 'en';
  const say = says[language];
  const texts = localise(incident.playbook, template.language);
  const tier = currentTier(incident)?.tier;
  const { occurred, aware, opened } = incident.times;
  return renderStatement(
    template.text,
    {
      organisation: incident.organisation ?? organisation.organisation,
      contact: incident.contact ?? organisation.contact,
      title: incident.title,
      tierName: tier === undefined ? undefined : entryOf(texts.tiers, tier)?.name,
      times: {
        now,
        ...(occurred !== undefined && { occurred }),
        ...(aware !== undefined && { aware }),
        ...(opened !== undefined && { opened }),
      },
      nextUpdate,
      channel: channel === undefined ? undefined : (entryOf(texts.channels, channel)?.name ?? channel),
      audience: say.ifAny(`audiences.${audience}`) ?? audience,
      facts: Object.values(incident.facts),
      line,
      ...(roles !== undefined && { roles }),
      ...(concerns !== undefined && { concerns }),
      incoming,
    },
    wordsOf(say, zone),
  );
}
