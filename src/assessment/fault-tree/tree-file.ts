import { wrongProbability } from './formula-rules.ts';
import { checkTree, type CheckedTree } from './tree-checks.ts';
import { type FilePlace, isTree, readFormula } from './tree-file-formula.ts';
import type { TreeFault, Use, WrittenEvent, WrittenGate, WrittenHouse } from './written-tree.ts';

type Faults = TreeFault<FilePlace>[];

const entriesOf = (value: unknown): readonly [string, unknown][] =>
  isTree(value) ? Object.entries(value) : [];

const labelOf = (value: unknown): { label?: string } =>
  isTree(value) && typeof value['label'] === 'string' ? { label: value['label'] } : {};

/** A value as a sentence quotes it. */
function shown(value: unknown): string {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return (isPlain ? String(value) : JSON.stringify(value)).slice(0, 60);
}

const PERCENT = /^(\d+(?:\.\d+)?)\s*[%％]$/;
const PART = /^(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)$/;

/** A probability as people write it: 0.02, "2%", "1/50". Anything else is not a number. */
function probabilityOf(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return NaN;
  const percent = PERCENT.exec(value);
  if (percent !== null) return Number(percent[1]) / 100;
  const part = PART.exec(value);
  return part === null ? NaN : Number(part[1]) / Number(part[2]);
}

function readEvent(name: string, value: unknown, faults: Faults): WrittenEvent<FilePlace> {
  const path = ['events', name];
  const isMap = isTree(value);
  const stated = isMap ? value['probability'] : value;
  const place: FilePlace = { path, part: 'key' };
  const strange = isMap
    ? Object.keys(value).find((key) => key !== 'probability' && key !== 'label')
    : undefined;
  if (strange !== undefined)
    faults.push({
      rule: 'tree-event-key',
      place: { path: [...path, strange], part: 'key' },
      values: { found: strange },
    });
  if (stated === null || stated === undefined) return { ...labelOf(value), place };
  const probability = probabilityOf(stated);
  const wrong = wrongProbability(probability);
  if (wrong !== undefined) {
    const found = shown(stated);
    faults.push({ ...wrong, values: { found }, place: { path: isMap ? [...path, 'probability'] : path } });
  }
  return { probability, ...labelOf(value), place };
}

function readHouse(name: string, value: unknown, faults: Faults): WrittenHouse<FilePlace> {
  const path = ['houses', name];
  if (typeof value !== 'boolean')
    faults.push({ rule: 'tree-house-value', place: { path }, values: { found: shown(value) } });
  return { value: value === true, place: { path, part: 'key' } };
}

function readGate(name: string, value: unknown, faults: Faults): WrittenGate<FilePlace> {
  const path = ['gates', name];
  const uses: Use<FilePlace>[] = [];
  const formula = readFormula(value, path, { uses, faults });
  return { formula, uses, ...labelOf(value), place: { path, part: 'key' } };
}

/** Names that stand in a second map too, where they would mean two things. */
function repeated(maps: readonly (readonly [string, unknown])[]): Faults {
  const first = new Map<string, string>();
  return maps.flatMap(([map, value]) =>
    entriesOf(value).flatMap(([name]) => {
      const before = first.get(name);
      first.set(name, before ?? map);
      if (before === undefined) return [];
      const place: FilePlace = { path: [map, name], part: 'key' };
      return [{ rule: 'tree-name-twice', place, values: { found: name } }];
    }),
  );
}

/**
 * Reads a fault tree as it came out of a YAML or JSON file of the schema for fault trees; `top` names its top event
 * from outside.
 */
export function readTreeFile(value: unknown, top?: string): CheckedTree<FilePlace> {
  const file = isTree(value) ? value : {};
  const sections = (['gates', 'events', 'houses'] as const).map((key) => [key, file[key]] as const);
  const faults: Faults = repeated(sections);
  const gates = new Map(entriesOf(file['gates']).map(([name, gate]) => [name, readGate(name, gate, faults)]));
  const events = new Map(
    entriesOf(file['events']).map(([name, event]) => [name, readEvent(name, event, faults)]),
  );
  const houses = new Map(
    entriesOf(file['houses']).map(([name, house]) => [name, readHouse(name, house, faults)]),
  );
  const stated = file['top'];
  const written = {
    name: typeof file['tree'] === 'string' ? file['tree'] : '',
    place: { path: ['gates'], part: 'key' } as const,
    ...((typeof stated === 'string' || typeof stated === 'number') && {
      top: { name: String(stated), place: { path: ['top'] } },
    }),
    gates,
    events,
    houses,
  };
  const checked = checkTree<FilePlace>(written, top);
  const all = [...faults, ...checked.faults];
  return faults.length > 0 || checked.tree === undefined
    ? { faults: all }
    : { tree: checked.tree, faults: all };
}
