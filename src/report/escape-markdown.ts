const LINE_BREAK = /\r\n?|[\u2028\u2029]/g;

/** Control and format characters; the group is a joiner between two pictures, part of an emoji, which stays. */
const UNSEEN =
  /((?<=(?:\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier}))\u200d(?=\p{Extended_Pictographic}))|(?![\n\t])[\p{Cc}\p{Cf}]/gu;

const codeOf = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`;

/** Text with every control and bidirectional character shown as `\u{202e}`; line breaks become LF. */
export const visible = (text: string): string =>
  text
    .replace(LINE_BREAK, '\n')
    .replace(UNSEEN, (character: string, joiner: string | undefined) => joiner ?? codeOf(character));

const escaped = (text: string): string =>
  visible(text)
    .replace(/[\\`*~[\]|#$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .trim();

/** Text from outside inside a heading, a list or a sentence: on one line, without any markdown or HTML of its own. */
export const inline = (text: string): string => escaped(text).replace(/\s*\n\s*|\t/g, ' ');

/** The same inside a table cell, where line breaks become `<br>`. */
export const cell = (text: string): string =>
  escaped(text)
    .replace(/\s*\n\s*/g, '<br>')
    .replace(/\t/g, ' ');

/** A text as it stands, in a fence longer than any run of backticks in it. */
export function fenced(text: string, info = 'text'): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return `${fence}${info}\n${visible(text).replace(/\n$/, '')}\n${fence}`;
}

/** A web address as a link, anything else as plain text. */
export const link = (url: string): string =>
  /^https?:\/\/[^\s<>"`|\\\p{C}]+$/u.test(url) ? `<${url}>` : cell(url);
