import type { Span } from './text-span.ts';

const WORD = "\\p{Lu}[\\p{Script=Latin}\\d&'’-]*";
const RUN = new RegExp(
  `(?<![\\p{Script=Latin}\\d'’-])(?:(?:Mr|Mrs|Ms|Dr|Prof)\\.? +${WORD}(?: +${WORD}){0,2}|${WORD}(?: +(?:(?:of|the|for|de|&) +)*${WORD})*)`,
  'gu',
);

/** Capitals that name nobody. */
const NO_NAME =
  /^(?:I|I['’]\w+|CEO|CFO|COO|PR|KOL|SMS|AI|IT|ID|OK|APP|App|VIP|GPS|URL|FAQ|QA|WiFi|COVID-19|Wi-Fi|PS|NB|TLP|AM|PM|UTC|GMT|SKU|LOGO|Logo|XX+|Section|Article|Clause|Chapter|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u;
/** Words that open a sentence, a title or an address and are no part of the name after them. */
const OPENER =
  /^(?:The|Our|We|On|In|At|To|By|For|From|All|And|But|As|If|It|This|That|These|Those|A|An|Dear|Statement|Letter|Apology|Notice|Update|After|Before|Since|Today|Yesterday|Customers?|Guests?|Everyone|Please|With|Sincerely|Yours|Both|Following|When|While|Until|No|Not|Yes)$/u;

/** Whether a sentence, a line or a quotation begins at a place. */
const beginsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?:;\n。！？：；\u0000])[\s"'“‘(\u0000·•-]*$/u.test(text.slice(Math.max(0, at - 12), at));

/** Takes off words that begin a sentence rather than a name, or name nobody. */
function trimmed(name: string, from: number): Span | undefined {
  let [rest, start] = [name.replace(/['’]s?$/u, ''), from];
  for (;;) {
    const first = /^[^ ]+/u.exec(rest)?.[0] ?? '';
    if (first === '') return undefined;
    if (!NO_NAME.test(first) && !OPENER.test(first)) break;
    const next = rest.slice(first.length).replace(/^(?: +(?:of|the|and|for|de|&)(?= ))* +/u, '');
    start += rest.length - next.length;
    rest = next;
  }
  rest = rest.replace(/(?: +(?:I|CEO|PR))+$/u, '');
  return { from: start, to: start + rest.length };
}

/**
 * Runs of capitalised words that are names. In English a single word that begins a sentence is none;
 * a Chinese text capitalises nothing else.
 */
export function findLatinNames(text: string, language: string): readonly Span[] {
  return Array.from(text.matchAll(RUN)).flatMap(({ 0: name, index }) => {
    const span = trimmed(name, index);
    if (span === undefined) return [];
    const isAlone = !text.slice(span.from, span.to).includes(' ');
    const isOpening = span.from === index && beginsSentence(text, index);
    return isAlone && isOpening && !language.startsWith('zh') ? [] : [span];
  });
}
