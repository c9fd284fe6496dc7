import type { XmlElement, XmlFault } from './open-psa-xml.ts';

/** Attributes that each element must have, and those that it may have after `|`. */
const ELEMENTS: Readonly<Record<string, string>> = {
  'opsa-mef': '| name',
  label: '',
  attributes: '',
  attribute: 'name value | type',
  'model-data': '',
  'define-fault-tree': 'name |',
  'define-component': 'name | role',
  'define-gate': 'name | role',
  'define-basic-event': 'name | role',
  'define-house-event': 'name | role',
  'define-parameter': 'name | role unit',
  gate: 'name |',
  'basic-event': 'name |',
  'house-event': 'name |',
  event: 'name | type',
  constant: 'value |',
  atleast: 'min |',
  cardinality: 'min max |',
  parameter: 'name | unit',
  float: 'value | unit',
  int: 'value | unit',
  bool: 'value |',
  bin: '',
  'system-mission-time': '| unit',
};

const WITHOUT_ATTRIBUTES = [
  ...['and', 'or', 'not', 'xor', 'nand', 'nor', 'iff', 'imply'],
  ...[
    'pi',
    'neg',
    'add',
    'sub',
    'mul',
    'div',
    'pow',
    'abs',
    'exp',
    'log',
    'log10',
    'sqrt',
    'min',
    'max',
    'mean',
  ],
  ...['exponential', 'GLM', 'Weibull'],
  ...['uniform-deviate', 'normal-deviate', 'lognormal-deviate', 'gamma-deviate', 'beta-deviate', 'histogram'],
];

/** Parts of a model that change what a fault tree says, and are not read: the file cannot be either. */
const UNSUPPORTED = new Set([
  ...['define-CCF-group', 'define-substitution', 'include', 'xi:include', 'periodic-test'],
  ...['define-extern-function', 'define-extern-library', 'extern-function'],
  ...['acos', 'asin', 'atan', 'cos', 'sin', 'tan', 'cosh', 'sinh', 'tanh', 'mod', 'ceil', 'floor'],
  ...['eq', 'df', 'lt', 'gt', 'leq', 'geq', 'ite', 'switch'],
]);

/** Parts of a model that a fault tree does without. */
const BESIDE = new Set([
  ...['define-event-tree', 'define-initiating-event', 'define-functional-event', 'define-sequence'],
  ...['define-consequence', 'define-consequence-group', 'define-rule', 'define-alignment'],
]);

/** Whether an element is a part of a model that fault trees do without. */
export const isBeside = (name: string): boolean => BESIDE.has(name);

/** Elements whose inside is a text for people. */
const TEXTUAL = new Set(['label']);

const known = new Map<string, { readonly required: readonly string[]; readonly allowed: readonly string[] }>(
  [...Object.entries(ELEMENTS), ...WITHOUT_ATTRIBUTES.map((name): [string, string] => [name, ''])].map(
    ([name, written]) => {
      const [required = '', optional = ''] = written.split('|').map((part) => part.trim());
      const names = (part: string): readonly string[] => part.split(' ').filter((each) => each !== '');
      return [name, { required: names(required), allowed: [...names(required), ...names(optional)] }];
    },
  ),
);

/** Every element that is understood, for suggestions. */
const ELEMENT_NAMES: readonly string[] = [...known.keys()];

/** What is wrong with an element itself; nothing for a name in one of `known` with the attributes it needs. */
function elementFaults(element: XmlElement): readonly XmlFault[] {
  const { name, place, attributes, text } = element;
  if (BESIDE.has(name)) return [{ rule: 'psa-beside', severity: 'warning', place, values: { found: name } }];
  if (UNSUPPORTED.has(name)) return [{ rule: 'psa-unsupported', place, values: { found: name } }];
  const rules = known.get(name);
  if (rules === undefined)
    return [{ rule: 'psa-element-unknown', place, values: { found: name }, among: ELEMENT_NAMES }];
  const missing = rules.required.filter((each) => (attributes.get(each)?.value.trim() ?? '') === '');
  const strange = [...attributes].filter(
    ([each]) => !rules.allowed.includes(each) && !/^(?:xml|xsi)/.test(each),
  );
  return [
    ...missing.map((each) => ({
      rule: 'psa-attribute-missing',
      place,
      values: { missing: each, element: name },
    })),
    ...strange.map(([each, attribute]): XmlFault => ({
      rule: 'psa-attribute-unknown',
      severity: 'warning',
      place: attribute.place,
      values: { found: each, element: name },
    })),
    ...(text === '' || TEXTUAL.has(name)
      ? []
      : [{ rule: 'psa-text-stray', place, values: { element: name } }]),
  ];
}

const isRead = ({ name }: XmlElement): boolean => !BESIDE.has(name) && !UNSUPPORTED.has(name);

/** What in a document is no part of the Open-PSA format, or one that is not read. Goes no deeper than `readXml` lets it. */
export function vocabularyFaults(root: XmlElement): readonly XmlFault[] {
  if (root.name !== 'opsa-mef')
    return [{ rule: 'psa-root', place: root.place, values: { found: root.name } }];
  const faults: XmlFault[] = [];
  const visit = (element: XmlElement): void => {
    for (const fault of elementFaults(element)) faults.push(fault);
    if (isRead(element) && known.has(element.name)) element.children.forEach(visit);
  };
  visit(root);
  return faults;
}
