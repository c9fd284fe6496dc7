import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type Built, makeBuilt } from '../support/built.ts';
import { KEYS, openTerminal, type TerminalSession } from '../support/terminal-session.ts';

const places: Built[] = [];
const terminals: TerminalSession[] = [];

afterEach(() => {
  for (const terminal of terminals.splice(0)) terminal.close();
  for (const built of places.splice(0)) built.remove();
});

const AT = { now: '2026-11-20T14:45+08:00', zone: 'Asia/Shanghai', lang: 'zh_CN.UTF-8' };

/** A small editor: shows the file, takes a line from the keyboard, puts it at the end; an empty line ends it badly. */
const EDITOR = `
const fs = require('node:fs');
const path = process.argv.at(-1);
process.stdout.write('EDITING ' + process.argv.slice(2, -1).join('|') + '\\n' + fs.readFileSync(path, 'utf8'));
process.on('SIGINT', () => process.stdout.write('INTERRUPTED\\n'));
process.stdin.setEncoding('utf8').once('data', (typed) => {
  if (typed.trim() === '') process.exit(1);
  fs.appendFileSync(path, typed);
  process.exit(0);
});
process.stdout.write('READY\\n');
`;

/** An incident with a letter, and the editor beside it. */
function lettered(): Built {
  const built = makeBuilt({ organisation: '示例餐饮有限公司', contact: '400-000-0000' });
  places.push(built);
  writeFileSync(join(built.directory, 'my editor.cjs'), EDITOR);
  writeFileSync(join(built.directory, 'letter.txt'), '各位顾客：\n我们正在核查。\n');
  for (const argv of [
    ['start', '--title', '后厨老鼠视频', '--playbook', 'new-media', '--yes'],
    ['statement', 'draft', '--text', 'letter.txt', '--kind', '情况说明'],
  ]) {
    const { exit, err } = built.run(argv, AT);
    if (exit !== 0) throw new Error(err);
  }
  return built;
}

function editing(built: Built): TerminalSession {
  const id = String(built.records().at(-1)?.data.statement);
  const VISUAL = `"${process.execPath}" "my editor.cjs" --flag "$HOME;x"`;
  const terminal = openTerminal(built.directory, ['statement', 'edit', id], { ...AT, env: { VISUAL } });
  terminals.push(terminal);
  return terminal;
}

describe('an editor in a terminal', () => {
  test('has the terminal, gets its arguments as they are, and what was typed becomes a version', async () => {
    const built = lettered();
    const terminal = editing(built);
    await terminal.see('EDITING --flag|$HOME;x');
    await terminal.answer('READY', '门店已停业。');
    expect(await terminal.ended()).toBe(0);
    expect(built.records().at(-1)).toMatchObject({
      type: 'StatementRevised',
      data: { text: '各位顾客：\n我们正在核查。\n门店已停业。\n' },
    });
    expect(readdirSync(join(built.home, 'tmp'))).toEqual([]);
  });

  test('Ctrl-C in it is meant for it: nothing is lost', async () => {
    const built = lettered();
    const terminal = editing(built);
    await terminal.see('READY');
    terminal.type(KEYS.interrupt);
    await terminal.answer('INTERRUPTED', '门店已停业。');
    expect(await terminal.ended()).toBe(0);
    expect(built.records().at(-1)?.type).toBe('StatementRevised');
  });

  test('that ends badly records nothing', async () => {
    const built = lettered();
    const before = built.records().length;
    const terminal = editing(built);
    await terminal.answer('READY', '');
    expect(await terminal.ended()).toBe(3);
    expect(built.records()).toHaveLength(before);
  });
});

describe('a text pasted into a terminal', () => {
  test('is waited for until Ctrl-D, whole', async () => {
    const built = lettered();
    const argv = ['statement', 'draft', '--text', '-', '--kind', '情况说明'];
    const terminal = openTerminal(built.directory, argv, AT);
    terminals.push(terminal);
    await terminal.answer('Ctrl-D', '各位顾客：');
    terminal.type('门店已停业。\r\u0004');
    expect(await terminal.ended()).toBe(0);
    expect(built.records().at(-1)?.data.text).toBe('各位顾客：\n门店已停业。\n');
  });
});
