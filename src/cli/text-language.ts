import type { Incident } from '../domain/incident.ts';
import { UsageError } from '../domain/refusal.ts';
import { type Language, LANGUAGES } from '../locales/say.ts';
import { languageNamed } from './language.ts';

/** The language of a text: the one asked for, else the organisation's first, else the playbook's. */
export function textLanguage(incident: Incident, asked: string | undefined): Language {
  const wanted = asked ?? incident.languages[0] ?? incident.playbook.language;
  const language = languageNamed(wanted);
  if (language === undefined)
    throw new UsageError('language-unknown', { language: wanted, languages: LANGUAGES });
  return language;
}
