import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import { clip, padTo, type Row, tableLines, widthOf, wrap, wrapHanging } from '../../src/terminal/columns.ts';

const cell = fc.string({ unit: fc.constantFrom('a', 'W', '老', '鼠', ' ', '，', '🐀', 'é', '—') });

const ranges = [
  '\x20\x7e',
  '\u00b7\u00b7',
  '\u2014\u2014',
  '\u2018\u2026',
  '\u3001\u3011',
  '\u4e00\u9fff',
  '\uff01\uff5e',
];

describe('widths', () => {
  test('of plain text are counted as the library counts them, character by character', () => {
    for (const range of ranges) {
      const [first, last] = [range.charCodeAt(0), range.charCodeAt(1)];
      for (let code = first; code <= last; code++) {
        const character = String.fromCharCode(code);
        expect([code, widthOf(character)]).toEqual([code, stringWidth(character)]);
      }
    }
  });

  test.each([
    ['abc', 3],
    ['老鼠', 4],
    ['老 rat', 6],
    ['🐀', 2],
    ['', 0],
    ['e\u0301', 1],
  ])('%j takes %i columns', (text, columns) => {
    expect(widthOf(text)).toBe(columns);
  });

  test('padding reaches the width and never cuts', () => {
    expect(padTo('老', 5)).toBe('老   ');
    expect(padTo('老鼠', 2)).toBe('老鼠');
  });
});

describe('clip', () => {
  test.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdef', 4, 'abc…'],
    ['老鼠视频', 5, '老鼠…'],
    ['老鼠视频', 6, '老鼠…'],
    ['ab cdef', 4, 'ab…'],
  ])('%j to %i', (text, width, clipped) => {
    expect(clip(text, width)).toBe(clipped);
  });

  test('never goes over the width', () => {
    fc.assert(
      fc.property(cell, fc.integer({ min: 1, max: 40 }), (text, width) => {
        expect(widthOf(clip(text, width))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('wrap', () => {
  test('breaks at spaces, and between Chinese characters', () => {
    expect(wrap('call the lead now', 9)).toEqual(['call the', 'lead now']);
    expect(wrap('打电话报告组长', 6)).toEqual(['打电话', '报告组', '长']);
  });

  test('keeps a word that is longer than the line', () => {
    expect(wrap('see https://example.org/x', 8)).toEqual(['see', 'https://example.org/x']);
  });

  test('loses nothing but blanks', () => {
    fc.assert(
      fc.property(cell, fc.integer({ min: 2, max: 40 }), (text, width) => {
        expect(wrap(text, width).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('a table', () => {
  const rows = fc.array(fc.record<Row>({ cells: fc.array(cell, { minLength: 1, maxLength: 6 }) }), {
    maxLength: 5,
  });

  test('lines up its columns by what they take on the screen', () => {
    const lines = tableLines([{ cells: ['老鼠', 'x'] }, { cells: ['rat', 'y'] }], 80);
    expect(lines).toEqual(['老鼠  x', 'rat   y']);
  });

  test('cuts the widest column, so that the last keeps its room', () => {
    const row = { cells: ['id', 'a title of many words', 'due soon'] };
    expect(tableLines([row], 24)).toEqual(['id  a title o…  due soon']);
  });

  test('is never wider than the screen', () => {
    fc.assert(
      fc.property(
        rows,
        fc.integer({ min: 40, max: 120 }),
        fc.constantFrom('', '  '),
        (some, screen, indent) => {
          for (const line of tableLines(some, screen, indent))
            expect(widthOf(line)).toBeLessThanOrEqual(screen);
        },
      ),
    );
  });

  test('paints finished cells, so that colour never disturbs alignment', () => {
    const paint = (text: string, column: number): string => (column === 0 ? `<${text}>` : text);
    expect(tableLines([{ cells: ['a', 'x'], paint }, { cells: ['老鼠', 'y'] }], 80)).toEqual([
      '<a   >  x',
      '老鼠  y',
    ]);
  });

  test('of nothing is nothing', () => {
    expect(tableLines([], 80)).toEqual([]);
  });
});

describe('a quoted line', () => {
  const red = (text: string): string => `\u001b[2m${text}\u001b[22m`;

  test.each(['│', red('│')])('keeps its bar %j where it is broken', (bar) => {
    const lines = wrapHanging(`  ${bar} 一、照顾受到影响的人，由客服部门负责人牵头。`, 24);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      expect(line.startsWith(`  ${bar} `)).toBe(true);
      expect(widthOf(line)).toBeLessThanOrEqual(24);
    }
  });

  test('is told from a line that has a bar inside', () => {
    expect(wrapHanging('  one two │ three four five', 14)[1]).toMatch(/^ {4}\S/);
  });
});
