import type { Language } from '../locales/say.ts';
import { LANGUAGES } from '../locales/say.ts';
import { UsageError } from '../domain/refusal.ts';
import type { Context } from './context.ts';

/** A language as people name it: `zh`, `zh_CN.UTF-8`, `en-GB`. */
export function languageNamed(name: string): Language | undefined {
  const folded = name.trim().toLowerCase();
  if (folded.startsWith('zh')) return 'zh-CN';
  return folded.startsWith('en') ? 'en' : undefined;
}

/** The value of a flag among arguments that are not parsed yet: `--lang en` or `--lang=en`. */
export function flagAmong(argv: readonly string[], flag: string): string | undefined {
  const index = argv.findIndex((argument) => argument === flag || argument.startsWith(`${flag}=`));
  const found = argv[index];
  if (found === undefined || argv.slice(0, index).includes('--')) return undefined;
  return found === flag ? argv[index + 1] : found.slice(flag.length + 1);
}

/**
 * The language of the interface: `--lang`, `CRISIS_LANG`, the config, then the locale of the machine, else English.
 * @throws UsageError('language-unknown') for a `--lang` that is neither.
 */
export function interfaceLanguage(
  { env }: Context,
  flag: string | undefined,
  configured: string | undefined,
): Language {
  if (flag !== undefined) {
    const language = languageNamed(flag);
    if (language === undefined)
      throw new UsageError('language-unknown', { language: flag, languages: LANGUAGES });
    return language;
  }
  const named = languageNamed(env.CRISIS_LANG ?? '') ?? languageNamed(configured ?? '');
  if (named !== undefined) return named;
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  return (locale ?? '').toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
