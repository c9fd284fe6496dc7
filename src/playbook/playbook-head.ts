import { decodeYaml } from './yaml-limits.ts';

/** What a list of playbooks shows of one, and what guessing by a title looks at. */
export interface PlaybookHead {
  readonly title?: string;
  readonly keywords?: readonly string[];
  /** The id of the playbook that this one adapts. */
  readonly extends?: string;
}

/** A word or text as it stands in a line, without quotes and comment. */
function wordIn(written: string): string {
  const quoted = /^\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')/.exec(written);
  if (quoted === null) return written.replace(/(?:^|\s)#.*$/, '').trim();
  const [, double, single = ''] = quoted;
  return double === undefined ? single.replaceAll("''", "'") : double.replaceAll(/\\(["\\/])/g, '$1');
}

/** What follows a key at the beginning of a line, up to the next such key. */
function sectionOf(text: string, key: string): string | undefined {
  const start = new RegExp(`^${key}:(?=\\s)`, 'm').exec(text);
  if (start === null) return undefined;
  const rest = text.slice(start.index + start[0].length);
  const next = rest.search(/\n(?=[^\s#-])/);
  return next === -1 ? rest : rest.slice(0, next);
}

function scalarOf(text: string, key: string): string | undefined {
  const word = wordIn(sectionOf(text, key)?.split('\n')[0] ?? '');
  return word === '' || /^[|>&*!]/.test(word) ? undefined : word;
}

function listOf(text: string, key: string): readonly string[] | undefined {
  const section = sectionOf(text, key);
  if (section === undefined) return undefined;
  const inline = /^\s*\[([^\]]*)\]/.exec(section)?.[1];
  const items =
    inline?.split(',') ?? section.split('\n').flatMap((line) => /^\s*- (.*)$/.exec(line)?.[1] ?? []);
  return items.map(wordIn).filter((word) => word !== '');
}

/**
 * Title, keywords and base of a playbook or a translation, for lists and guesses: a quick look at their lines, which
 * loads no YAML library and checks nothing. What is written in a rarer way is left out.
 */
export function readPlaybookHead(bytes: Uint8Array): PlaybookHead {
  const decoded = decodeYaml({ file: '', bytes });
  if ('problem' in decoded) return {};
  const text = decoded.text.replaceAll('\r\n', '\n');
  const title = scalarOf(text, 'title');
  const keywords = listOf(text, 'keywords');
  const base = scalarOf(text, 'extends');
  return {
    ...(title !== undefined && { title }),
    ...(keywords !== undefined && { keywords }),
    ...(base !== undefined && { extends: base }),
  };
}
