import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventsOf, playCase, type Played } from './played-case.ts';

const LANGUAGES = ['en', 'zh-CN'] as const;
type Language = (typeof LANGUAGES)[number];

/** What the report says in words of the times that were worked out by hand. */
const CASES = [
  {
    name: 'case-a',
    firstWord: 17_160,
    late: 13_560,
    words: { en: ['4 h 46 min', '3 h 46 min'], 'zh-CN': ['4 小时 46 分', '3 小时 46 分'] },
  },
  {
    name: 'case-f',
    firstWord: 11_280,
    late: 7_680,
    words: { en: ['3 h 8 min', '2 h 8 min'], 'zh-CN': ['3 小时 8 分', '2 小时 8 分'] },
  },
] as const;

describe.each(CASES)('$name, run by flags', ({ name, firstWord, late, words }) => {
  const played = new Map<Language, Played>();
  const of = (language: Language): Played => {
    const found = played.get(language);
    if (found === undefined) throw new Error(`${name} did not run in ${language}`);
    return found;
  };

  beforeAll(() => {
    for (const language of LANGUAGES) played.set(language, playCase(name, language));
  }, 60_000);
  afterAll(() => {
    for (const { built } of played.values()) built.remove();
  });

  test('gives the same events in English and in Chinese', () => {
    expect(eventsOf(of('zh-CN').built.records())).toEqual(eventsOf(of('en').built.records()));
  });

  test.each(LANGUAGES)('is a record that verify finds whole, run in %s', (language) => {
    const { built, after } = of(language);
    const verified = after('verify', '--json');
    expect(verified.exit).toBe(0);
    expect(verified.json()).toMatchObject({
      version: 1,
      ok: true,
      events: built.records().length,
      problems: [],
    });
  });

  test.each(LANGUAGES)('measures awareness to first word as worked out by hand, in %s', (language) => {
    const { times } = of(language).after('report', '--json').json();
    expect(times).toContainEqual(
      expect.objectContaining({
        name: 'aware-to-first-word',
        seconds: firstWord,
        basis: 'earliest-publication',
      }),
    );
  });

  test.each(LANGUAGES)('says the computed times in words, in %s', (language) => {
    const { out } = of(language).after('report');
    for (const word of words[language]) expect(out).toContain(word);
  });

  test.each(LANGUAGES)('knows how late the first response was, in %s', (language) => {
    const { tasks } = of(language).after('status', '--json').json();
    const answered = (tasks as { id: string; lateSeconds?: number }[]).find(
      ({ id }) => id === 'first-response',
    );
    expect(answered?.lateSeconds).toBe(late);
  });

  test.each(LANGUAGES)('is reported with every published text verbatim, in %s', (language) => {
    const { built, after } = of(language);
    const records = built.records();
    const published = new Set(
      records.filter(({ type }) => type === 'StatementPublished').map(({ data }) => data['statement']),
    );
    const texts = records
      .filter(({ type, data }) => type === 'StatementDrafted' && published.has(data['statement']))
      .map(({ data }) => String(data['text']));
    expect(texts.length).toBe(published.size);
    const { out } = after('report');
    for (const text of texts) expect(out).toContain(text.trimEnd());
  });

  test.each(LANGUAGES)('is reported with its head and a gantt, and named a replay, in %s', (language) => {
    const { built, after } = of(language);
    const { out, exit } = after('report');
    expect(exit).toBe(0);
    expect(out).toContain(built.records().at(-1)?.id ?? 'no record');
    expect(out).toMatch(/```mermaid\ngantt\n/);
    expect(out).toContain('复演 REPLAY');
  });
});
