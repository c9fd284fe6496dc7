import { en } from '../../src/locales/en.ts';
import { createSay, type Language, type Say } from '../../src/locales/say.ts';
import { zhCN } from '../../src/locales/zh-CN.ts';

/** The sentence maker of a language, at once. */
export const sayIn = (language: Language): Say => createSay(language, language === 'en' ? en : zhCN);
