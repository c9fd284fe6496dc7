import { en } from '../../src/locales/en.ts';
import { zhCN } from '../../src/locales/zh-CN.ts';

type Tree = Readonly<Record<string, unknown>>;

function leaves(tree: Tree, at = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]): readonly (readonly [string, string])[] => {
    const path = `${at}${key}`;
    return typeof value === 'object' && value !== null
      ? leaves({ ...value }, `${path}.`)
      : [[path, String(value)]];
  });
}

/** Every sentence by its whole key, in each language. */
export const SENTENCES = { en: new Map(leaves(en)), 'zh-CN': new Map(leaves(zhCN)) };

/** The names of the parameters of a sentence, in order of the alphabet. */
export const parametersOf = (sentence: string): readonly string[] =>
  [...new Set([...sentence.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name]) => name ?? ''))].sort();
