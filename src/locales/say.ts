import type { Value, Values } from '../domain/problem.ts';
import type { en } from './en.ts';

/** The languages of the interface. */
export const LANGUAGES = ['en', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

type Leaves<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${K}` : Leaves<T[K], `${P}${K}.`>;
}[keyof T & string];

/** The key of one sentence of the interface, such as `problems.role-unknown`. */
export type SentenceKey = Leaves<typeof en>;

/** All sentences of one language, by area. */
export interface Sentences {
  readonly [area: string]: string | Sentences;
}

/** Makes sentences in one language. */
export interface Say {
  readonly language: Language;
  /** The sentence of a key known at compile time. */
  (key: SentenceKey, values?: Values): string;
  /** The sentence of a key made at run time; undefined when the locales have none. */
  ifAny(key: string, values?: Values): string | undefined;
}

const PARAMETER = /\{\{([\w-]+)\}\}/g;

/** The sentence at a key such as `errors.closed`, unless the locales have none. */
function sentenceAt(sentences: Sentences, key: string): string | undefined {
  const [area = '', ...rest] = key.split('.');
  const found = Object.hasOwn(sentences, area) ? sentences[area] : undefined;
  if (typeof found !== 'object') return rest.length === 0 ? found : undefined;
  return rest.length === 0 ? undefined : sentenceAt(found, rest.join('.'));
}

/**
 * Builds the sentence maker of one language. Lists in values are joined as the language joins them, and a value is
 * never looked at for parameters of its own.
 */
export function createSay(language: Language, sentences: Sentences): Say {
  const separator = language === 'en' ? ', ' : '、';
  const shown = (value: Value | undefined): string =>
    typeof value === 'object' ? value.join(separator) : String(value ?? '');
  const filled = (sentence: string, values: Values): string =>
    sentence.replace(PARAMETER, (_, name: string) => shown(values[name]));
  const ifAny = (key: string, values: Values = {}): string | undefined => {
    const sentence = sentenceAt(sentences, key);
    return sentence === undefined ? undefined : filled(sentence, values);
  };
  return Object.assign((key: SentenceKey, values: Values = {}) => ifAny(key, values) ?? key, {
    language,
    ifAny,
  });
}
