import type { MaterialToken } from './material-tokens.ts';
import { type Span, spansOf } from './text-span.ts';

type Kind = MaterialToken['kind'];

/** A text, folded in width, with what is material in it. */
export interface TokenisedText {
  readonly text: string;
  readonly tokens: readonly MaterialToken[];
}

const SENTENCE = /[^。!?\n]+?(?:[。!?\n]|\.(?=\s|$)|$)/gu;
const CLAUSE = /[^,;。!?:\n]+/gu;
/** Signs of a clause without its values, below which it says nothing that the values could be bound to. */
const SHORTEST_FRAME = 2;

/** The letters of a stretch without its values and what lists them, and where in these letters each value stood. */
function frameOf(text: string, span: Span, tokens: readonly MaterialToken[]) {
  const inside = tokens.filter(({ from, to }) => span.from <= from && to <= span.to);
  let frame = '';
  let at = span.from;
  const held: string[] = [];
  for (const { from, to, key } of inside) {
    frame += lettersOf(text.slice(at, Math.max(at, from)));
    held.push(`${frame.length} ${key}`);
    at = Math.max(at, to);
  }
  return { frame: frame + lettersOf(text.slice(at, span.to)), held: held.sort().join('\n') };
}

/** Letters only; a list may be told in any order, so its joints do not count. */
const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[和与及]|\band\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

function framesIn({ text, tokens }: TokenisedText, unit: RegExp): ReadonlyMap<string, string> {
  const frames = new Map<string, string[]>();
  for (const span of spansOf(text, unit)) {
    const { frame, held } = frameOf(text, span, tokens);
    if (frame.length >= SHORTEST_FRAME) frames.set(frame, [...(frames.get(frame) ?? []), held]);
  }
  return new Map([...frames].map(([frame, held]) => [frame, held.sort().join('\u0001')]));
}

const keysOf = (tokens: readonly MaterialToken[]): string =>
  tokens
    .map(({ key }) => key)
    .sort()
    .join('\n');

const ofKind = (kind: Kind, { text, tokens }: TokenisedText): TokenisedText => ({
  text,
  tokens: tokens.filter((token) => token.kind === kind),
});

/**
 * Whether values of a kind changed between two texts: there are others, more or fewer of them, or the same sentence
 * holds them in other places. Moved together with what they belong to, they have not changed.
 */
export function shifted(kind: Kind, before: TokenisedText, after: TokenisedText): boolean {
  const [old, now] = [ofKind(kind, before), ofKind(kind, after)];
  if (keysOf(old.tokens) !== keysOf(now.tokens)) return true;
  return [SENTENCE, CLAUSE].some((unit) => {
    const frames = framesIn(now, unit);
    return [...framesIn(old, unit)].some(([frame, held]) => frames.has(frame) && frames.get(frame) !== held);
  });
}
