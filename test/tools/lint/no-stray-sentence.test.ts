import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import { noStraySentence } from '../../../tools/lint/no-stray-sentence.js';

function lint(code: string, vocabulary = false): readonly (string | undefined)[] {
  const messages = new Linter().verify(code, {
    plugins: { crisis: { rules: { 'no-stray-sentence': noStraySentence } } },
    rules: { 'crisis/no-stray-sentence': ['error', { vocabulary }] },
  });
  return messages.map(({ messageId }) => messageId);
}

describe('sentences stand in the locales only', () => {
  test.each([
    ["'the file is damaged'", ['english']],
    ["'Cannot read, sorry about it'", ['english']],
    ["new Error('no space left')", ['english']],
    ['`${name} is not known here`', ['english']],
    ["'事件'", ['chinese']],
    ['`${n} 分钟`', ['chinese']],
  ])('%s is told', (code, found) => {
    expect(lint(`x(${code})`)).toEqual(found);
  });

  test.each([
    "'file-unreadable'",
    "'tier review'",
    "'--home <dir>'",
    '`crisis statement approve ${id}`',
    "'UTF-8'",
    "'dateFormat YYYY-MM-DDTHH:mm'",
    "'【】'",
    "new TypeError('a record that no reader accepts')",
    'new TypeError(`no such event: ${type} is not known here`)',
    '/^(?:the file is damaged)$/',
    '1 /* the file is damaged */',
  ])('%s is left alone', (code) => {
    expect(lint(`x(${code})`)).toEqual([]);
  });

  test("where people's words are read, vocabulary may stand, sentences may not", () => {
    expect(lint("x('半小时前')", true)).toEqual([]);
    expect(lint("x('时间不能晚于现在。')", true)).toEqual(['chinese']);
    expect(lint("x('half an hour')", true)).toEqual([]);
    expect(lint("x('the time lies in the future')", true)).toEqual(['english']);
  });
});
