import Handlebars from 'handlebars';
import type { Instant } from '../domain/envelope.ts';
import type { Fact } from '../domain/incident.ts';
import { normaliseText } from './normalise-text.ts';

/** A role that somebody holds, as a message names it. */
export interface NamedRole {
  readonly role: string;
  readonly person: string;
  readonly phone?: string;
}

/** What a template sees; a value that is undefined shows as a gap where it is printed. */
export interface StatementValues {
  readonly organisation: string | undefined;
  readonly contact: string | undefined;
  readonly title: string;
  readonly tierName: string | undefined;
  readonly times: {
    readonly occurred?: Instant;
    readonly aware?: Instant;
    readonly opened?: Instant;
    readonly now: Instant;
  };
  readonly nextUpdate: Instant | undefined;
  readonly channel: string | undefined;
  readonly audience: string;
  readonly facts: readonly Fact[];
  /** The general line, for the variants that wrap it. */
  readonly line?: string | undefined;
  readonly roles?: readonly NamedRole[];
  /** What the public asks, with the answer where there is one. */
  readonly concerns?: readonly { readonly question: string; readonly answer?: string }[];
  /** The query that a reply answers. */
  readonly incoming?: { readonly from: string; readonly ask: string } | undefined;
}

/** Words that depend on the language of the statement. */
export interface StatementWords {
  readonly gap: (name: string) => string;
  readonly time: (instant: Instant) => string;
}

/** A rendered text with the confirmed facts it may quote and the gaps that bar its sign-off. */
export interface RenderedStatement {
  readonly text: string;
  readonly facts: readonly string[];
  readonly gaps: readonly string[];
}

const printed = (fact: Fact): string =>
  fact.value === undefined ? fact.claim : `${fact.value}${fact.unit === undefined ? '' : ` ${fact.unit}`}`;

/** A value that stands in the claim already is not said twice. */
function withoutRepeatedValue(fact: Fact): Fact {
  const { value, unit: _, ...rest } = fact;
  return value !== undefined && fact.claim.includes(value) ? rest : fact;
}

/** Records which facts and gaps a rendering met. */
class Trace {
  readonly facts = new Set<string>();
  readonly gaps = new Set<string>();
}

function helpersFor(confirmed: readonly Fact[], words: StatementWords, trace: Trace) {
  const gap = (name: string): string => {
    trace.gaps.add(name);
    return words.gap(name);
  };
  return {
    show: (name: string, value: unknown) =>
      value === undefined || value === null || value === '' ? gap(name) : shown(value),
    time: (value: unknown, name: unknown) =>
      typeof value === 'number' ? words.time(value) : gap(typeof name === 'string' ? name : 'time'),
    fact: (key: unknown) => {
      const fact = confirmed.find(({ id }) => id === key);
      if (fact === undefined) return gap(`fact ${String(key)}`);
      trace.facts.add(fact.id);
      return printed(fact);
    },
  };
}

const shown = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'string' ? String(value) : '';

const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression => node.type === 'PathExpression';

const literalOf = ({ original, loc }: hbs.AST.PathExpression): hbs.AST.StringLiteral => ({
  type: 'StringLiteral',
  value: original,
  original,
  loc,
});

/** Turns each printed value into `show "name" value`, and names each moment, so that a missing one is a named gap. */
class ShowValues extends Handlebars.Visitor {
  override MustacheStatement(node: hbs.AST.MustacheStatement): void {
    const { path, params } = node;
    if (!isPath(path) || path.original.startsWith('@')) return;
    if (params.length > 0) {
      const [moment] = params;
      if (path.original === 'time' && moment !== undefined && isPath(moment)) params.push(literalOf(moment));
      return;
    }
    const helper = { ...path, original: 'show', parts: ['show'], depth: 0, data: false };
    Object.assign(node, { path: helper, params: [literalOf(path), path] });
  }
}

/**
 * Renders a checked template. Only confirmed facts are visible; everything missing becomes a gap.
 * @throws the library's error when the template does not parse (the playbook check has seen to that).
 */
export function renderStatement(
  template: string,
  values: StatementValues,
  words: StatementWords,
): RenderedStatement {
  const confirmed = values.facts.filter(({ status, retracted }) => status === 'confirmed' && !retracted);
  const refuted = values.facts.filter(({ status, retracted }) => status === 'refuted' && !retracted);
  const unverified = values.facts.filter(({ status, retracted }) => status === 'unverified' && !retracted);
  const trace = new Trace();
  const tree = Handlebars.parse(template);
  new ShowValues().accept(tree);
  const environment = Handlebars.create();
  environment.registerHelper(helpersFor(confirmed, words, trace));
  const usesFacts = /\bfacts\b/.test(template);
  const render = environment.compile(tree, { noEscape: true, knownHelpersOnly: true, knownHelpers: KNOWN });
  const text = render({
    organisation: values.organisation,
    contact: values.contact,
    incident: { title: values.title },
    tier: { name: values.tierName },
    times: values.times,
    nextUpdate: values.nextUpdate,
    channel: values.channel,
    audience: values.audience,
    facts: confirmed.map(withoutRepeatedValue),
    unknowns: unverified.length,
    refuted,
    line: values.line,
    roles: values.roles ?? [],
    concerns: values.concerns ?? [],
    incoming: values.incoming ?? {},
  });
  if (usesFacts) confirmed.forEach(({ id }) => trace.facts.add(id));
  return { text: normaliseText(text), facts: [...trace.facts], gaps: [...trace.gaps] };
}

const KNOWN = { show: true, time: true, fact: true, if: true, unless: true, each: true };
