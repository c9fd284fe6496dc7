import { describe, expect, test } from 'vitest';
import { codeFor, namedCodes } from '../../src/cli/commands/statement/approve-code.ts';
import { incidentAfter } from '../support/given.ts';
import { drafted, TEAM } from '../support/happenings.ts';

const NOW = `123456${'a'.repeat(58)}`;
const BEFORE = `654321${'b'.repeat(58)}`;

const [plain] = Object.values(incidentAfter(...TEAM, drafted()).statements);
if (plain === undefined) throw new Error('there is no statement');
const text = { ...plain, sha256: NOW, earlier: [{ ...plain, sha256: BEFORE }] };

const held = (hash: string | undefined, words: string | undefined): string | undefined =>
  codeFor(text, namedCodes(hash, words));

describe('the code that a yes is held to', () => {
  test.each([
    ['nothing when none is named', undefined, '可以发', undefined],
    ['the one behind --hash', '1234', undefined, '1234'],
    ['the one in the words', undefined, '同意 123456', '123456'],
    ['one of an earlier version, which is then refused', undefined, '同意 654321', '654321'],
    ['any with letters, whatever text it names', undefined, '同意 7f3a91', '7F3A91'],
    ['no date or number that happens to be as long', undefined, '20261120 发，共 138000 份', undefined],
    ['the one of another text when the two differ', '123456', '同意 7F3A91', '7F3A91'],
    ['the one of another text, the other way round', '7F3A91', '同意 123456', '7F3A91'],
  ])('%s', (_, hash, words, expected) => {
    expect(held(hash, words)).toBe(expected);
  });
});
