import { SAXParser } from 'sax';
import { doctypeFault } from './open-psa-doctype.ts';
import { syntaxFault } from './open-psa-syntax.ts';
import type { TreeFault } from './written-tree.ts';

/** Start and end of something in a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type XmlFault = TreeFault<Span>;

export interface XmlAttribute {
  readonly value: string;
  readonly place: Span;
}

/** An element with its elements; `place` is its opening tag. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, XmlAttribute>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, without blanks around it. */
  readonly text: string;
  readonly place: Span;
}

/** The root of a text that is well-formed, or why it is not. */
export interface ReadXml {
  readonly root?: XmlElement;
  readonly faults: readonly XmlFault[];
}

/** Elements inside elements that are followed: far more than a tree needs, few enough to walk down by recursion. */
export const MOST_LEVELS = 200;

/** What XML itself defines. A document that defines more is not read. */
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
Object.setPrototypeOf(ENTITIES, null);

/**
 * Where the parser keeps attributes of a tag, instead of a plain map: one called `hasOwnProperty` would break it, and
 * one that is repeated would go unnoticed.
 */
const nowhere = (): Record<string, string> =>
  new Proxy<Record<string, string>>({}, { get: () => () => false, set: () => true });

class Stopped extends Error {
  readonly fault: XmlFault;
  constructor(fault: XmlFault) {
    super();
    this.fault = fault;
  }
}

interface Open {
  readonly name: string;
  readonly attributes: Map<string, XmlAttribute>;
  readonly children: XmlElement[];
  place: Span;
  text: string;
}

const openAt = (name: string, start: number): Open => ({
  name,
  attributes: new Map(),
  children: [],
  place: { start, end: start + name.length + 1 },
  text: '',
});

/** Reads well-formed XML into elements with their places. Nothing but the five entities of XML is ever expanded. */
export function readXml(text: string): ReadXml {
  const doctype = doctypeFault(text);
  if (doctype !== undefined && doctype.severity !== 'warning') return { faults: [doctype] };
  const noticed = doctype === undefined ? [] : [doctype];
  try {
    return { root: readRoot(text), faults: noticed };
  } catch (error) {
    if (error instanceof Stopped) return { faults: [...noticed, error.fault] };
    throw error;
  }
}

function readRoot(text: string): XmlElement {
  const parser = new SAXParser(true, { position: true });
  parser.ENTITIES = ENTITIES;
  const open: Open[] = [];
  const roots: XmlElement[] = [];
  let coming = openAt('', 0);
  const stop = (rule: string, place: Span, values: XmlFault['values'] = {}): never => {
    throw new Stopped({ rule, place, values });
  };

  parser.onopentagstart = (tag) => {
    coming = openAt(tag.name, parser.startTagPosition - 1);
    if (open.length >= MOST_LEVELS) stop('tree-too-deep', coming.place, { limit: MOST_LEVELS });
    if (roots.length > 0) stop('xml-second-root', coming.place, { found: tag.name });
    tag.attributes = nowhere();
  };
  parser.onattribute = ({ name, value }) => {
    const end = parser.position - 1;
    const start = text.lastIndexOf(text.charAt(end), end - 1) + 1;
    const place = { start, end: Math.max(end, start + 1) };
    if (coming.attributes.has(name))
      stop('xml-attribute-twice', place, { found: name, element: coming.name });
    coming.attributes.set(name, { value, place });
  };
  parser.onopentag = () => {
    coming.place = { start: coming.place.start, end: parser.position };
    open.push(coming);
  };
  const addText = (more: string): void => {
    const around = open.at(-1);
    if (around !== undefined) around.text += more;
  };
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.onclosetag = () => {
    const closed = open.pop();
    if (closed === undefined) return;
    closed.text = closed.text.trim();
    (open.at(-1)?.children ?? roots).push(closed);
  };
  parser.onerror = ({ message }) => {
    throw new Stopped(syntaxFault(message, text, parser, open.at(-1)));
  };

  parser.write(text).close();
  return roots[0] ?? stop('xml-empty', { start: 0, end: 1 });
}
