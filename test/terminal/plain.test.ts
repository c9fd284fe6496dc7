import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain, plainLine } from '../../src/terminal/plain.ts';

describe('text from outside', () => {
  test.each([
    ['an escape sequence', '\u001b[2J', '\\u{1b}[2J'],
    ['a C1 control', '\u009b2J', '\\u{9b}2J'],
    ['a bell and a backspace', '\u0007\u0008', '\\u{7}\\u{8}'],
    ['a carriage return, which would overwrite the line', 'safe\revil', 'safe\\u{d}evil'],
    ['delete', '\u007f', '\\u{7f}'],
    ['right-to-left override', '\u202etxt.exe', '\\u{202e}txt.exe'],
    ['bidirectional isolates', '\u2066a\u2069', '\\u{2066}a\\u{2069}'],
    ['zero width space and joiner', 'a\u200bb\u200dc', 'a\\u{200b}b\\u{200d}c'],
    ['a byte order mark', '\ufeffa', '\\u{feff}a'],
  ])('shows %s instead of obeying it', (_, raw, shown) => {
    expect(plain(raw)).toBe(shown);
  });

  test.each(['后厨老鼠视频，“待核实”。', 'Café – naïve', '🐀 😀', 'ﻡﺮﺤﺑﺍ', '　全角　', 'a\tb\nc'])(
    'keeps %j as it is',
    (text) => {
      expect(plain(text)).toBe(text);
    },
  );

  test('never holds anything that steers a terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plain(text).replace(/[\t\n]/g, '')).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
      }),
    );
  });

  test('fits on one line where it must', () => {
    expect(plainLine('one \r\n  two\u2028three\u2029four')).toBe('one two three four');
  });
});
