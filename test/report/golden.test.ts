import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/locales/say.ts';
import { CASE_A } from './case-a.ts';
import { reportOf } from './reporting.ts';

describe('the report of case A', () => {
  test.each(LANGUAGES)('reads as approved in %s', (language) => {
    const golden = join(import.meta.dirname, 'golden', `case-a.${language}.md`);
    const report = reportOf(CASE_A, language);
    if (process.env['UPDATE_GOLDENS'] !== undefined) writeFileSync(golden, report);
    expect(report).toBe(readFileSync(golden, 'utf8'));
  });
});
