import type { Incident } from '../domain/incident.ts';
import { localise } from '../domain/localise.ts';
import { AUDIENCES, type Audience, type Genre, GENRES } from '../domain/text-plan.ts';
import { UsageError } from '../domain/refusal.ts';
import { LANGUAGES, type Say } from '../locales/say.ts';
import { foldText } from '../reading/fold-text.ts';
import { closestTo } from '../reading/suggestion.ts';
import type { Says } from './rendering-text.ts';

const wordsFor = (says: Says, key: string): readonly string[] =>
  LANGUAGES.flatMap((language) => says[language].ifAny(key) ?? []);

const isCalled = (typed: string, names: readonly string[]): boolean => {
  const given = foldText(typed);
  return names.some((name) => foldText(name) === given);
};

/** The genre that a person named, by id or by its name in either language; undefined for no genre. */
export const genreIfAny = (says: Says, typed: string): Genre | undefined =>
  GENRES.find((genre) => isCalled(typed, [genre, ...wordsFor(says, `genres.${genre}`)]));

/** Choices as the person who typed would type them: by id, in a Chinese interface by name. */
const shownChoices = (say: Say, area: 'genres' | 'audiences', ids: readonly string[]): readonly string[] =>
  say.language === 'zh-CN' ? ids.map((id) => say.ifAny(`${area}.${id}`) ?? id) : ids;

/** The genres there are, for a message. */
export const genresFor = (say: Say): readonly string[] => shownChoices(say, 'genres', GENRES);

/** The same. @throws UsageError('kind-unknown') listing the genres there are. */
export function genreNamed(says: Says, typed: string, say: Say): Genre {
  const found = genreIfAny(says, typed);
  if (found !== undefined) return found;
  const known = GENRES.flatMap((genre) => [genre, ...wordsFor(says, `genres.${genre}`)]);
  throw new UsageError('kind-unknown', { given: typed, kinds: genresFor(say), ...closestTo(typed, known) });
}

/** The audience that a person named. @throws UsageError('audience-unknown') listing those there are. */
export function audienceNamed(says: Says, typed: string, say: Say): Audience {
  const found = AUDIENCES.find((id) => isCalled(typed, [id, ...wordsFor(says, `audiences.${id}`)]));
  if (found !== undefined) return found;
  throw new UsageError('audience-unknown', {
    given: typed,
    audiences: shownChoices(say, 'audiences', AUDIENCES),
    ...closestTo(typed, AUDIENCES),
  });
}

const AUDIENCE_OF: Partial<Readonly<Record<Genre, Audience>>> = {
  internal: 'staff',
  'care-script': 'affected',
  'data-breach': 'affected',
  recall: 'customers',
  'media-reply': 'media',
  'authority-report': 'authority',
};

/** Whom a genre speaks to when nobody says otherwise. */
export const usualAudience = (genre: Genre): Audience => AUDIENCE_OF[genre] ?? 'public';

/** The first text of that genre in the playbook. */
export const planOfGenre = ({ playbook }: Incident, genre: Genre): string | undefined =>
  Object.keys(playbook.statements).find((id) => playbook.statements[id]?.genre === genre);

/**
 * The text of the playbook that a person named: by its id, template, title or genre.
 * @throws UsageError('template-unknown') listing the texts there are.
 */
export function planNamed(incident: Incident, says: Says, given: string): string {
  const { playbook } = incident;
  const plans = Object.entries(playbook.statements);
  const titlesOf = (id: string): readonly string[] =>
    LANGUAGES.flatMap((language) => localise(playbook, language).statements[id]?.title ?? []);
  const genre = genreIfAny(says, given);
  const found =
    plans.find(([id]) => id === given) ??
    plans.find(([, { template }]) => template === given) ??
    plans.find(([id]) => isCalled(given, titlesOf(id)));
  const id = found?.[0] ?? (genre === undefined ? undefined : planOfGenre(incident, genre));
  if (id !== undefined) return id;
  const ids = plans.map(([each]) => each);
  throw new UsageError('template-unknown', { given, templates: ids, ...closestTo(given, ids) });
}
