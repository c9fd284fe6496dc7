import type { Problem } from '../domain/problem.ts';
import { emptyFindings, overlay, type Overlaid } from './overlay.ts';
import { unknownName } from './suggestion.ts';
import { isTree, kindOf, type Tree } from './value-kinds.ts';
import type { YamlFile } from './yaml-limits.ts';
import { problemOf, readYaml, type ReadYaml, type YamlSource } from './yaml-source.ts';

/** Finds the file of a playbook that another adapts; `known` are the ids there are, for did-you-mean. */
export interface Bases {
  readonly find: (id: string) => YamlFile | undefined;
  readonly known: readonly string[];
}

/** A playbook with all that it adapts laid under it; `sources` the adapting file first. */
export interface Composed {
  readonly value?: Tree;
  readonly sources?: readonly [YamlSource, ...YamlSource[]];
  /** Each playbook of the chain as it stands by itself, by id; the adapting one first. */
  readonly layers?: ReadonlyMap<string, unknown>;
  readonly problems: readonly Problem[];
  /** The text of every file read, also of those that are no YAML. */
  readonly texts: ReadonlyMap<string, string>;
}

const MAX_CHAIN = 5;

interface Chain {
  readonly sources: readonly YamlSource[];
  readonly problems: readonly Problem[];
}

const baseOf = ({ value }: YamlSource): string | undefined =>
  isTree(value) && typeof value['extends'] === 'string' ? value['extends'] : undefined;

const idOf = ({ value }: YamlSource): unknown => (isTree(value) ? value['id'] : undefined);

/** Reads the playbooks that one adapts, down to the one that adapts nothing. */
function followChain(main: YamlSource, bases: Bases, keep: (file: string, read: ReadYaml) => void): Chain {
  const sources: [YamlSource, ...YamlSource[]] = [main];
  for (let last = main; ;) {
    const id = baseOf(last);
    if (id === undefined) return { sources, problems: [] };
    const fault = (rule: string, values: Problem['values']): Chain => ({
      sources: [],
      problems: [problemOf([last], { rule, path: ['extends'], values })],
    });
    const ids = sources.map((source) => String(idOf(source)));
    if (ids.includes(id)) return fault('extends-circular', { chain: [...ids, id].join(' → ') });
    if (sources.length >= MAX_CHAIN) return fault('extends-too-long', { limit: MAX_CHAIN });
    const file = bases.find(id);
    if (file === undefined) return fault('extends-unknown', unknownName(id, bases.known));
    const read = readYaml(file);
    keep(file.file, read);
    if (read.source === undefined || read.problems.length > 0)
      return { sources: [], problems: read.problems };
    sources.push(read.source);
    last = read.source;
  }
}

/** Lays a playbook over its base. Both are written in one language: the other is for translations. */
function overlayPlaybook(base: unknown, over: unknown): Overlaid {
  const laid = overlay(base, over);
  const [own, other] = [base, over].map((value) => (isTree(value) ? value['language'] : undefined));
  if (typeof own !== 'string' || typeof other !== 'string' || own === other) return laid;
  const finding = { rule: 'extends-language', path: ['language'], values: { found: other, expected: own } };
  return { ...laid, findings: [...laid.findings, finding] };
}

/** Lays each playbook over the one that it adapts, the farthest first. */
function layered(sources: readonly [YamlSource, ...YamlSource[]]): Omit<Composed, 'texts'> {
  let value: unknown;
  const layers: [string, unknown][] = [];
  const problems: Problem[] = [];
  for (const [depth, source] of [...sources].reverse().entries()) {
    const laid =
      depth === 0
        ? { value: source.value, findings: emptyFindings(source.value) }
        : overlayPlaybook(value, source.value);
    problems.push(...laid.findings.map((finding) => problemOf([source], finding)));
    value = laid.value;
    layers.unshift([String(idOf(source)), value]);
  }
  if (!isTree(value)) return { problems, sources };
  const { extends: _, ...whole } = value;
  return { value: whole, problems, sources, layers: new Map(layers) };
}

/** Reads a playbook and what it adapts, and lays them over each other. */
export function composePlaybook(main: YamlFile, bases: Bases): Composed {
  const texts = new Map<string, string>();
  const keep = (file: string, { text }: ReadYaml): void => {
    if (text !== undefined) texts.set(file, text);
  };
  const read = readYaml(main);
  keep(main.file, read);
  if (read.source !== undefined && !isTree(read.source.value)) {
    const values = { foundKind: kindOf(read.source.value) };
    return {
      problems: [...read.problems, problemOf([read.source], { rule: 'not-a-map', path: [], values })],
      texts,
    };
  }
  if (read.source === undefined || read.problems.length > 0) return { problems: read.problems, texts };
  if (!isTree(read.source.value)) {
    const values = { foundKind: kindOf(read.source.value) };
    return { problems: [problemOf([read.source], { rule: 'not-a-map', path: [], values })], texts };
  }
  const { sources, problems: found } = followChain(read.source, bases, keep);
  const [first, ...others] = sources;
  if (first === undefined) return { problems: found, texts };
  const composed = layered([first, ...others]);
  return { ...composed, problems: [...found, ...composed.problems], texts };
}
