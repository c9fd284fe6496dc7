import { describe, expect, test } from 'vitest';
import { happened, sha } from '../support/given.ts';
import { beijing, opened, reportOf, section } from './reporting.ts';

const HASH = sha('first');

const drafted = happened(
  'StatementDrafted',
  {
    ...{ statement: 's1', genre: 'apology', language: 'en', audience: 'public', text: 'Sorry.\n' },
    ...{ sha256: HASH, facts: [], gaps: [] },
  },
  { at: beijing('11:00') },
);

const published = happened(
  'StatementPublished',
  { statement: 's1', sha256: HASH, channel: 'weibo' },
  { at: beijing('14:46') },
);

describe('the first response', () => {
  const decided = happened(
    'ResponseDecided',
    { way: 'hold', reason: 'no facts yet' },
    { at: beijing('10:20') },
  );

  test('that was a decision is told as one, and the first word beside it', () => {
    const summary = section(reportOf([opened(), decided, drafted, published]), 'Summary');
    expect(summary).toContain('Kept: first response 20 min after awareness (');
    expect(summary).toContain('4 h 46 min after awareness, 4 h 16 min past the time for a first response');
  });

  test('is withheld where what stopped the clock is', () => {
    const hidden = { ...decided, tlp: 'RED' as const };
    const summary = section(reportOf([opened(), hidden], 'en', { tlp: 'AMBER' }), 'Summary');
    expect(summary).not.toMatch(/no response yet|20 min after/);
  });
});
