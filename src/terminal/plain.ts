/** Control, escape and bidirectional characters, and the invisible ones used to hide text. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Text from outside as it may be printed: characters that steer a terminal become visible as `\u{1b}`. */
export const plain = (text: string): string =>
  text.replace(UNSAFE, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`);

/** The same on one line: line breaks become spaces. */
export const plainLine = (text: string): string => plain(text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' '));
