import { wrongProbability } from './formula-rules.ts';
import { decodeXml } from './open-psa-bytes.ts';
import { contentOf, type Definition, labelOf, readDefinitions } from './open-psa-definitions.ts';
import { type Evaluate, evaluator, valueOf } from './open-psa-expression.ts';
import { gateFormula, readConstant } from './open-psa-formula.ts';
import { vocabularyFaults } from './open-psa-vocabulary.ts';
import { readXml, type Span, type XmlElement, type XmlFault } from './open-psa-xml.ts';
import { checkTree, type CheckedTree } from './tree-checks.ts';
import type { Use, WrittenEvent, WrittenGate, WrittenHouse } from './written-tree.ts';

export interface OpenPsaOptions {
  /** The gate to be avoided, where the file leaves it open or another is wanted. */
  readonly top?: string;
  /** What `system-mission-time` stands for, in the unit of the file's rates. */
  readonly missionTime?: number;
}

/** A document in the Open-PSA model exchange format, with its text so that places in it can be shown. */
export interface ReadOpenPsa extends CheckedTree<Span> {
  readonly text: string;
}

const isError = ({ severity = 'error' }: XmlFault): boolean => severity === 'error';

const namePlace = ({ attributes, place }: XmlElement): Span => attributes.get('name')?.place ?? place;

function readEvent(definition: Definition, evaluate: Evaluate, faults: XmlFault[]): WrittenEvent<Span> {
  const { element } = definition;
  const probability = valueOf(definition, evaluate, faults);
  const wrong = probability === undefined ? undefined : wrongProbability(probability);
  if (wrong !== undefined) faults.push({ ...wrong, place: contentOf(element)[0]?.place ?? element.place });
  return {
    ...(probability !== undefined && { probability }),
    ...labelOf(element),
    place: namePlace(element),
  };
}

function readHouse({ element }: Definition, faults: XmlFault[]): WrittenHouse<Span> {
  const [stated] = contentOf(element);
  if (stated !== undefined && stated.name !== 'constant')
    faults.push({ rule: 'psa-house', place: stated.place, values: { found: stated.name } });
  const value = stated?.name === 'constant' && readConstant(stated, faults);
  return { value, place: namePlace(element) };
}

/** The tree of a well-formed document. */
function readTree(root: XmlElement, { top, missionTime }: OpenPsaOptions): CheckedTree<Span> {
  const definitions = readDefinitions(root);
  const faults = [...definitions.faults];
  const evaluate = evaluator(definitions, faults, missionTime);
  const gates = new Map<string, WrittenGate<Span>>();
  const events = new Map<string, WrittenEvent<Span>>();
  const houses = new Map<string, WrittenHouse<Span>>();
  for (const [id, definition] of definitions.events) {
    if (definition.kind === 'basic-event') events.set(id, readEvent(definition, evaluate, faults));
    else if (definition.kind === 'house-event') houses.set(id, readHouse(definition, faults));
    else {
      const uses: Use<Span>[] = [];
      const formula = gateFormula(definition, { definitions, scope: definition.scope, uses, faults });
      const { element } = definition;
      gates.set(id, { formula, uses, ...labelOf(element), place: namePlace(element) });
    }
  }
  const checked = checkTree({ name: definitions.name, place: root.place, gates, events, houses }, top);
  const all = [...faults, ...checked.faults];
  return checked.tree === undefined || all.some(isError)
    ? { faults: all }
    : { tree: checked.tree, faults: all };
}

/**
 * Reads fault trees in the Open-PSA model exchange format 2.0d. What it cannot read is a fault with its place: a
 * warning where the tree does without, an error where it would say something else.
 */
export function readOpenPsa(bytes: Uint8Array, options: OpenPsaOptions = {}): ReadOpenPsa {
  const { text, fault } = decodeXml(bytes);
  if (fault !== undefined) return { text, faults: [fault] };
  const { root, faults } = readXml(text);
  if (root === undefined) return { text, faults };
  const strange = [...faults, ...vocabularyFaults(root)];
  if (strange.some(isError)) return { text, faults: strange };
  const read = readTree(root, options);
  return { ...read, text, faults: [...strange, ...read.faults] };
}
