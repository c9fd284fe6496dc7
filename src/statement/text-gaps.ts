import { foldWidth } from './fold-width.ts';

const TO_FILL = /^(?:待填|to fill)\s*[:：]\s*/iu;
const PLACEHOLDER =
  /【([^【】\n]*)】|\{\{[^{}\n]*\}\}|(?<![\p{Script=Latin}\d])x{2,}(?![\p{Script=Latin}\d])|×{2,}|○{2,}|\((?:此处|待|to be )[^()\n]{0,30}\)|\b(?:TBD|TODO|TBC)\b|<[a-z][a-z ]{1,30}>|\{[^{}\n]{1,30}\}|\[[a-z][a-z .,'-]{1,39}\](?!\()|(?<![\p{Script=Latin}\d/])_{2,}/giu;
const ADDRESS = /https?:\/\/[^\s\p{Script=Han}，。；）】]+/giu;

/** A bracketed title stands at the start, with the text after it; further down its text is on the same line. */
function isTitle(text: string, from: number, to: number): boolean {
  const before = text.slice(0, from);
  if (before.trim() === '') return text.slice(to).trim() !== '';
  const line = text.slice(to).split('\n', 1)[0] ?? '';
  return /\n[^\S\n]*$/.test(before) && line.trim() !== '';
}

function gapName(
  text: string,
  written: string,
  inside: string | undefined,
  from: number,
): string | undefined {
  if (inside === undefined) return written;
  const name = inside.trim();
  if (TO_FILL.test(name)) return name.replace(TO_FILL, '');
  return name !== '' && isTitle(text, from, from + written.length) ? undefined : name || written;
}

/** What a text still leaves to be filled in, each once: the name in `【待填: …】`, other placeholders as written. */
export function textGaps(text: string): readonly string[] {
  const plain = foldWidth(text).replace(ADDRESS, (address) => ' '.repeat(address.length));
  const found = [...plain.matchAll(PLACEHOLDER)].flatMap(({ 0: written, 1: inside, index }) => {
    const asTyped = text.slice(index, index + written.length);
    const name = gapName(text, asTyped, inside === undefined ? undefined : asTyped.slice(1, -1), index);
    return name === undefined ? [] : [name];
  });
  return [...new Set(found)];
}
