import type { Span, XmlFault } from './open-psa-xml.ts';

/** What the parser knows when it fails. */
interface Failed {
  readonly position: number;
  readonly startTagPosition: number;
}

interface Around {
  readonly name: string;
  readonly place: Span;
}

const ATTRIBUTE =
  /^(?:Attribute without value|Unquoted attribute|No whitespace between|Invalid attribute name)/;
const ENDINGS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
] as const;
const NAME = /^<\/?\s*([^\s/>]*)/;

/** Whether a tag, a comment or a section that begins here goes on to the end of the text. */
function isUnfinished(text: string, start: number): boolean {
  const [, closing] = ENDINGS.find(([opening]) => text.startsWith(opening, start)) ?? ['', '>'];
  return !text.includes(closing, start);
}

/** What the parser's message means, at the tag or the character where it was noticed. */
export function syntaxFault(message: string, text: string, parser: Failed, around?: Around): XmlFault {
  const here = { start: Math.max(0, parser.position - 1), end: parser.position };
  const tagStart = Math.max(0, parser.startTagPosition - 1);
  const tag = { start: tagStart, end: Math.max(tagStart + 1, parser.position) };
  const found = NAME.exec(text.slice(tagStart, tagStart + 80))?.[1] ?? '';
  if (/^(?:Unclosed root|Unexpected end)/.test(message)) {
    if (around === undefined || isUnfinished(text, tagStart))
      return { rule: 'xml-ends-early', place: tag, values: {} };
    return { rule: 'xml-unclosed', place: around.place, values: { found: around.name } };
  }
  if (/^(?:Unexpected close|Unmatched closing)/.test(message))
    return around === undefined
      ? { rule: 'xml-close-stray', place: tag, values: { found } }
      : { rule: 'xml-close-other', place: tag, values: { found, expected: around.name } };
  if (/^Invalid character (?:in )?entity/.test(message))
    return { rule: 'xml-entity', place: entityPlace(text, here), values: {} };
  if (ATTRIBUTE.test(message))
    return { rule: 'xml-attribute-syntax', place: here, values: { element: found } };
  if (message.startsWith('Text data')) return { rule: 'xml-text-outside', place: here, values: {} };
  return { rule: 'xml-syntax', place: here, values: { found: text.slice(here.start, here.end) } };
}

function entityPlace(text: string, { end }: Span): Span {
  const start = text.lastIndexOf('&', end - 1);
  return { start: Math.max(0, start), end };
}
