import type { XmlFault } from './open-psa-xml.ts';

const BLANK = /\s/;

/** Where what comes before the root ends: after blanks, processing instructions and comments. */
function afterPrologue(text: string): number {
  let at = 0;
  for (;;) {
    while (at < text.length && BLANK.test(text.charAt(at))) at++;
    const closing = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : undefined;
    if (closing === undefined) return at;
    const end = text.indexOf(closing, at + 2);
    if (end === -1) return at;
    at = end + closing.length;
  }
}

/**
 * What is wrong with a document type: definitions inside are how a small file becomes a huge one or reads other files,
 * so a file that has any is refused whole; one that only names a file elsewhere is read without it.
 */
export function doctypeFault(text: string): XmlFault | undefined {
  const start = afterPrologue(text);
  if (!/^<!doctype/i.test(text.slice(start, start + 9))) return undefined;
  const end = text.slice(start).search(/[[>]/);
  const stop = end === -1 ? text.length : start + end;
  const declaration = text.slice(start, stop);
  if (text[stop] === '[') {
    const found = /<!\w+/.exec(text.slice(stop, stop + 4096));
    const inside = found === null ? start : stop + found.index;
    const length = found === null ? 9 : found[0].length;
    return { rule: 'xml-doctype', place: { start: inside, end: inside + length }, values: {} };
  }
  return /\b(?:SYSTEM|PUBLIC)\b/.test(declaration)
    ? { rule: 'xml-doctype-elsewhere', severity: 'warning', place: { start, end: stop + 1 }, values: {} }
    : undefined;
}
