import { UsageError } from '../../../domain/refusal.ts';
import type { Statement } from '../../../domain/statement.ts';
import { quotedCode } from '../../../statement/check-code.ts';

const HASH = /^[0-9a-f]{4,64}$/i;

/** The code behind `--hash`, full-width signs folded. @throws UsageError('hash-unreadable') */
export function readHash(given: string | undefined): string | undefined {
  const hash = given?.normalize('NFKC').trim();
  if (hash !== undefined && !HASH.test(hash)) throw new UsageError('hash-unreadable', { given: hash });
  return hash;
}

/** What an approver named of a text: the code behind `--hash`, and the one that their words quote. */
export interface NamedCodes {
  readonly hash: string | undefined;
  readonly quoted: string | undefined;
}

export const namedCodes = (hash: string | undefined, words: string | undefined): NamedCodes => ({
  hash,
  quoted: words === undefined ? undefined : quotedCode(words),
});

const isOf = ({ sha256 }: Pick<Statement, 'sha256'>, code: string): boolean =>
  sha256.startsWith(code.toLowerCase());

/**
 * The code that the yes is held to: one that names another text or version where there is one. Digits alone may be
 * a date or a number, so that they count only when they name this text or an earlier version.
 */
export function codeFor(statement: Statement, { hash, quoted }: NamedCodes): string | undefined {
  const isCode = (code: string): boolean =>
    /[a-f]/i.test(code) || [statement, ...statement.earlier].some((wording) => isOf(wording, code));
  const codes = [hash, quoted !== undefined && isCode(quoted) ? quoted : undefined].filter(
    (code) => code !== undefined,
  );
  return codes.find((code) => !isOf(statement, code)) ?? codes[0];
}
