import { describe, expect, test } from 'vitest';
import { parametersOf, SENTENCES } from '../support/sentences.ts';

const keys = [...SENTENCES.en.keys()];

const chineseWhere = (pattern: RegExp): readonly string[] =>
  [...SENTENCES['zh-CN']].flatMap(([key, text]) => (pattern.test(text) ? [key] : []));

/** What may say nothing: the mark of an incident that is real, and of a suggestion that there is not. */
const MAY_BE_EMPTY = ['modes.real', 'problems.phrase.unsuggested'];

describe('both languages', () => {
  test('have the same sentences', () => {
    expect([...SENTENCES['zh-CN'].keys()].sort()).toEqual([...keys].sort());
  });

  test('have the same parameters in each sentence', () => {
    const shapes = Object.values(SENTENCES).map((sentences) =>
      Object.fromEntries([...sentences].map(([key, text]) => [key, parametersOf(text)])),
    );
    expect(shapes[1]).toEqual(shapes[0]);
  });

  test.each(Object.entries(SENTENCES))('%s leaves no sentence empty', (_, sentences) => {
    const empty = [...sentences].flatMap(([key, text]) => (text.trim() === '' ? [key] : []));
    expect(empty.filter((key) => !MAY_BE_EMPTY.includes(key))).toEqual([]);
  });

  test('Chinese is punctuated as Chinese', () => {
    expect(chineseWhere(/\p{Script=Han}[,;?!]\s*\p{Script=Han}/u)).toEqual([]);
  });

  test('English holds no Chinese, but the marks of a replay and a drill', () => {
    const mixed = [...SENTENCES.en].flatMap(([key, text]) => (/\p{Script=Han}/u.test(text) ? [key] : []));
    expect(mixed.filter((key) => !key.startsWith('modes.'))).toEqual([]);
  });
});
