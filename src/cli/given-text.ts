import { resolve } from 'node:path';
import { UsageError } from '../domain/refusal.ts';
import { normaliseText } from '../statement/normalise-text.ts';
import { readBounded } from '../store/text-file.ts';
import { remark, type Session } from './session.ts';

/** No text for the public is longer; what is longer was the wrong file. */
const MOST_BYTES = 256 * 1024;

/** The first bytes of files that are no plain text, and what wrote them. */
const DOCUMENTS: readonly (readonly [name: string, start: string])[] = [
  ['Word (.docx)', 'PK\u0003\u0004'],
  ['Word (.doc)', '\u00d0\u00cf\u0011\u00e0'],
  ['PDF', '%PDF-'],
  ['RTF', '{\\rtf'],
];

const isReadableAs = (encoding: string, bytes: Uint8Array): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** What an unreadable text seems to be encoded as; undefined when it seems to be no text at all. */
function encodingOf(bytes: Uint8Array): string | undefined {
  if (isUtf16(bytes)) return 'UTF-16';
  return isReadableAs('gb18030', bytes) ? 'GB18030 / GBK' : undefined;
}

/** The text of a file in UTF-8. @throws UsageError for a document or another encoding. */
export function decoded(bytes: Buffer, file: string): string {
  const start = bytes.subarray(0, 8).toString('latin1');
  const document = DOCUMENTS.find(([, signature]) => start.startsWith(signature));
  if (document !== undefined) throw new UsageError('text-document', { file, format: document[0] });
  if (isReadableAs('utf-8', bytes)) return new TextDecoder('utf-8').decode(bytes);
  const encoding = encodingOf(bytes);
  throw encoding === undefined
    ? new UsageError('text-unreadable', { file })
    : new UsageError('text-encoding', { file, encoding });
}

const LINE_ENDS_OF_WORD = /[\v\f\u0085\u2028\u2029]/g;
const NO_TEXT = /[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/;

/**
 * The text that people mean, from what an editor, Word or WeChat made of it: no byte order mark, one kind of line end,
 * NFC. @throws UsageError('text-empty') for nothing, or 'text-unreadable' for what is no text.
 */
export function cleanText(text: string, file: string): string {
  const whole = text.replace(/^\ufeff/, '').replace(LINE_ENDS_OF_WORD, '\n');
  if (NO_TEXT.test(whole)) throw new UsageError('text-unreadable', { file });
  if (whole.trim() === '') throw new UsageError('text-empty');
  return normaliseText(whole);
}

/** Standard input, pasted into a terminal or piped. */
function pasted(session: Session): string {
  const { interactive, readInput } = session.context.terminal;
  if (interactive) remark(session, session.say('desk.texts.paste'));
  const text = readInput();
  if (Buffer.byteLength(text) > MOST_BYTES) throw tooLong(session.say('desk.texts.stdin'));
  return text;
}

const tooLong = (file: string): UsageError =>
  new UsageError('text-too-long', { file, limit: `${String(MOST_BYTES / 1024)} KiB` });

/**
 * A text that somebody brings along, from a UTF-8 file or standard input (`-`), in the form that is hashed and stored.
 * @throws UsageError for a document, another encoding, no text or too much; Failure for a file that cannot be read.
 */
export function givenText(session: Session, source: string): string {
  if (source === '-') return cleanText(pasted(session), session.say('desk.texts.stdin'));
  const file = readBounded(resolve(session.context.cwd, source), MOST_BYTES);
  if ('tooLarge' in file) throw tooLong(source);
  return cleanText(decoded(file.bytes, source), source);
}
