import { attributeOf, contentOf, type Definition, type Definitions } from './open-psa-definitions.ts';
import { histogramMean, OPERATIONS } from './open-psa-operations.ts';
import type { XmlElement, XmlFault } from './open-psa-xml.ts';
import { walkUses } from './walk-uses.ts';

/** Works out the value of an expression in a scope; undefined where a fault says why there is none. */
export type Evaluate = (expression: XmlElement, scope: string) => number | undefined;

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

const valuePlace = (element: XmlElement, name: string) =>
  element.attributes.get(name)?.place ?? element.place;

function parametersIn(expression: XmlElement): readonly XmlElement[] {
  if (expression.name === 'parameter') return [expression];
  return expression.children.flatMap(parametersIn);
}

/** Works out the parameters of a model, each after those it uses, and answers with what works out expressions. */
export function evaluator(
  definitions: Definitions,
  faults: XmlFault[],
  missionTime: number | undefined,
): Evaluate {
  const known = new Map<string, number | undefined>();

  const failed = (rule: string, element: XmlElement, values: XmlFault['values'] = {}): number | undefined => {
    faults.push({ rule, place: element.place, values });
    return undefined;
  };

  const number = (element: XmlElement): number | undefined => {
    const value = attributeOf(element, 'value');
    if (NUMBER.test(value)) return Number(value);
    if (value === '') return undefined;
    faults.push({ rule: 'psa-number', place: valuePlace(element, 'value'), values: { found: value } });
    return undefined;
  };

  const parameter = (element: XmlElement, scope: string): number | undefined => {
    const name = attributeOf(element, 'name');
    const definition = definitions.parameterNamed(name, scope);
    if (definition !== undefined) return known.get(definition.id);
    faults.push({
      rule: 'psa-parameter-undefined',
      place: valuePlace(element, 'name'),
      values: { found: name },
      among: [...definitions.parameters.keys()],
    });
    return undefined;
  };

  const evaluateAll = (elements: readonly XmlElement[], scope: string): readonly number[] | undefined => {
    const values = elements.map((each) => evaluate(each, scope));
    return values.every((value) => value !== undefined) ? values : undefined;
  };

  const histogram = (element: XmlElement, scope: string): number | undefined => {
    const [lower, ...bins] = contentOf(element);
    const wrong = bins.find((bin) => bin.name !== 'bin' || bin.children.length !== 2);
    if (lower === undefined || bins.length === 0 || wrong !== undefined)
      return failed('psa-histogram', wrong ?? element);
    const from = evaluate(lower, scope);
    const read = bins.map(({ children }) => evaluateAll(children, scope));
    if (from === undefined || !read.every((bin) => bin !== undefined)) return undefined;
    return histogramMean(
      from,
      read.map(([to = NaN, weight = NaN]) => [to, weight] as const),
    );
  };

  const evaluate = (element: XmlElement, scope: string): number | undefined => {
    const { name } = element;
    if (name === 'float' || name === 'int') return number(element);
    if (name === 'bool') return attributeOf(element, 'value') === 'true' ? 1 : 0;
    if (name === 'pi') return Math.PI;
    if (name === 'parameter') return parameter(element, scope);
    if (name === 'system-mission-time') return missionTime ?? failed('psa-mission-time', element);
    if (name === 'histogram') return histogram(element, scope);
    const operation = OPERATIONS.get(name);
    if (operation === undefined) return failed('psa-not-expression', element, { found: name });
    const written = contentOf(element);
    const { least, most, run } = operation;
    if (written.length < least || written.length > most) {
      const expected = most === Infinity ? `${least}+` : least === most ? String(least) : `${least}-${most}`;
      return failed('psa-arguments', element, { element: name, count: written.length, expected });
    }
    const values = evaluateAll(written, scope);
    return values === undefined ? undefined : run(values);
  };

  const usesOf = ({ element, scope }: Definition): readonly string[] =>
    parametersIn(element).flatMap(
      (each) => definitions.parameterNamed(attributeOf(each, 'name'), scope)?.id ?? [],
    );
  const { parameters } = definitions;
  const { order, circles } = walkUses(parameters.keys(), (id) => {
    const definition = parameters.get(id);
    return definition === undefined ? [] : usesOf(definition);
  });
  for (const circle of circles) {
    const definition = parameters.get(circle[0] ?? '');
    if (definition !== undefined)
      failed('psa-parameter-circular', definition.element, { chain: circle.slice(0, 12).join(' → ') });
  }
  for (const id of order) {
    const definition = parameters.get(id);
    if (definition === undefined) continue;
    known.set(id, valueOf(definition, evaluate, faults));
  }
  return evaluate;
}

/** The value that a definition gives, if it gives one; undefined too where a fault says why it cannot. */
export function valueOf(definition: Definition, evaluate: Evaluate, faults: XmlFault[]): number | undefined {
  const [expression, second] = contentOf(definition.element);
  if (second !== undefined) {
    faults.push({
      rule: 'psa-second',
      place: second.place,
      values: { found: second.name, element: definition.element.name },
    });
    return undefined;
  }
  return expression === undefined ? undefined : evaluate(expression, definition.scope);
}
