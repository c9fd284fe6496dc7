import { createSay, type Language, type Say, type Sentences } from './say.ts';

/** Areas that few commands need; the others are always there. */
export type Area = 'commands' | 'desk' | 'models' | 'problems' | 'report';

const everyday: Readonly<Record<Language, () => Promise<Sentences>>> = {
  en: async () => (await import('./en/everyday.ts')).everyday,
  'zh-CN': async () => (await import('./zh-CN/everyday.ts')).everyday,
};

const areas: Readonly<Record<Language, Readonly<Record<Area, () => Promise<Sentences>>>>> = {
  en: {
    commands: async () => (await import('./en/commands.ts')).commands,
    desk: async () => (await import('./en/desk.ts')).desk,
    models: async () => (await import('./en/models.ts')).models,
    problems: async () => (await import('./en/problems.ts')).problems,
    report: async () => (await import('./en/report.ts')).report,
  },
  'zh-CN': {
    commands: async () => (await import('./zh-CN/commands.ts')).commands,
    desk: async () => (await import('./zh-CN/desk.ts')).desk,
    models: async () => (await import('./zh-CN/models.ts')).models,
    problems: async () => (await import('./zh-CN/problems.ts')).problems,
    report: async () => (await import('./zh-CN/report.ts')).report,
  },
};

/** The sentence maker of one language with the areas asked for; nothing else of the locales is even read. */
export async function loadSay(language: Language, ...wanted: readonly Area[]): Promise<Say> {
  const sentences: Record<string, Sentences | string> = { ...(await everyday[language]()) };
  for (const area of wanted) sentences[area] = await areas[language][area]();
  return createSay(language, sentences);
}

/** The sentence makers of all languages, for texts whose language is not that of the interface. */
export async function loadEverySay(): Promise<Readonly<Record<Language, Say>>> {
  return { en: await loadSay('en'), 'zh-CN': await loadSay('zh-CN') };
}
