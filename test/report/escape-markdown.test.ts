import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cell, fenced, inline, link, visible } from '../../src/report/escape-markdown.ts';
import { table } from '../../src/report/markdown-table.ts';

/** The cells of a table row, as GitHub's markdown splits it: a backslash keeps the character after it. */
const cellsOf = (row: string): readonly string[] => row.replace(/\\./g, '..').split('|').slice(1, -1);

/** The same as parsers split it that look at nothing but the character before the pipe. */
const cellsByLookingBack = (row: string): readonly string[] => row.split(/(?<!\\)\|/).slice(1, -1);

const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom('|', '\\', '`', '\n', '\r', '\u2028', '*', '<', '~', '_'),
    fc.string({ unit: 'grapheme' }),
  ),
});

describe('text from outside', () => {
  test('in a cell never changes how many columns a table has', () => {
    fc.assert(
      fc.property(nasty, nasty, (a, b) => {
        const [head = '', , row = '', ...rest] = table(['one', 'two'], [[cell(a), cell(b)]]).split('\n');
        expect(cellsOf(head)).toHaveLength(2);
        expect(cellsOf(row)).toHaveLength(2);
        expect(cellsByLookingBack(row)).toHaveLength(2);
        expect(rest).toEqual([]);
      }),
    );
  });

  test('in a heading or a list stays on one line', () => {
    fc.assert(fc.property(nasty, (text) => !/[\n\r\u2028\u2029]/.test(inline(text))));
  });

  test('in a fence never closes it', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const [opening = '', ...lines] = fenced(text).split('\n');
        const fence = opening.replace('text', '');
        expect(lines.findIndex((line) => line.trim().startsWith(fence))).toBe(lines.length - 1);
      }),
    );
  });

  test.each([
    ['a | b', 'a \\| b'],
    ['a \\| b', 'a \\\\\\| b'],
    ['`code` *bold* ~~gone~~', '\\`code\\` \\*bold\\* \\~\\~gone\\~\\~'],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['![x](http://a)', '!\\[x\\](http://a)'],
    ['&lt;b&gt; R&D', '&amp;lt;b&amp;gt; R&D'],
    ['_so_ but a_b', '\\_so\\_ but a_b'],
    ['one\r\ntwo', 'one<br>two'],
    ['# top', '\\# top'],
  ])('%j reads in a cell as typed', (text, escaped) => {
    expect(cell(text)).toBe(escaped);
  });

  test('that steers the screen or the direction of reading becomes visible', () => {
    expect(visible('a\u202eb\u001b[31m\u0000\u200b')).toBe('a\\u{202e}b\\u{1b}[31m\\u{0}\\u{200b}');
  });

  test('keeps the joiners of an emoji and no others', () => {
    expect(visible('👨‍🍳')).toBe('👨‍🍳');
    expect(visible('👩🏽‍🍳')).toBe('👩🏽‍🍳');
    expect(visible('a\u200db')).toBe('a\\u{200d}b');
  });

  test('is a link only when it is an address of the web', () => {
    expect(link('https://weibo.example/a_b?x=1&y=2')).toBe('<https://weibo.example/a_b?x=1&y=2>');
    expect(link('javascript:alert(1)')).toBe('javascript:alert(1)');
    expect(link('https://a/|<b>')).toBe('https://a/\\|&lt;b&gt;');
  });
});

test('a fence is longer than the longest run of backticks inside', () => {
  expect(fenced('a ```` b\n')).toBe('`````text\na ```` b\n`````');
});
