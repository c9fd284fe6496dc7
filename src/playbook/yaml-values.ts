import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';

/** Start and end of something in a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a value and its key stand, and how it was written when it is a single word or text. */
export interface Place {
  readonly key?: Span;
  readonly value: Span;
  readonly scalar?: { readonly type: string; readonly source: string };
}

/** Something that cannot become a value; `first` is where a repeated key stands for the first time. */
export interface ValueFault {
  readonly rule: 'duplicate-id' | 'reserved-key' | 'yaml-key' | 'yaml-aliases' | 'yaml-anchor';
  readonly span: Span;
  readonly found: string;
  readonly first?: Span;
}

export interface YamlValues {
  readonly value: unknown;
  readonly places: ReadonlyMap<string, Place>;
  readonly faults: readonly ValueFault[];
}

interface Reading {
  readonly text: string;
  /** By path, as `pathKey` writes it. */
  readonly places: Map<string, Place>;
  readonly faults: ValueFault[];
  readonly anchors: Map<string, Node>;
  nodes: number;
  aliases: number;
}

const RESERVED = new Set(['__proto__', 'constructor', 'prototype', '<<']);
const MAX_ALIASES = 100;
/** More than a file of the allowed size can hold, less than aliases of aliases would make. */
const MAX_NODES = 150_000;
const MAX_LEVELS = 200;

class AliasFlood extends Error {
  readonly span: Span;
  constructor(span: Span) {
    super();
    this.span = span;
  }
}

const spanOf = (node: Node): Span => {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
};

const isNode = (value: unknown): value is Node =>
  isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);

function keyName(key: unknown, seen: ReadonlyMap<string, Span>, reading: Reading): string | undefined {
  if (!isNode(key)) return undefined;
  const span = spanOf(key);
  const written = reading.text.slice(span.start, span.end);
  if (!isScalar(key) || key.value === null) {
    reading.faults.push({ rule: 'yaml-key', span, found: written });
    return undefined;
  }
  const name = typeof key.value === 'string' ? key.value : (key.source ?? written);
  const first = seen.get(name);
  if (!RESERVED.has(name) && first === undefined) return name;
  reading.faults.push({
    rule: first === undefined ? 'reserved-key' : 'duplicate-id',
    span,
    found: name,
    ...(first !== undefined && { first }),
  });
  return undefined;
}

function mapValue(pairs: readonly Pair[], at: string, level: number, reading: Reading): unknown {
  const seen = new Map<string, Span>();
  const value: Record<string, unknown> = {};
  for (const pair of pairs) {
    const name = keyName(pair.key, seen, reading);
    if (name === undefined || !isNode(pair.key)) continue;
    const key = spanOf(pair.key);
    seen.set(name, key);
    value[name] = nodeValue(pair.value, `${at}/${name}`, level + 1, reading, key);
  }
  return value;
}

function aliasTarget(name: string, span: Span, reading: Reading): Node | undefined {
  reading.aliases += 1;
  if (reading.aliases > MAX_ALIASES) throw new AliasFlood(span);
  const target = reading.anchors.get(name);
  if (target === undefined) reading.faults.push({ rule: 'yaml-anchor', span, found: name });
  return target;
}

function nodeValue(node: unknown, at: string, level: number, reading: Reading, key?: Span): unknown {
  const after = key === undefined ? 0 : key.end;
  const value = isNode(node) ? spanOf(node) : { start: after, end: after };
  reading.nodes += 1;
  if (reading.nodes > MAX_NODES || level > MAX_LEVELS) throw new AliasFlood(value);
  const place: Place = { ...(key !== undefined && { key }), value };
  if (isAlias(node)) {
    const target = aliasTarget(node.source, value, reading);
    const aliased = nodeValue(target, at, level + 1, reading, key);
    reading.places.set(at, place);
    return aliased;
  }
  if (!isNode(node)) {
    reading.places.set(at, place);
    return null;
  }
  if (node.anchor !== undefined) reading.anchors.set(node.anchor, node);
  if (isScalar(node)) {
    const scalar = { type: node.type ?? 'PLAIN', source: node.source ?? '' };
    reading.places.set(at, { ...place, scalar });
    return node.value;
  }
  reading.places.set(at, place);
  if (isMap(node)) return mapValue(node.items, at, level, reading);
  const items = isSeq(node) ? node.items : [];
  return items.map((item, index) => nodeValue(item, `${at}/${index}`, level + 1, reading));
}

/** Turns a document's nodes into plain values, noting where each came from. Aliases are followed within bounds. */
export function valuesOf(doc: Document.Parsed, text: string): YamlValues {
  const reading: Reading = { text, places: new Map(), faults: [], anchors: new Map(), nodes: 0, aliases: 0 };
  const { places, faults } = reading;
  try {
    return { value: nodeValue(doc.contents, '', 0, reading), places, faults };
  } catch (error) {
    if (!(error instanceof AliasFlood)) throw error;
    return { value: undefined, places, faults: [{ rule: 'yaml-aliases', span: error.span, found: '' }] };
  }
}
