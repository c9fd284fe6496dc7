import type { Span, XmlFault } from './open-psa-xml.ts';

/** The text of an XML file with as much of it as could be read, and why it is none. */
export interface DecodedXml {
  readonly text: string;
  readonly fault?: XmlFault;
}

const DECLARED = /^<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/;

/** Characters that XML 1.0 does not allow. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** How UTF-16 begins, with a mark or with `<`. */
function wideEncoding([first, second]: Uint8Array): string | undefined {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : undefined;
}

const beginning = (bytes: Uint8Array): string =>
  new TextDecoder(wideEncoding(bytes) ?? 'utf-8').decode(bytes.subarray(0, 1024));

/** Whether a file begins as XML does, with `<` after blanks. */
export const isXml = (bytes: Uint8Array): boolean => /^\s*</.test(beginning(bytes));

/** The text that bytes hold in an encoding; undefined for one that is unknown or, where `fatal`, does not fit. */
function decoded(bytes: Uint8Array, label: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

const at = (start: number): Span => ({ start, end: start + 1 });

/** Decodes an XML file by its mark, by the encoding that it declares (GBK too), else as UTF-8. */
export function decodeXml(bytes: Uint8Array): DecodedXml {
  const head = beginning(bytes);
  const declared = DECLARED.exec(head)?.[1];
  const label = wideEncoding(bytes) ?? declared ?? 'utf-8';
  const text = decoded(bytes, label, false);
  if (text === undefined) {
    const place = at(Math.max(0, head.indexOf(label)));
    return { text: head, fault: { rule: 'xml-encoding', place, values: { found: label } } };
  }
  const notText = (start: number): DecodedXml => ({
    text,
    fault: { rule: 'xml-not-text', place: at(Math.max(0, start)), values: { found: label } },
  });
  if (decoded(bytes, label, true) === undefined) return notText(text.indexOf('\ufffd'));
  const forbidden = text.search(FORBIDDEN);
  return forbidden === -1 ? { text } : notText(forbidden);
}
