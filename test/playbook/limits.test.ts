import { cpuUsage } from 'node:process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadPlaybook } from '../../src/playbook/load-playbook.ts';
import { MAX_YAML_BYTES, type YamlFile } from '../../src/playbook/yaml-limits.ts';
import { readYaml } from '../../src/playbook/yaml-source.ts';
import { VALIDATORS, yaml } from './loading.ts';

const NOTHING_ELSE = {
  bases: { find: () => undefined, known: [] },
  translations: [],
  templates: [],
  templateValues: [],
};
const load = (main: YamlFile) => loadPlaybook({ main, ...NOTHING_ELSE }, VALIDATORS);

/** The rules broken by a file, and the seconds of work it took to find them, whatever else the machine does. */
function told(main: YamlFile) {
  const start = cpuUsage();
  const { playbook, problems } = load(main);
  const { user, system } = cpuUsage(start);
  const seconds = (user + system) / 1e6;
  return { playbook, rules: [...new Set(problems.map(({ rule }) => rule))], seconds };
}

const repeated = (text: string, bytes = MAX_YAML_BYTES - 100): string =>
  text.repeat(Math.floor(bytes / text.length));
const bomb = 'b c d e f g h i j k l m n o p'
  .split(' ')
  .reduce(
    (text, name, index) =>
      `${text}${name}: &${name} [${Array.from({ length: 6 }, () => `*${String.fromCharCode(97 + index)}`).join(', ')}]\n`,
    'a: &a [x, x, x, x, x, x]\n',
  );
const stairs = (step: string) =>
  Array.from({ length: 600 }, (_, depth) => ' '.repeat(depth) + step).join('\n');

describe('a hostile file gives a problem within two seconds', () => {
  test.each<[string, YamlFile, string]>([
    [
      'a binary',
      { file: 'a', bytes: Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0xff, 0xfe]) },
      'yaml-not-text',
    ],
    ['UTF-16', { file: 'a', bytes: Buffer.from('crisis: 1', 'utf16le') }, 'yaml-not-text'],
    ['a file of 50 MB', { file: 'a', bytes: Buffer.alloc(50_000_000, 'a: b\n') }, 'yaml-too-large'],
    ['a file known by its size alone', { file: 'a', tooLarge: 50_000_000 }, 'yaml-too-large'],
    ['an alias bomb', yaml('a', bomb), 'yaml-aliases'],
    ['more aliases than anybody needs', yaml('a', `a: &a x\nb: [${repeated('*a, ', 2000)}]`), 'yaml-aliases'],
    ['an alias of itself', yaml('a', 'a: &a [*a]'), 'yaml-aliases'],
    ['10,000 brackets', yaml('a', '['.repeat(10_000)), 'yaml-too-deep'],
    [
      '10,000 brackets with an end',
      yaml('a', `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`),
      'yaml-too-deep',
    ],
    ['10,000 braces', yaml('a', '{a: '.repeat(10_000)), 'yaml-too-deep'],
    ['10,000 dashes', yaml('a', '- '.repeat(10_000)), 'yaml-too-deep'],
    ['10,000 explicit keys', yaml('a', '? '.repeat(10_000)), 'yaml-too-deep'],
    ['10,000 keys in a line', yaml('a', 'a: '.repeat(10_000)), 'yaml-too-deep'],
    ['stairs of keys', yaml('a', stairs('a:')), 'yaml-too-deep'],
    ['stairs of lists', yaml('a', stairs('- a:')), 'yaml-too-deep'],
    ['nothing but closing brackets', yaml('a', repeated(']')), 'yaml-syntax'],
    ['a key again and again', yaml('a', repeated('a: 1\n')), 'duplicate-id'],
    ['nothing but quotes', yaml('a', repeated('"', 50_000)), 'yaml-syntax'],
    [
      'keys that nobody knows',
      yaml('a', Array.from({ length: 20_000 }, (_, n) => `k${String(n)}: 1`).join('\n')),
      'unknown-key',
    ],
  ])('%s', (_, file, rule) => {
    const { playbook, rules, seconds } = told(file);
    expect(playbook).toBeUndefined();
    expect(rules).toContain(rule);
    expect(seconds).toBeLessThan(2);
  });
});

test('a file as large as may be is read', () => {
  const text = `# ${'x'.repeat(MAX_YAML_BYTES - 20)}\na: 1\n`;
  expect(readYaml(yaml('a', text)).source?.value).toEqual({ a: 1 });
});

test('64 levels are read, texts with brackets and quotes do not count', () => {
  const deep = `a: ${'['.repeat(60)}${']'.repeat(60)}`;
  const text = `b: |\n${'  text [ with { brackets "\n'.repeat(200)}c: "${'['.repeat(200)}"\nd: it's [\n`;
  expect(readYaml(yaml('a', deep)).problems).toEqual([]);
  expect(readYaml(yaml('a', text)).problems).toEqual([]);
});

describe('whatever a file holds', () => {
  const words = fc.constantFrom(
    ...[
      'crisis: 1',
      'id: x',
      'extends: x',
      'tiers:',
      'roles:',
      '  lead:',
      '    name: ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '|',
      '>',
      '&a ',
      '*a ',
      ': ',
      '!x',
      '#',
      '\n',
      '\t',
      '  ',
      '<<: ',
      '__proto__: ',
      '~',
      '1_0',
      '组长',
      '\r\n',
      '\u2028',
      '---',
      '%YAML',
    ],
  );

  test('a text never makes the loader throw', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), fc.string(), (parts, text) => {
        const { playbook, problems } = load(yaml('a.yaml', parts.join('') + text));
        expect(playbook).toBeUndefined();
        expect(problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  test('bytes never make the loader throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(load({ file: 'a.yaml', bytes }).problems.length).toBeGreaterThan(0);
      }),
    );
  });

  test('values of any shape under known keys never make the loader throw', () => {
    const keys = [
      'tiers',
      'roles',
      'classification',
      'phases',
      'statements',
      'channels',
      'title',
      'reviewed',
      'objectives',
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 4 })), (value) => {
        const text = JSON.stringify({ crisis: 1, id: 'any', ...value });
        expect(load(yaml('a.yaml', text)).problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  test('every problem names a place that the file has', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const lines = text.split('\n');
        for (const { line, column } of load(yaml('a.yaml', text)).problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
