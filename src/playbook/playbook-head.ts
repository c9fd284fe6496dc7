import { parse } from 'yaml';
import { isTree } from './value-kinds.ts';

/** What lists and guesses need of a playbook: its title, the words that suggest it, and what it adapts. */
export interface PlaybookHead {
  readonly title?: string;
  readonly extends?: string;
  readonly keywords?: readonly string[];
}

const HEAD_LINES = [/^title:.*$/m, /^extends:.*$/m, /^keywords:.*(?:\n[ -].*)*/m];

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads only the lines of title, extends and keywords, so that a list of playbooks is quick and a broken one still
 * appears in it. Nothing is checked here; the whole is when it is used.
 */
export function readPlaybookHead(bytes: Uint8Array): PlaybookHead {
  const text = new TextDecoder().decode(bytes);
  const value = parsed(HEAD_LINES.map((lines) => lines.exec(text)?.[0] ?? '').join('\n'));
  if (!isTree(value)) return {};
  const { title, extends: base, keywords } = value;
  const words = Array.isArray(keywords) ? keywords.filter((word) => typeof word === 'string') : undefined;
  return {
    ...(typeof title === 'string' && { title }),
    ...(typeof base === 'string' && { extends: base }),
    ...(words && { keywords: words }),
  };
}
