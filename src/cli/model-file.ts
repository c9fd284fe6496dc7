import { resolve } from 'node:path';
import type { Finding } from '../domain/finding.ts';
import type { Problem } from '../domain/problem.ts';
import type { CheckedBy } from '../playbook/schema-problems.ts';
import type { YamlFile } from '../playbook/yaml-limits.ts';
import { readBoundedOrPiped } from '../store/text-file.ts';
import { shownPath } from './recorded-answer.ts';
import type { Session } from './session.ts';

/** The largest fault tree in XML that is read, in bytes; it may hold thousands of gates. */
export const MAX_MODEL_BYTES = 16 * 1024 * 1024;

/** A model's file that could be read and has the shape that it should. */
export interface ModelFile {
  readonly value: unknown;
  /** The problem of a finding at its place in the file. */
  readonly problemOf: (finding: Finding) => Problem;
}

/** A model's file, or why it is none, with its text by the name that problems use. */
export interface ReadModel {
  readonly model?: ModelFile;
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
}

/** The bytes of a file or a pipe, or of standard input for `-`, under the name that problems use. @throws Failure. */
export function modelBytes(session: Session, given: string, limit: number): YamlFile {
  if (given !== '-') {
    const path = resolve(session.context.cwd, given);
    return { file: shownPath(session, path), ...readBoundedOrPiped(path, limit) };
  }
  const bytes = Buffer.from(session.context.terminal.readInput());
  return { file: given, ...(bytes.length > limit ? { tooLarge: bytes.length } : { bytes }) };
}

const bounded = (given: YamlFile, limit: number): YamlFile =>
  'bytes' in given && given.bytes.length > limit ? { file: given.file, tooLarge: given.bytes.length } : given;

/**
 * Reads a model in YAML or JSON, `-` from standard input, and checks its shape. @throws Failure for a file that cannot
 * be read.
 */
export async function readModel(session: Session, given: string, checkedBy: CheckedBy): Promise<ReadModel> {
  const { MAX_YAML_BYTES } = await import('../playbook/yaml-limits.ts');
  return modelOf(modelBytes(session, given, MAX_YAML_BYTES), checkedBy);
}

/** A model in YAML or JSON from bytes that were read already; its shape is checked. */
export async function modelOf(given: YamlFile, checkedBy: CheckedBy): Promise<ReadModel> {
  const [{ readYaml, problemOf }, { MAX_YAML_BYTES }, { schemaFindings }] = await Promise.all([
    import('../playbook/yaml-source.ts'),
    import('../playbook/yaml-limits.ts'),
    import('../playbook/schema-problems.ts'),
  ]);
  const input = bounded(given, MAX_YAML_BYTES);
  const { file } = input;
  const { source, text = '', problems } = readYaml(input);
  const texts = new Map([[file, text]]);
  if (source === undefined || problems.length > 0) return { problems, texts };
  const locate = (finding: Finding): Problem => problemOf([source], finding);
  const misshapen = schemaFindings(source.value, checkedBy).map(locate);
  if (misshapen.length > 0) return { problems: misshapen, texts };
  return { model: { value: source.value, problemOf: locate }, problems: [], texts };
}
