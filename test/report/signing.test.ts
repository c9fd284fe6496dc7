import { describe, expect, test } from 'vitest';
import type { RecordedEvent } from '../../src/domain/events/table.ts';
import { happened, sha } from '../support/given.ts';
import { beijing, opened, reportOf, section } from './reporting.ts';

const HASHES = [sha('first'), sha('second')] as const;

const drafted = happened(
  'StatementDrafted',
  {
    ...{ statement: 's1', genre: 'apology', language: 'en', audience: 'public', text: 'Sorry.\n' },
    ...{ sha256: HASHES[0], facts: [], gaps: [] },
  },
  { at: beijing('11:00') },
);

type Yes = Parameters<typeof happened<'StatementReviewed'>>[1];

const reviewed = (more: Partial<Yes> = {}, by = 'wang') =>
  happened(
    'StatementReviewed',
    { statement: 's1', sha256: HASHES[0], step: 'legal', approver: 'zhao', via: 'wechat', ...more },
    { at: beijing('11:20'), by, id: sha('review') },
  );

const revised = happened(
  'StatementRevised',
  {
    ...{ statement: 's1', base: HASHES[0], text: 'We are sorry.\n', sha256: HASHES[1] },
    ...{ facts: [], gaps: [], editor: 'song' },
  },
  { at: beijing('11:40') },
);

const published = happened(
  'StatementPublished',
  { statement: 's1', sha256: HASHES[0], channel: 'weibo' },
  { at: beijing('14:46') },
);

const statementsOf = (...events: readonly RecordedEvent[]): string =>
  section(reportOf([opened(), drafted, ...events]), 'Statements');

describe('the signing of a text', () => {
  test('shows words and evidence, by whom it was recorded, and that nobody confirmed it', () => {
    const part = statementsOf(
      reviewed({ words: 'agreed, 7F3A91', evidence: 'chat.png', evidenceSha256: sha('png') }),
    );
    expect(part).toContain('recorded by 王岚, to be confirmed in person');
    expect(part).toContain('in their words: agreed, 7F3A91');
    expect(part).toContain(`chat.png, SHA-256 ${sha('png')}`);
  });

  test('shows when the approver confirmed it, and then no longer that it is to be confirmed', () => {
    const own = happened(
      'SignOffConfirmed',
      { statement: 's1', sha256: HASHES[0], step: 'legal' },
      { at: beijing('12:10'), by: 'zhao' },
    );
    const part = statementsOf(reviewed(), own);
    expect(part).toContain('recorded by 王岚 · confirmed in person 2017-08-25 12:10');
    expect(part).not.toContain('to be confirmed');
  });

  test('an edit makes yeses void, and says whose version it is', () => {
    const part = statementsOf(reviewed(), revised);
    expect(part).toMatch(/version 1 \| .* \| 王岚 \| .*赵原 \|\n\| version 2 \| .* \| 宋平 \| +\|/);
    expect(part).toContain('a yes to version 1, made void by the edit');
  });

  test('a review carried over by the lead says why, and is not void', () => {
    const immaterial = happened(
      'EditDeclaredImmaterial',
      { statement: 's1', sha256: HASHES[1], reason: 'a comma' },
      { at: beijing('11:50') },
    );
    const part = statementsOf(reviewed(), revised, immaterial);
    expect(part).toContain('this review stands: a comma (王岚)');
    expect(part).not.toContain('made void by the edit');
    expect(part).toMatch(/version 1 \| .* \| 王岚 \| +\|/);
  });

  test('a backup is named with the one in whose place they signed', () => {
    expect(statementsOf(reviewed({ approver: 'li', insteadOf: 'zhao' }))).toContain(
      'standing in for 赵原, who was not reached',
    );
  });

  test('what the platform did stands with the publication, and is no withdrawal', () => {
    const hidden = happened(
      'PlatformChanged',
      { statement: 's1', channel: 'weibo', state: 'hidden', note: 'protected word' },
      { at: beijing('16:00') },
    );
    const part = statementsOf(published, hidden);
    expect(part).toMatch(/16:00 hidden by the platform: protected word/);
    expect(part).not.toMatch(/withdrawn/i);
  });
});
