import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/locales/en.ts';
import { createSay, LANGUAGES } from '../../src/locales/say.ts';
import { zhCN } from '../../src/locales/zh-CN.ts';
import { problemLines } from '../../src/terminal/problem-lines.ts';
import { loadFrom, playbooksIn } from './loading.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/playbooks');
const OK = join(FIXTURES, 'ok');
const ERR = join(FIXTURES, 'err');
const printing = (id: string, ...prints: readonly string[]) =>
  LANGUAGES.map((language) => ({ id, language, prints: () => prints }));
const TEMPLATES = [
  ...printing('first-words', 'facts', 'nextUpdate', 'tier.name'),
  ...printing('situation', 'organisation', 'facts'),
  ...printing('line', 'nextUpdate', 'facts', 'contact'),
  ...printing('line-shop', 'line', 'nextUpdate'),
  ...printing('silence', 'organisation'),
  { id: 'only-chinese', language: 'zh-CN' },
];

/** Parts of a chain: broken only from its far end. */
const broken = playbooksIn(ERR).filter((id) => !id.startsWith('extends-too-long-'));
const load = (id: string) => loadFrom(ERR, id, { bases: OK, templates: TEMPLATES });
const say = { en: createSay('en', en), 'zh-CN': createSay('zh-CN', zhCN) };

/** What a file says, or what it is now made to say: UPDATE_GOLDENS=1 npx vitest run … */
function golden(path: string, text: string): string {
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(path, text);
  return readFileSync(path, 'utf8');
}

describe('a broken playbook', () => {
  test.each(broken.flatMap((id) => LANGUAGES.map((language) => [id, language] as const)))(
    '%s says what is wrong (%s)',
    (id, language) => {
      const { problems, sources } = load(id);
      const text = `${problemLines(problems, sources, say[language]).join('\n')}\n`;
      expect(text).toBe(golden(join(ERR, `${id}.${language}.out`), text));
    },
  );

  test.each(broken)('%s has a problem, and no playbook when one is an error', (id) => {
    const { playbook, problems } = load(id);
    expect(problems.length).toBeGreaterThan(0);
    expect(playbook === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
  });
});

describe('the broken playbooks together', () => {
  const rules = new Set(broken.flatMap((id) => load(id).problems.map(({ rule }) => rule)));

  test('are at least 40 over at least 25 rules', () => {
    expect(broken.length).toBeGreaterThanOrEqual(40);
    expect(rules.size).toBeGreaterThanOrEqual(25);
  });

  test('break every rule there is a sentence for', () => {
    const elsewhere = [
      'yaml-too-large',
      'list-empty',
      'name-invalid',
      'value-invalid',
      'template-syntax',
      'template-name',
      'template-construct',
      'translation-missing-own',
    ];
    const { byCode: _, phrase: __, words: ___, ...sentences } = en.problems;
    expect(Object.keys(sentences).filter((rule) => !rules.has(rule) && !elsewhere.includes(rule))).toEqual(
      [],
    );
  });

  test('break no rule without a sentence', () => {
    const said = { ...en.models.problems, ...en.problems };
    expect([...rules].filter((rule) => !(rule in said))).toEqual([]);
  });
});

describe('a sound playbook', () => {
  test.each(playbooksIn(OK))('%s has no problem', (id) => {
    const { playbook, problems, sources } = loadFrom(OK, id, { templates: TEMPLATES });
    expect(problemLines(problems, sources, say.en)).toEqual([]);
    expect(playbook?.id).toBe(id);
  });
});
