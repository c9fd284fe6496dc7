import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseText } from '../../src/statement/normalise-text.ts';

const typed = fc.string({ unit: fc.constantFrom('a', '老', 'e\u0301', ' ', '\t', '\n', '\r', '\u3000') });

describe('the form that is hashed', () => {
  test('is reached in one step, however the text was typed', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
    );
  });

  test('has one final LF, no CR and no trailing blanks', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const whole = normaliseText(text);
        expect(whole).toMatch(/^[^\r]*\n$/);
        expect(whole.slice(0, -1)).not.toMatch(/[^\S\n]$/m);
        expect(whole).toBe(whole.normalize('NFC'));
      }),
    );
  });
});
