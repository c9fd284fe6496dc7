import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'fast-string-width';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Built, makeBuilt, makeIncident, type Ran } from '../support/built.ts';
import { openTerminal } from '../support/terminal-session.ts';

const COMMANDS = readdirSync(join(import.meta.dirname, '..', '..', 'src', 'cli', 'commands'))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replace('.ts', ''));

const SUBCOMMANDS = [
  ...['list', 'done', 'start', 'skip', 'block', 'add', 'assign'].map((name) => `task ${name}`),
  ...['add', 'confirm', 'refute', 'revise', 'list'].map((name) => `fact ${name}`),
  ...['assign', 'list'].map((name) => `role ${name}`),
  ...['draft', 'show', 'approve', 'publish', 'list'].map((name) => `statement ${name}`),
  ...['list', 'show', 'check', 'schema'].map((name) => `playbook ${name}`),
];

const LANGUAGES = ['en', 'zh-CN'] as const;

const GROUPS = {
  en: ['Prepare:', 'Respond:', 'Speak:', 'Learn:'],
  'zh-CN': ['准备：', '处置：', '发布：', '复盘：'],
} as const;

const EXAMPLE = { en: 'Example:', 'zh-CN': '示例：' } as const;

/** Lines that take more columns than there are. */
const tooWide = (text: string, columns: number): readonly string[] =>
  text.split(/\r?\n/).filter((line) => stringWidth(line) > columns);

let built: Built;
beforeAll(() => {
  built = makeBuilt();
});
afterAll(() => {
  built.remove();
});

const help = (line: string, language: string): Ran =>
  built.run([...line.split(' ').filter((word) => word !== ''), '--help', '--lang', language]);

describe.each(LANGUAGES)('crisis --help in %s', (language) => {
  test('shows the four groups in order and every command', () => {
    const { exit, out, err } = help('', language);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    const places = GROUPS[language].map((group) => out.indexOf(group));
    expect(places.filter((place) => place < 0)).toEqual([]);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
  });

  test('shows its groups filled: the commands of each stand below it', () => {
    const { out } = help('', language);
    const groups: readonly string[] = GROUPS[language];
    const empty = groups.filter((group) => !/^\s+\w/.test(out.split(`${group}\n`)[1] ?? ''));
    expect(empty).toEqual([]);
  });
});

describe.each([...COMMANDS, ...SUBCOMMANDS])('crisis %s --help', (line) => {
  test('shows what it does, an example and no line over 80 columns, in both languages', () => {
    for (const language of LANGUAGES) {
      const { exit, out, err } = help(line, language);
      expect({ exit, err }).toEqual({ exit: 0, err: '' });
      expect(out).toContain(EXAMPLE[language]);
      expect(out).toContain(`crisis ${line.split(' ')[0] ?? ''}`);
      expect(tooWide(out, 80)).toEqual([]);
    }
  });
});

describe('crisis alone', () => {
  test('shows the help and says what to type when something happened', () => {
    const { exit, out } = built.run([]);
    expect(exit).toBe(0);
    expect(out).toBe(help('', 'en').out);
    expect(out).toContain('Something happened?  crisis start');
  });
});

describe('a mistyped command line', () => {
  test.each([
    { argv: ['stats'], meant: 'status' },
    { argv: ['clasify'], meant: 'classify' },
    { argv: ['fact', 'confrim', 'shops'], meant: 'confirm' },
    { argv: ['status', '--exitcode'], meant: '--exit-code' },
    { argv: ['log', 'seen', '--kidn', 'action'], meant: '--kind' },
    { argv: ['start', '--titel', 'rat'], meant: '--title' },
  ])('$argv exits 2 and asks whether $meant was meant', ({ argv, meant }) => {
    for (const language of LANGUAGES) {
      const { exit, out, err } = built.run([...argv, '--lang', language]);
      expect({ exit, out }).toEqual({ exit: 2, out: '' });
      expect(err).toContain(meant);
      expect(err).toContain({ en: 'Did you mean', 'zh-CN': '是否想写' }[language]);
    }
  });

  test.each([['nothing-like-it'], ['fact'], ['status', '--nothing-like-it'], ['--lang', 'fr', 'status']])(
    '%j exits 2 without a trace',
    (...argv) => {
      const { exit, err } = built.run(argv);
      expect(exit).toBe(2);
      expect(err).not.toMatch(/bug|\bat .*\.cjs/);
    },
  );
});

describe('in a terminal', () => {
  let open: Built;
  beforeAll(() => {
    open = makeIncident({
      zone: 'Asia/Shanghai',
      people: { wang: { name: '王岚', roles: ['lead'], phone: '138-0000-0000' } },
    });
    open.run([
      'fact',
      'add',
      '顾客称在后厨看到老鼠，视频已被多家媒体转发，门店尚未核实具体时间与地点',
      '--source',
      '微博',
    ]);
  }, 20_000);
  afterAll(() => {
    open.remove();
  });

  const screenOf = async (argv: readonly string[], columns: number): Promise<string> => {
    const terminal = openTerminal(open.directory, argv, { columns });
    expect(await terminal.ended()).toBe(0);
    return terminal.screen();
  };

  test.each(['--help', 'start --help', 'classify --help', 'status', 'next', 'task list --all', 'list'])(
    'crisis %s fits 80 columns in both languages',
    async (line) => {
      for (const language of LANGUAGES) {
        const screen = await screenOf([...line.split(' '), '--lang', language], 80);
        expect(screen.length).toBeGreaterThan(60);
        expect(tooWide(screen, 80)).toEqual([]);
      }
    },
  );

  test.each(['status', 'next'])('crisis %s fits 60 columns in both languages', async (line) => {
    for (const language of LANGUAGES) {
      expect(tooWide(await screenOf([line, '--lang', language], 60), 60)).toEqual([]);
    }
  });

  test('colours what is late, but not with --no-color', async () => {
    const plain = openTerminal(open.directory, ['status', '--no-color']);
    await plain.ended();
    expect(plain.raw()).not.toContain('\u001b[3');
    const coloured = openTerminal(open.directory, ['status']);
    await coloured.ended();
    expect(coloured.raw()).toContain('\u001b[');
  });
});
