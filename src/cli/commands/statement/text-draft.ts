import type { Intent } from '../../../domain/command.ts';
import { type Instant, toIso } from '../../../domain/envelope.ts';
import type { OrganisationConfig } from '../../../domain/organisation.ts';
import { UsageError } from '../../../domain/refusal.ts';
import type { Say } from '../../../locales/say.ts';
import { readDeadline } from '../../../reading/deadline.ts';
import { sha256Of } from '../../../store/sha256.ts';
import { writtenIn } from '../../line-length.ts';
import { pickId } from '../../lookup.ts';
import type { Situation } from '../../recording.ts';
import type { Says } from '../../rendering-text.ts';
import { channelNamed } from '../../text-channel.ts';
import {
  audienceNamed,
  genreNamed,
  genresFor,
  planNamed,
  planOfGenre,
  usualAudience,
} from '../../text-genre.ts';
import { textLanguage } from '../../text-language.ts';
import { readAgainstRegister, type TextReading } from '../../text-register.ts';
import { renderPlanned } from './rendering.ts';

/** What people say about a draft. */
export interface DraftOptions {
  readonly template?: string;
  readonly kind?: string;
  readonly audience?: string;
  readonly language?: string;
  readonly nextUpdate?: string;
  readonly channel?: string;
  readonly incoming?: string;
}

/** Where a draft is made: the incident under the lock, every language, and the config as it is now. */
export interface DraftDesk {
  readonly situation: Situation;
  readonly says: Says;
  /** The language of the interface. */
  readonly say: Say;
  readonly organisation: OrganisationConfig;
}

/** By when the next word is promised. @throws UsageError for a time that has passed. */
export const promisedFor = (
  { now, zone }: Pick<Situation, 'now' | 'zone'>,
  nextUpdate: string | undefined,
): Instant | undefined => (nextUpdate === undefined ? undefined : readDeadline(nextUpdate, { now, zone }).at);

/** What both kinds of draft carry: a new id, the promise in it, and the query that it answers. */
function commonTo(
  { incident, newId }: Situation,
  { incoming }: DraftOptions,
  nextUpdate: Instant | undefined,
) {
  return {
    kind: 'DraftStatement',
    statement: newId('s'),
    ...(nextUpdate !== undefined && { nextUpdate: toIso(nextUpdate) }),
    ...(incoming !== undefined && {
      incoming: pickId('incoming', Object.keys(incident.incoming), incoming),
    }),
  } as const;
}

/** The text of the playbook that was asked for, by name or by kind. @throws UsageError when it has none. */
function planAskedFor(
  { situation: { incident }, says, say }: DraftDesk,
  { template, kind }: DraftOptions,
): string {
  if (template !== undefined) return planNamed(incident, says, template);
  const templates = Object.keys(incident.playbook.statements);
  if (kind === undefined) throw new UsageError('draft-what', { templates });
  const plan = planOfGenre(incident, genreNamed(says, kind, say));
  if (plan === undefined) throw new UsageError('template-unknown', { given: kind, templates });
  return plan;
}

/** A draft from a template of the playbook, filled with the confirmed facts. */
export function templateDraft(desk: DraftDesk, options: DraftOptions): Intent {
  const { situation, says, say, organisation } = desk;
  const { incident, at, zone } = situation;
  const id = planAskedFor(desk, options);
  const plan = incident.playbook.statements[id];
  if (plan === undefined) throw new UsageError('template-unknown', { given: id, templates: [] });
  const nextUpdate = promisedFor(situation, options.nextUpdate);
  const channel = options.channel === undefined ? undefined : channelNamed(incident, options.channel);
  const language = textLanguage(incident, options.language);
  const common = commonTo(situation, options, nextUpdate);
  const setting = { now: at, zone, says, organisation, nextUpdate, channel };
  const { text, facts, gaps } = renderPlanned(incident, plan, language, setting, common.incoming);
  return {
    ...common,
    ...{ plan: id, template: plan.template, genre: plan.genre, language },
    audience: options.audience === undefined ? plan.audience : audienceNamed(says, options.audience, say),
    ...{ text, sha256: sha256Of(text), facts, gaps },
  };
}

/** What a text brought along is: what was said, else what the plan says that it stands for. */
function natureOf({ situation: { incident }, says, say }: DraftDesk, options: DraftOptions) {
  const named = options.template === undefined ? undefined : planNamed(incident, says, options.template);
  const asked = options.kind === undefined ? undefined : genreNamed(says, options.kind, say);
  const genre = asked ?? (named === undefined ? undefined : incident.playbook.statements[named]?.genre);
  if (genre === undefined) throw new UsageError('kind-missing', { kinds: genresFor(say) });
  const id = named ?? planOfGenre(incident, genre);
  const plan = id === undefined ? undefined : incident.playbook.statements[id];
  const audience =
    options.audience === undefined
      ? (plan?.audience ?? usualAudience(genre))
      : audienceNamed(says, options.audience, say);
  return { genre, audience, ...(id !== undefined && { plan: id }) };
}

/** A draft in the words that somebody brought along, read against the register. */
export function broughtDraft(
  desk: DraftDesk,
  options: DraftOptions,
  text: string,
): { readonly intent: Intent; readonly reading: TextReading } {
  const { situation, organisation } = desk;
  const { incident, at, zone } = situation;
  const nature = natureOf(desk, options);
  if (options.channel !== undefined) channelNamed(incident, options.channel);
  const language =
    options.language === undefined ? writtenIn(text) : textLanguage(incident, options.language);
  const nextUpdate = promisedFor(situation, options.nextUpdate);
  const reading = readAgainstRegister(incident, text, language, { organisation, zone, at, nextUpdate });
  const { facts, gaps } = reading;
  const intent: Intent = {
    ...commonTo(situation, options, nextUpdate),
    ...nature,
    ...{ language, text, sha256: sha256Of(text), facts, gaps },
  };
  return { intent, reading };
}
