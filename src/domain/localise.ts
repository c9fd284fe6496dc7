import type { Playbook, TextOverlay } from './playbook.ts';
import { TEXT_PATHS } from './playbook-texts.ts';

type Tree = Readonly<Record<string, unknown>>;
type Overlay = TextOverlay[string] | undefined;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const childOf = (overlay: Overlay, key: string): Overlay =>
  typeof overlay === 'object' && !Array.isArray(overlay) ? (overlay as TextOverlay)[key] : undefined;

/** One text or list of texts in the other language, or the playbook's own with its language marked. */
function translated(own: unknown, overlay: Overlay, mark: string): unknown {
  if (overlay !== undefined) return overlay;
  if (typeof own === 'string') return `${own}${mark}`;
  return Array.isArray(own) ? own.map((text) => `${String(text)}${mark}`) : own;
}

function overlayAt(tree: Tree, path: readonly string[], overlay: Overlay, mark: string): Tree {
  const [head, ...rest] = path;
  if (head === undefined) return tree;
  const keys = head === '*' ? Object.keys(tree) : head in tree ? [head] : [];
  const changed = keys.map((key) => {
    const own = tree[key];
    if (rest.length === 0) return [key, translated(own, childOf(overlay, key), mark)] as const;
    return [key, isTree(own) ? overlayAt(own, rest, childOf(overlay, key), mark) : own] as const;
  });
  return { ...tree, ...Object.fromEntries(changed) };
}

/** The playbook with its texts in a language; a text that lacks a translation stays as it is, marked `[zh-CN]`. */
export function localise(playbook: Playbook, language: string): Playbook {
  if (language === playbook.language) return playbook;
  const overlay = playbook.translations[language];
  const mark = ` [${playbook.language}]`;
  const texts: Tree = TEXT_PATHS.reduce<Tree>(
    (tree, path) => overlayAt(tree, path.split('.'), overlay, mark),
    playbook as unknown as Tree,
  );
  return texts as unknown as Playbook;
}
