import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Problem, Values } from '../domain/problem.ts';
import { type Finding, type Part, pathKey } from '../domain/finding.ts';
import { charactersIn } from './scalar-characters.ts';
import { structureFault } from './yaml-depth.ts';
import { decodeYaml, type YamlFile } from './yaml-limits.ts';
import { type Place, type Span, type ValueFault, valuesOf } from './yaml-values.ts';

/** A YAML file that could be read: its value, and where each part of it stands. */
export interface YamlSource {
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
  readonly places: ReadonlyMap<string, Place>;
  readonly lines: LineCounter;
}

export interface ReadYaml {
  readonly source?: YamlSource;
  /** The text, when it is one, for showing lines of it. */
  readonly text?: string;
  readonly problems: readonly Problem[];
}

interface Located {
  readonly file: string;
  readonly text: string;
  readonly lines: LineCounter;
}

function problemAt(
  { file, text, lines }: Located,
  { start, end }: Span,
  rule: string,
  values: Values,
): Problem {
  const { line, col } = lines.linePos(Math.min(start, text.length));
  const lineEnd = text.indexOf('\n', start);
  const length = Math.max(1, Math.min(end, lineEnd === -1 ? text.length : lineEnd) - start);
  return { severity: 'error', file, line: Math.max(line, 1), column: Math.max(col, 1), length, rule, values };
}

function syntaxProblem(located: Located, code: string, start: number, end: number): Problem {
  const found = located.text.slice(start, Math.min(end, start + 40)).split('\n')[0] ?? '';
  return problemAt(located, { start, end }, 'yaml-syntax', { code, found });
}

/** The quote that opens a text which never ends. */
function openingQuote(text: string, end: number): number {
  const quote = text.lastIndexOf('"', end) > text.lastIndexOf("'", end) ? '"' : "'";
  let at = text.lastIndexOf(quote, end);
  while (at > 0 && quote === '"' && text[at - 1] === '\\') at = text.lastIndexOf(quote, at - 1);
  return at;
}

/** What the library says, with a nearer place or a plainer code where its own misleads. */
function errorProblem(located: Located, { code, pos: [start, end], message }: YAMLError): Problem {
  const { text } = located;
  if (code === 'MISSING_CHAR' && message.startsWith('Missing closing')) {
    const at = openingQuote(text, start);
    return syntaxProblem(located, 'QUOTE_NOT_CLOSED', at, at + 1);
  }
  const isDash = code === 'BLOCK_AS_IMPLICIT_KEY' && /^\s*- /.test(text.slice(start, start + 80));
  const dash = start + (isDash ? text.slice(start).search(/-/) : 0);
  return isDash
    ? syntaxProblem(located, 'LIST_AMONG_KEYS', dash, dash + 1)
    : syntaxProblem(located, code, start, end);
}

function faultProblem(located: Located, { rule, span, found, first }: ValueFault): Problem {
  const line = first === undefined ? {} : { first: located.lines.linePos(first.start).line };
  return problemAt(located, span, rule, { found, ...line });
}

/** One problem a line: what follows the first is mostly its echo. */
function firstOfEachLine(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<number>();
  return problems.filter(({ line }) => !seen.has(line) && seen.add(line));
}

function countLines(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return lines;
}

/** Reads a YAML 1.2 file with the place of every value, or the problems that keep it from being read. */
export function readYaml(input: YamlFile): ReadYaml {
  const decoded = decodeYaml(input);
  if ('problem' in decoded) return { problems: [decoded.problem] };
  const { text } = decoded;
  const located: Located = { file: input.file, text, lines: countLines(text) };
  const fault = structureFault(text);
  if (fault?.kind === 'too-deep') {
    const span = { start: fault.offset, end: fault.offset + 1 };
    return { text, problems: [problemAt(located, span, 'yaml-too-deep', {})] };
  }
  if (fault !== undefined) {
    return { text, problems: [syntaxProblem(located, 'UNMATCHED_BRACKET', fault.offset, fault.offset + 1)] };
  }
  const doc = parseDocument(text, { version: '1.2', uniqueKeys: false, merge: false, prettyErrors: false });
  const broken = [...doc.errors, ...doc.warnings].map((error) => errorProblem(located, error));
  if (broken.length > 0) return { text, problems: firstOfEachLine(broken) };
  const { value, places, faults } = valuesOf(doc, text);
  const problems = faults.map((each) => faultProblem(located, each));
  const isReadable = !faults.some(({ rule }) => rule === 'yaml-aliases');
  return { text, problems, ...(isReadable && { source: { ...located, value, places } }) };
}

function spanIn({ text }: YamlSource, place: Place, part: Part): Span {
  if (part === 'key') return place.key ?? place.value;
  if (part !== 'value') return charactersIn(text, place, part);
  const isWritten = place.value.end > place.value.start;
  const isInline = place.scalar !== undefined || /[[{*]/.test(text.charAt(place.value.start));
  return isWritten && isInline ? place.value : (place.key ?? place.value);
}

/** A number is quoted as it stands in the file: `1.0`, where its value is 1. */
function asWritten(values: Values, { scalar }: Place): Values {
  const { found } = values;
  const isNumber =
    scalar?.type === 'PLAIN' && typeof found === 'string' && found !== '' && !Number.isNaN(Number(found));
  return isNumber && Number(scalar.source) === Number(found) ? { ...values, found: scalar.source } : values;
}

/**
 * A finding as a problem, at its path or the nearest thing around it. Of the files that make up a playbook, the
 * adapting one first, the first that names the path has it.
 */
export function problemOf(sources: readonly [YamlSource, ...YamlSource[]], finding: Finding): Problem {
  const { path, part = 'value', rule, values, severity = 'error' } = finding;
  for (let depth = path.length; depth > 0; depth -= 1) {
    const key = pathKey(path.slice(0, depth));
    const source = sources.find(({ places }) => places.has(key));
    const place = source?.places.get(key);
    if (source === undefined || place === undefined) continue;
    const around = place.scalar !== undefined && part !== 'key' ? 'value' : 'key';
    const span = spanIn(source, place, depth === path.length ? part : around);
    return { ...problemAt(source, span, rule, asWritten(values, place)), severity };
  }
  return { ...problemAt(sources[0], firstLineOf(sources[0].text), rule, values), severity };
}

/** Where what concerns a whole file is shown: its first line that is no comment. */
function firstLineOf(text: string): Span {
  const start = /^(?:[ \t]*(?:#.*)?\r?\n)*/.exec(text)?.[0].length ?? 0;
  return start < text.length ? { start, end: start + 1 } : { start: 0, end: 1 };
}
