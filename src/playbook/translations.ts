import type { TextOverlay } from '../domain/playbook.ts';
import type { Problem } from '../domain/problem.ts';
import { placeholderFindings } from './checks/placeholders.ts';
import { type Finding, type Path, pathKey } from '../domain/finding.ts';
import { emptyFindings, overlay } from './overlay.ts';
import { type CheckedBy, schemaFindings } from './schema-problems.ts';
import { unknownName } from './suggestion.ts';
import { type PlacedText, textsIn } from './texts.ts';
import { addedFindings, lengthFindings, missingFindings, untranslatedFinding } from './translation-checks.ts';
import { isTree, type Tree, valueAt } from './value-kinds.ts';
import type { YamlFile } from './yaml-limits.ts';
import { problemOf, readYaml, type YamlSource } from './yaml-source.ts';

/** A playbook with those it adapts, each as it stands by itself, by id; the adapting one first. */
export interface Translated {
  readonly value: Tree;
  readonly layers: ReadonlyMap<string, unknown>;
  /** The files of the layers, in the same order. */
  readonly sources: readonly YamlSource[];
}

export interface ReadTranslations {
  readonly translations: Readonly<Record<string, TextOverlay>>;
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
}

interface Translation {
  readonly source: YamlSource;
  readonly translates: string;
  readonly language: string;
  readonly texts: Tree;
}

/** Whose translation a file is, once its shape is right. */
function translationOf(source: YamlSource): Translation | undefined {
  if (!isTree(source.value)) return undefined;
  const { translates, language, ...texts } = source.value;
  if (typeof translates !== 'string' || typeof language !== 'string') return undefined;
  return { source, translates, language, texts };
}

function identityFindings(
  { translates, language }: Translation,
  { value, layers }: Translated,
): readonly Finding[] {
  const known = [...layers.keys()];
  if (!known.includes(translates)) {
    return [{ rule: 'translation-target', path: ['translates'], values: unknownName(translates, known) }];
  }
  if (language !== value['language']) return [];
  return [{ rule: 'translation-language', path: ['language'], values: { found: language } }];
}

/** Sets a text at a path of a tree made for it. */
function put(tree: Record<string, unknown>, [step, ...rest]: Path, text: unknown): void {
  const key = String(step);
  if (rest.length === 0) {
    tree[key] = text;
    return;
  }
  const inner: Record<string, unknown> = isTree(tree[key]) ? { ...tree[key] } : {};
  tree[key] = inner;
  put(inner, rest, text);
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The texts of a translation that still fit: what the adapting playbook says anew has to be translated anew. */
function stillFitting({ texts, translates }: Translation, { value, layers }: Translated): Tree {
  const kept: Record<string, unknown> = {};
  for (const { path, text } of textsIn(texts)) {
    if (isSame(valueAt(layers.get(translates), path), valueAt(value, path))) put(kept, path, text);
  }
  return kept;
}

function ownFindings(translation: Translation, translated: Translated): readonly Finding[] {
  const identity = identityFindings(translation, translated);
  if (identity.length > 0) return identity;
  const whole = translated.layers.get(translation.translates);
  return [
    ...addedFindings(translation.texts, whole),
    ...lengthFindings(translation.texts, whole),
    ...placeholderFindings(translation.texts),
  ];
}

/** All translations into one language laid over each other, with what they still lack. */
function joined(translations: readonly Translation[], language: string, translated: Translated) {
  const depth = ({ translates }: Translation): number => [...translated.layers.keys()].indexOf(translates);
  const ordered = [...translations].sort((a, b) => depth(b) - depth(a));
  const texts = ordered.reduce<unknown>(
    (under, each) => overlay(under, stillFitting(each, translated)).value,
    {},
  );
  const nearest = ordered.at(-1);
  if (nearest === undefined) return { texts: texts as TextOverlay, problems: [] };
  const adapting = [...translated.layers.keys()]
    .slice(0, depth(nearest))
    .flatMap((id, at) => [{ id, source: translated.sources[at] }]);
  const all = textsIn(translated.value);
  const ownerOf = ({ path }: PlacedText) =>
    adapting.find(({ source }) => source?.places.has(pathKey(path)) === true);
  const missing = missingFindings(
    texts,
    all.filter((text) => ownerOf(text) === undefined),
    language,
  );
  const own = adapting.flatMap((owner): readonly Problem[] => {
    const { id, source } = owner;
    const untold = all.filter((text) => ownerOf(text) === owner);
    const finding = untranslatedFinding(texts, untold, { id, language });
    return source === undefined || finding === undefined ? [] : [problemOf([source], finding)];
  });
  const problems = [...missing.map((finding) => problemOf([nearest.source], finding)), ...own];
  return { texts: texts as TextOverlay, problems };
}

/** Reads the translations of a playbook and of those it adapts. */
export function readTranslations(
  files: readonly YamlFile[],
  translated: Translated,
  checkedBy: CheckedBy,
): ReadTranslations {
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  const fine: Translation[] = [];
  for (const file of files) {
    const read = readYaml(file);
    if (read.text !== undefined) texts.set(file.file, read.text);
    problems.push(...read.problems);
    const { source } = read;
    if (source === undefined) continue;
    const empty = emptyFindings(source.value);
    const emptyAt = new Set(empty.map(({ path }) => pathKey(path)));
    const wrong = schemaFindings(source.value, checkedBy).filter(({ path }) => !emptyAt.has(pathKey(path)));
    const shape = [...empty, ...wrong];
    const translation = shape.length > 0 ? undefined : translationOf(source);
    const found = translation === undefined ? shape : ownFindings(translation, translated);
    problems.push(...found.map((finding) => problemOf([source], finding)));
    const isFine = !found.some(({ severity = 'error' }) => severity === 'error');
    if (translation !== undefined && isFine) fine.push(translation);
  }
  const languages = [...new Set(fine.map(({ language }) => language))];
  const overlays = languages.map((language) => {
    const all = fine.filter((each) => each.language === language);
    return [language, joined(all, language, translated)] as const;
  });
  return {
    translations: Object.fromEntries(overlays.map(([language, each]) => [language, each.texts])),
    problems: [...problems, ...overlays.flatMap(([, each]) => each.problems)],
    texts,
  };
}
