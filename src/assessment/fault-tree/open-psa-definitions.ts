import { isBeside } from './open-psa-vocabulary.ts';
import type { XmlElement, XmlFault } from './open-psa-xml.ts';

/** Something that a document defines; `id` is its name, with its place in the model before it where it is private. */
export interface Definition {
  readonly kind: 'gate' | 'basic-event' | 'house-event' | 'parameter';
  readonly id: string;
  /** The fault tree and the components around it, joined by dots; empty outside of them. */
  readonly scope: string;
  readonly element: XmlElement;
}

/** Names of one kind of thing. Gates, basic events and house events share one, parameters have their own. */
interface Names {
  readonly byId: Map<string, Definition>;
  readonly byPath: Map<string, Definition>;
}

export interface Definitions {
  readonly name: string;
  readonly events: ReadonlyMap<string, Definition>;
  readonly parameters: ReadonlyMap<string, Definition>;
  readonly eventNamed: (reference: string, scope: string) => Definition | undefined;
  readonly parameterNamed: (reference: string, scope: string) => Definition | undefined;
  readonly faults: readonly XmlFault[];
}

const KINDS: Readonly<Record<string, Definition['kind'] | undefined>> = {
  'define-gate': 'gate',
  'define-basic-event': 'basic-event',
  'define-house-event': 'house-event',
  'define-parameter': 'parameter',
};

const CONTAINERS = new Set(['opsa-mef', 'define-fault-tree', 'define-component', 'model-data']);
const NAMED_CONTAINERS = new Set(['define-fault-tree', 'define-component']);
const NOTES = new Set(['label', 'attributes']);

/** An attribute without blanks around it; empty where there is none. */
export const attributeOf = ({ attributes }: XmlElement, name: string): string =>
  attributes.get(name)?.value.trim() ?? '';

/** The text of an element's label on one line. */
export function labelOf({ children }: XmlElement): { label?: string } {
  const text = children.find(({ name }) => name === 'label')?.text.replaceAll(/\s+/g, ' ') ?? '';
  return text === '' ? {} : { label: text };
}

/** What an element says, label and attributes left out. */
export const contentOf = ({ children }: XmlElement): readonly XmlElement[] =>
  children.filter(({ name }) => !NOTES.has(name));

const joined = (scope: string, name: string): string => (scope === '' ? name : `${scope}.${name}`);

/** The definition that a reference means: of the nearest scope around it, else the public one, else by its whole path. */
function named({ byId, byPath }: Names, reference: string, scope: string): Definition | undefined {
  for (let around = scope; around !== ''; around = around.slice(0, Math.max(0, around.lastIndexOf('.')))) {
    const found = byPath.get(joined(around, reference));
    if (found !== undefined) return found;
  }
  return byId.get(reference) ?? byPath.get(reference);
}

/** Finds every definition of a document, in fault trees, their components and the model data. */
export function readDefinitions(root: XmlElement): Definitions {
  const events: Names = { byId: new Map(), byPath: new Map() };
  const parameters: Names = { byId: new Map(), byPath: new Map() };
  const faults: XmlFault[] = [];

  const define = (element: XmlElement, kind: Definition['kind'], scope: string, isPrivate: boolean): void => {
    const name = attributeOf(element, 'name');
    const { byId, byPath } = kind === 'parameter' ? parameters : events;
    const id = isPrivate ? joined(scope, name) : name;
    const definition: Definition = { kind, id, scope, element };
    if (byId.has(id)) {
      const place = element.attributes.get('name')?.place ?? element.place;
      faults.push({ rule: 'tree-name-twice', place, values: { found: id } });
    } else byId.set(id, definition);
    byPath.set(joined(scope, name), definition);
  };

  const visit = (container: XmlElement, scope: string, isPrivate: boolean): void => {
    for (const element of contentOf(container)) {
      const role = attributeOf(element, 'role');
      const isHidden = role === '' ? isPrivate : role === 'private';
      const kind = KINDS[element.name];
      if (role !== '' && role !== 'private' && role !== 'public')
        faults.push({ rule: 'psa-role', place: element.place, values: { found: role } });
      if (kind !== undefined) define(element, kind, scope, isHidden);
      else if (CONTAINERS.has(element.name)) {
        const inner = NAMED_CONTAINERS.has(element.name)
          ? joined(scope, attributeOf(element, 'name'))
          : scope;
        visit(element, inner, isHidden);
      } else if (!isBeside(element.name))
        faults.push({
          rule: 'psa-misplaced',
          place: element.place,
          values: { found: element.name, element: container.name },
        });
    }
  };
  visit(root, '', false);

  const tree = root.children.find(({ name }) => name === 'define-fault-tree');
  return {
    name: attributeOf(tree ?? root, 'name'),
    events: events.byId,
    parameters: parameters.byId,
    eventNamed: (reference, scope) => named(events, reference, scope),
    parameterNamed: (reference, scope) => named(parameters, reference, scope),
    faults,
  };
}
