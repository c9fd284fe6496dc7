import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise, type ICruiseOptions, type IFlattenedRuleSet } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..', '..');
const law = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs')) as IFlattenedRuleSet & {
  readonly options: ICruiseOptions;
};

/** The options of the real run, without the TypeScript project that the trees do not have. */
const options: ICruiseOptions = { ...law.options };
delete options.tsConfig;

/** The rules that a tree of files under src breaks, each once. */
async function broken(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const tree = mkdtempSync(join(base, 'tree-'));
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'dir');
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, 'src', file)), { recursive: true });
    writeFileSync(join(tree, 'src', file), text);
  }
  const { output } = await cruise(['src'], {
    ...options,
    baseDir: tree,
    validate: true,
    ruleSet: { forbidden: law.forbidden ?? [] },
  });
  if (typeof output === 'string') throw new Error(output);
  return [...new Set(output.summary.violations.map(({ rule }) => rule.name))].sort();
}

let base = '';
beforeAll(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'crisis-layers-')));
});
afterAll(() => {
  rmSync(base, { recursive: true });
});

const one = 'export const one = 1;\n';

describe('what the layers allow', () => {
  test('a command joins the folders, and each uses its own packages', async () => {
    const found = await broken({
      'domain/incident.ts': one,
      'playbook/load.ts': `import 'yaml';\nimport { one } from '../domain/incident.ts';\nexport const two = one;\n`,
      'store/append.ts': `import 'node:fs';\nimport '../domain/incident.ts';\n`,
      'terminal/paint.ts': `import '../locales/say.ts';\nawait import('chalk');\n`,
      'locales/say.ts': `import '../domain/incident.ts';\n`,
      'cli/commands/log.ts': `import 'commander';\nimport '../../playbook/load.ts';\nimport '../../store/append.ts';\nimport '../../terminal/paint.ts';\n`,
      'cli/entry.ts': `import 'node:os';\nimport './commands/log.ts';\n`,
    });
    expect(found).toEqual([]);
  });
});

describe('what the layers forbid', () => {
  test.each<[string, string, Readonly<Record<string, string>>]>([
    ['the domain uses Node', 'packages-of-domain', { 'domain/clock.ts': `import 'node:fs';\n` }],
    [
      'the domain uses a package, if only for its types',
      'packages-of-domain',
      {
        'domain/date.ts': `import type { Locale } from 'date-fns';\nexport type L = Locale;\n`,
      },
    ],
    [
      'the domain knows a folder above it',
      'imports-of-domain',
      {
        'domain/a.ts': `import '../store/b.ts';\n`,
        'store/b.ts': one,
      },
    ],
    [
      'siblings know each other',
      'imports-of-statement',
      {
        'statement/a.ts': `import '../playbook/b.ts';\n`,
        'playbook/b.ts': one,
      },
    ],
    [
      'a lazy import is an import',
      'imports-of-report',
      {
        'report/a.ts': `export const load = () => import('../store/b.ts');\n`,
        'store/b.ts': one,
      },
    ],
    [
      'a folder below cli makes sentences',
      'imports-of-store',
      {
        'store/a.ts': `import '../locales/b.ts';\n`,
        'locales/b.ts': one,
      },
    ],
    [
      'something but cli imports cli',
      'imports-of-terminal',
      {
        'terminal/a.ts': `import '../cli/b.ts';\n`,
        'cli/b.ts': one,
      },
    ],
    ['yaml outside the playbook', 'packages-of-report', { 'report/a.ts': `import 'yaml';\n` }],
    ['inquirer outside the terminal', 'packages-of-cli', { 'cli/a.ts': `await import('inquirer');\n` }],
    ['files outside the store', 'packages-of-cli', { 'cli/commands/a.ts': `import 'node:fs';\n` }],
    ['a shell anywhere', 'packages-of-store', { 'store/a.ts': `import 'node:child_process';\n` }],
    ['a package that is not installed', 'not-to-unresolvable', { 'cli/a.ts': `import 'no-such-package';\n` }],
    [
      'two files that need each other',
      'no-cycles',
      {
        'domain/a.ts': `import './b.ts';\n`,
        'domain/b.ts': `import './a.ts';\n`,
      },
    ],
    ['a file that nobody needs', 'no-orphans', { 'domain/a.ts': one }],
    ['a drawer', 'no-drawers', { 'domain/a.ts': `import './utils.ts';\n`, 'domain/utils.ts': one }],
    [
      'a folder of drawers',
      'no-drawers',
      { 'store/a.ts': `import './helpers/b.ts';\n`, 'store/helpers/b.ts': one },
    ],
    [
      'a layer that nobody planned',
      'no-unknown-folder',
      { 'extras/a.ts': `import './b.ts';\n`, 'extras/b.ts': one },
    ],
  ])('%s', async (_what, rule, files) => {
    expect(await broken(files)).toContain(rule);
  });

  test('every rule tells the offender what to do', () => {
    expect((law.forbidden ?? []).filter(({ comment }) => comment === undefined || comment === '')).toEqual(
      [],
    );
  });
});
