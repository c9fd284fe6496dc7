import type { Formula } from './fault-tree.ts';
import { wrongCount, wrongMinimum } from './formula-rules.ts';
import { attributeOf, contentOf, type Definition, type Definitions } from './open-psa-definitions.ts';
import type { Span, XmlElement, XmlFault } from './open-psa-xml.ts';
import type { Use } from './written-tree.ts';

/** What a formula says, filled while it is read. */
export interface FormulaSink {
  readonly definitions: Definitions;
  readonly scope: string;
  readonly uses: Use<Span>[];
  readonly faults: XmlFault[];
}

const NEVER: Formula = { kind: 'constant', value: false };

const not = (of: Formula): Formula => ({ kind: 'not', of });

const REFERENCES = new Set(['gate', 'basic-event', 'house-event', 'event']);

/** The rule about a name that is defined as something else than the reference says. */
const OTHER_KIND: Readonly<Record<string, string>> = {
  gate: 'psa-not-gate',
  'basic-event': 'psa-not-basic-event',
  'house-event': 'psa-not-house-event',
};

function readReference(element: XmlElement, sink: FormulaSink): Formula {
  const name = attributeOf(element, 'name');
  const place = element.attributes.get('name')?.place ?? element.place;
  if (name === '') return NEVER;
  const wanted = element.name === 'event' ? attributeOf(element, 'type') : element.name;
  const definition = sink.definitions.eventNamed(name, sink.scope);
  const rule = wanted === '' ? undefined : (OTHER_KIND[wanted] ?? 'psa-type');
  const isOther =
    rule === 'psa-type' || (definition !== undefined && wanted !== '' && definition.kind !== wanted);
  if (rule !== undefined && isOther)
    sink.faults.push({ rule, place, values: { found: rule === 'psa-type' ? wanted : name } });
  const event = definition?.id ?? name;
  sink.uses.push({ name: event, place });
  return { kind: 'event', event };
}

/** The truth value that a constant states. */
export function readConstant(element: XmlElement, faults: XmlFault[]): boolean {
  const value = attributeOf(element, 'value').toLowerCase();
  if (value !== 'true' && value !== 'false' && value !== '') {
    const place = element.attributes.get('value')?.place ?? element.place;
    faults.push({ rule: 'psa-truth', place, values: { found: value } });
  }
  return value === 'true';
}

function wholeNumber(element: XmlElement, name: string, { faults }: FormulaSink): number | undefined {
  const value = attributeOf(element, name);
  if (/^\d{1,9}$/.test(value)) return Number(value);
  const place = element.attributes.get(name)?.place ?? element.place;
  if (value !== '')
    faults.push({ rule: 'psa-whole-number', place, values: { found: value, attribute: name } });
  return undefined;
}

const atLeast = (min: number, of: readonly Formula[]): Formula =>
  min <= 0 ? { kind: 'constant', value: true } : min > of.length ? NEVER : { kind: 'atleast', min, of };

function readAtLeast(element: XmlElement, of: readonly Formula[], sink: FormulaSink): Formula {
  const min = wholeNumber(element, 'min', sink);
  const wrong = min === undefined || of.length === 0 ? undefined : wrongMinimum(min, of.length);
  if (wrong !== undefined)
    sink.faults.push({ ...wrong, place: element.attributes.get('min')?.place ?? element.place });
  return { kind: 'atleast', min: min ?? 1, of };
}

/** At least `min` and at most `max` of them. */
function readCardinality(element: XmlElement, of: readonly Formula[], sink: FormulaSink): Formula {
  const min = wholeNumber(element, 'min', sink) ?? 0;
  const max = wholeNumber(element, 'max', sink) ?? of.length;
  if (min > max || max > of.length)
    sink.faults.push({
      rule: 'psa-cardinality',
      place: element.place,
      values: { min, max, count: of.length },
    });
  return { kind: 'and', of: [atLeast(min, of), not(atLeast(max + 1, of))] };
}

/** Reads a formula. Recurses no deeper than `readXml` lets a document nest. */
export function readFormulaElement(element: XmlElement, sink: FormulaSink): Formula {
  const { name, place } = element;
  if (REFERENCES.has(name)) return readReference(element, sink);
  if (name === 'constant') return { kind: 'constant', value: readConstant(element, sink.faults) };
  const of = contentOf(element).map((each) => readFormulaElement(each, sink));
  const wrong = wrongCount(name, of.length);
  const isWrong = (): void => {
    if (wrong !== undefined) sink.faults.push({ ...wrong, place });
  };
  switch (name) {
    case 'and':
    case 'or':
    case 'xor':
      isWrong();
      return { kind: name, of };
    case 'nand':
      isWrong();
      return not({ kind: 'and', of });
    case 'nor':
      isWrong();
      return not({ kind: 'or', of });
    case 'not':
      isWrong();
      return not(of[0] ?? NEVER);
    case 'iff':
      isWrong();
      return not({ kind: 'xor', of });
    case 'imply':
      isWrong();
      return { kind: 'or', of: [not(of[0] ?? NEVER), of[1] ?? NEVER] };
    case 'atleast':
      isWrong();
      return readAtLeast(element, of, sink);
    case 'cardinality':
      isWrong();
      return readCardinality(element, of, sink);
    default:
      sink.faults.push({ rule: 'psa-not-formula', place, values: { found: name } });
      return NEVER;
  }
}

/** The formula of a gate, which is exactly one. */
export function gateFormula({ element, id }: Definition, sink: FormulaSink): Formula {
  const [formula, second] = contentOf(element);
  if (second !== undefined)
    sink.faults.push({
      rule: 'psa-second',
      place: second.place,
      values: { found: second.name, element: element.name },
    });
  if (formula !== undefined) return readFormulaElement(formula, sink);
  sink.faults.push({ rule: 'tree-gate-empty', place: element.place, values: { operator: id } });
  return NEVER;
}
