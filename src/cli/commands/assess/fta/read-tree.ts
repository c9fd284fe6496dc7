import type { FaultTree } from '../../../../assessment/fault-tree/fault-tree.ts';
import type { TreeFault } from '../../../../assessment/fault-tree/written-tree.ts';
import type { Problem } from '../../../../domain/problem.ts';
import { UsageError } from '../../../../domain/refusal.ts';
import type { YamlFile } from '../../../../playbook/yaml-limits.ts';
import { MAX_MODEL_BYTES, modelBytes, modelOf } from '../../../model-file.ts';
import type { Session } from '../../../session.ts';
import { readXmlTree } from './read-xml-tree.ts';
import { suggested } from './suggested.ts';

export interface TreeOptions {
  readonly top?: string;
  readonly missionTime?: number;
}

/** A file's tree, unless something is wrong with the file, and all problems. */
export interface ReadTree {
  readonly tree?: FaultTree;
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Rules that speak of playbooks, and what they mean for a tree. */
const RENAMED: Readonly<Record<string, string | undefined>> = {
  'yaml-too-large': 'tree-yaml-large',
  'yaml-too-deep': 'tree-too-deep',
  'not-a-map': 'tree-not-a-map',
};

const renamed = (problem: Problem): Problem => {
  const rule = RENAMED[problem.rule];
  return rule === undefined ? problem : { ...problem, rule, values: { limit: 64, ...problem.values } };
};

/** @throws UsageError when `--top` names no gate of the file. */
function refuseTop(faults: readonly TreeFault<unknown>[]): void {
  const asked = faults.find(({ rule }) => rule === 'tree-top-asked');
  if (asked === undefined) return;
  const { found = '', suggestion } = suggested([asked])[0]?.values ?? {};
  const among = asked.among ?? [];
  const choices = among.length > 12 ? [...among.slice(0, 12), '…'] : among;
  throw new UsageError('usage-invalidArgument', {
    given: '--top',
    more: found,
    choices,
    ...(suggestion !== undefined && { suggestion }),
  });
}

async function readYamlTree(given: YamlFile, { top }: TreeOptions): Promise<ReadTree> {
  const [{ validate }, { faultTreeSchema }, { readTreeFile }] = await Promise.all([
    import('#validators/fault-tree'),
    import('../../../../playbook/fault-tree-schema.ts'),
    import('../../../../assessment/fault-tree/tree-file.ts'),
  ]);
  const { model, problems, texts } = await modelOf(given, { schema: faultTreeSchema, validate });
  if (model === undefined) return { problems: problems.map(renamed), texts };
  const { tree, faults } = readTreeFile(model.value, top);
  refuseTop(faults);
  const told = suggested(faults).map(({ place, ...fault }) => model.problemOf({ ...fault, ...place }));
  return { ...(tree !== undefined && { tree }), problems: inOrder(told), texts };
}

const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort(
    (a, b) => Number(isTimeMissing(b)) - Number(isTimeMissing(a)) || a.line - b.line || a.column - b.column,
  );

const isTimeMissing = ({ rule }: { readonly rule: string }): boolean => rule === 'psa-mission-time';

/** That nobody said how long the mission lasts is told once, however many rates wait for it. */
function timeFirst<T extends { readonly rule: string }>(faults: readonly T[]): readonly T[] {
  return [...faults.filter(isTimeMissing).slice(0, 1), ...faults.filter((fault) => !isTimeMissing(fault))];
}

/**
 * Reads a fault tree, `-` from standard input: Open-PSA XML where it begins with `<`, else YAML or JSON.
 * @throws Failure, UsageError.
 */
export async function readTree(session: Session, given: string, options: TreeOptions): Promise<ReadTree> {
  const content = modelBytes(session, given, MAX_MODEL_BYTES);
  const { file } = content;
  if ('tooLarge' in content) {
    const values = { size: content.tooLarge, limit: MAX_MODEL_BYTES };
    const problem: Problem = { severity: 'error', file, line: 1, column: 1, rule: 'tree-too-large', values };
    return { problems: [problem], texts: new Map() };
  }
  const { isXml } = await import('../../../../assessment/fault-tree/open-psa-bytes.ts');
  if (!isXml(content.bytes)) return await readYamlTree(content, options);
  const { tree, faults, text, problemOf } = await readXmlTree(file, content.bytes, options);
  refuseTop(faults);
  const problems = inOrder(timeFirst(suggested(faults)).map(problemOf));

  return { ...(tree !== undefined && { tree }), problems, texts: new Map([[file, text]]) };
}
