import type { ErrorObject } from 'ajv';
import type { Values } from '../domain/problem.ts';
import type { Finding, Path } from '../domain/finding.ts';
import { pathOfPointer } from './json-pointer.ts';
import type { Tree } from './value-kinds.ts';

/** Keys of the root without which a plan lacks a block that every plan must have. */
const BLOCKS: Readonly<Record<string, string>> = {
  phases: 'process',
  roles: 'duties',
  statements: 'strategy',
};

const isFirstResponse = (path: Path, key: string): boolean =>
  path.length === 2 && path[0] === 'tiers' && key === 'firstResponse';

const at = (path: Path, rule: string, values: Values): Finding => ({ rule, path, part: 'key', values });

/** Keys that are missing in one map: blocks of the plan together, other keys together. */
function missingIn(path: Path, keys: readonly string[]): readonly Finding[] {
  const blocks = path.length === 0 ? keys.filter((key) => BLOCKS[key] !== undefined) : [];
  const blockKinds = blocks.flatMap((key) => BLOCKS[key] ?? []);
  const silent = keys.filter((key) => isFirstResponse(path, key));
  const missing = keys.filter((key) => !blocks.includes(key) && !silent.includes(key));
  return [
    ...(blocks.length === 0 ? [] : [at(path, 'block-missing', { keys: blocks, blockKinds })]),
    ...silent.map(() => at(path, 'first-response-missing', { tier: String(path[1]) })),
    ...(missing.length === 0 ? [] : [at(path, 'missing-key', { missing })]),
  ];
}

/** Keys that are missing, together for each map; what has a rule of its own stands alone. */
export function missingFindings(errors: readonly ErrorObject[]): readonly Finding[] {
  const maps = new Map<string, string[]>();
  for (const { instancePath, params } of errors) {
    const inner: Tree = params;
    maps.set(instancePath, [...(maps.get(instancePath) ?? []), String(inner['missingProperty'])]);
  }
  return [...maps].flatMap(([pointer, keys]) => missingIn(pathOfPointer(pointer), keys));
}
