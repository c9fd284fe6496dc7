import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Built, makeBuilt, type Ran, type StoredLine } from '../support/built.ts';

interface Step {
  readonly at: string;
  readonly as: string;
  readonly args: readonly string[];
  readonly keep?: string;
  readonly fails?: number;
  /** What stands on standard input. */
  readonly input?: string;
}

interface Case {
  readonly config: object;
  readonly steps: readonly Step[];
  readonly expect: Readonly<Record<string, number>>;
}

/** A case as it stands among the fixtures. */
export const readCase = (name: string): Case =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, '..', 'fixtures', 'cases', `${name}.json`), 'utf8'),
  ) as Case;

/** A case that was run to its end, step by step. */
export interface Played {
  readonly built: Built;
  /** Runs one more command at the time of the last step. */
  readonly after: (...argv: readonly string[]) => Ran;
}

/** Runs the steps of a case by flags on the built program; a step that ends otherwise than the case says fails. */
export function playCase(name: string, language: string): Played {
  const { config, steps } = readCase(name);
  const built = makeBuilt(config);
  const kept = new Map<string, string>();
  const run = (args: readonly string[], { at, as, input }: Step): Ran =>
    built.run([...args, '--lang', language], { now: at, as, ...(input !== undefined && { input }) });
  for (const step of steps) {
    const args = step.args.map((text) => text.replace(/^\{(.+)\}$/, (_, key: string) => kept.get(key) ?? ''));
    const { exit, err } = run(step.keep === undefined ? args : [...args, '--json'], step);
    if (exit !== (step.fails ?? 0)) throw new Error(`exit ${String(exit)}: ${args.join(' ')}\n${err}`);
    const made = built.records().findLast(({ type }) => type === 'StatementDrafted')?.data['statement'];
    if (step.keep !== undefined) kept.set(step.keep, String(made));
  }
  const last = steps.at(-1);
  if (last === undefined) throw new Error('a case without steps');
  return { built, after: (...argv) => run(argv, { at: last.at, as: last.as, args: argv }) };
}

const RANDOM = ['incident', 'statement', 'fact', 'task', 'line', 'remark', 'concern', 'incoming'];

/** Members of a record that two runs of the same story never share. */
const OWN = ['id', 'prev', 'key', 'recordedAt', 'written'];

/** The events of a file without what two runs never share, its random ids renamed in order of appearance. */
export function eventsOf(records: readonly StoredLine[]): unknown {
  const names = new Map<string, string>();
  for (const { data } of records) {
    for (const member of RANDOM) {
      const id = data[member];
      if (typeof id === 'string' && !names.has(id)) names.set(id, `<${member} ${String(names.size + 1)}>`);
    }
  }
  const bare = records.map((record) =>
    Object.fromEntries(Object.entries(record).filter(([member]) => !OWN.includes(member))),
  );
  const renamed: unknown = JSON.parse(JSON.stringify(bare), (member, value: unknown) => {
    if (member === 'host') return undefined;
    return typeof value === 'string' ? (names.get(value) ?? value) : value;
  });
  return renamed;
}
