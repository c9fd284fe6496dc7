import { foldWidth } from './fold-width.ts';

const STANDING_ALONE = /(?<![\p{Script=Latin}\d]|\d[-.:])[\da-f]{6,64}(?![\p{Script=Latin}\d]|[-.:]\d)/giu;

/** Only digits may be a date or a telephone number, unless they are exactly as long as a check code. */
const isCode = (run: string): boolean => /\d/.test(run) && (/[a-f]/i.test(run) || run.length === 6);

/**
 * The check code that an approver's words name, in upper case as it is printed: `7F3A91` in `同意 7f3a91`.
 * Undefined when they name none; a code with letters is preferred to a bare number.
 */
export function quotedCode(words: string): string | undefined {
  const runs = Array.from(foldWidth(words).matchAll(STANDING_ALONE), ([run]) => run).filter(isCode);
  return (runs.find((run) => /[a-f]/i.test(run)) ?? runs[0])?.toUpperCase();
}
