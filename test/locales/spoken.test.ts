import { describe, expect, test } from 'vitest';
import { SENTENCES } from '../support/sentences.ts';
import { sourceFiles } from '../support/source-files.ts';

const source = sourceFiles('src').filter(({ path }) => !/^src\/locales\/(en|zh-CN)/.test(path));
const code = source.map(({ text }) => text).join('\n');
const keys = [...SENTENCES.en.keys()];

/** What the groups of a pattern catch, each once. */
const found = (pattern: RegExp, text = code): readonly string[] => [
  ...new Set(
    [...text.matchAll(pattern)].flatMap(([, one, other]) =>
      [one, other].filter((name) => name !== undefined),
    ),
  ),
];

/** Errors that no sentence tells, neither an everyday one nor one of the desk. */
const untold = (codes: readonly string[]): readonly string[] =>
  codes.filter((name) => !SENTENCES.en.has(`errors.${name}`) && !SENTENCES.en.has(`desk.errors.${name}`));

const unsaid = (wanted: readonly string[]): readonly string[] =>
  wanted.filter((key) => !SENTENCES.en.has(key));

describe('everything that the program says has a sentence', () => {
  test('every key that is said', () => {
    const said = found(/\bsay(?:\.said)?(?:\.ifAny)?\(\s*'([^']+)'/g);
    expect(said.length).toBeGreaterThan(150);
    expect(unsaid(said)).toEqual([]);
  });

  test('every error that is thrown', () => {
    const thrown = found(/new (?:UsageError|Refusal|Failure)\(\s*'([^']+)'/g);
    expect(thrown.length).toBeGreaterThan(60);
    expect(untold(thrown)).toEqual([]);
  });

  test('every way that a lookup by id fails', () => {
    const kinds = ['task', 'fact', 'statement', 'event', 'concern', 'incoming'];
    const names = kinds.flatMap((kind) => [`${kind}-unknown`, `${kind}-ambiguous`]);
    expect(untold(names)).toEqual([]);
  });

  test('every reason that a tier needs', () => {
    const reasons = found(/'(reason-[a-z]+)'/g);
    expect(reasons.length).toBeGreaterThan(4);
    expect(unsaid(reasons.map((name) => `errors.${name}`))).toEqual([]);
  });

  test('every rule that may be set aside, on the screen and in the report', () => {
    const decide = sourceFiles('src/domain/decide').map(({ text }) => text);
    const rules = [
      ...found(/\bcode: '([^']+)'|\bNOT_RELEASED = '([^']+)'/g, decide.join('\n')),
      'file-damaged',
    ];
    expect(rules.length).toBeGreaterThan(8);
    expect(untold(rules)).toEqual([]);
    expect(unsaid(rules.map((name) => `report.rule.${name}`))).toEqual([]);
  });

  const commands = source.filter(({ path }) => path.startsWith('src/cli/commands/'));
  const declared = commands.flatMap(({ text }) =>
    found(/declare\(\s*(?:program\.)?say,\s*'[^']+',\s*'([^']+)'/g, text),
  );

  test('every command is declared under a key of its own', () => {
    expect(declared.length).toBeGreaterThan(30);
    expect(new Set(declared).size).toBe(declared.length);
  });

  test('every command says what it does, with an example that names it', () => {
    expect(unsaid(declared.map((key) => `commands.${key}.does`))).toEqual([]);
    for (const sentences of Object.values(SENTENCES)) {
      const wrong = declared.filter(
        (key) =>
          !sentences
            .get(`commands.${key}.example`)
            ?.startsWith(`crisis ${key.replace('-', ' ').split(' ')[0] ?? ''}`),
      );
      expect(wrong).toEqual([]);
    }
  });
});

const quoted = new Set(found(/['"`]([\w.-]+)['"`]/g));

/** Keys with a part made at run time, as patterns. */
const patterns = [
  ...found(/\bsay(?:\.\w+)*\(\s*`([\w.-]*\$\{[^`]*)`/g),
  ...found(/`([\w-]+\.[\w.-]*\$\{[^`]*)`/g),
].map((text) => {
  const parts = text.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/).map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${parts.join('[^.]+')}$`);
});

/** Codes that the source makes from parts: a kind of thing and what is wrong with it. */
const MADE = /^(usage|no)-|-(unknown|ambiguous|missing)$/;

function isSaid(key: string): boolean {
  const [area = '', name = '', word = ''] = key.replace(/^desk\.errors\./, 'errors.').split('.');
  if (quoted.has(key)) return true;
  if (area === 'commands' && (word === 'does' || word === 'example')) return quoted.has(name);
  if (area === 'commands') return false;
  if (area === 'errors') return quoted.has(name) || MADE.test(name);
  if (area === 'records') return quoted.has(name);
  return patterns.some((pattern) => pattern.test(key));
}

test('no sentence is left over', () => {
  expect(keys.filter((key) => !isSaid(key))).toEqual([]);
});
