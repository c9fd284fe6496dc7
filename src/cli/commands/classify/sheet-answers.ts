import { resolve } from 'node:path';
import { type Finding, type Path, pathKey } from '../../../domain/finding.ts';
import type { Incident } from '../../../domain/incident.ts';
import type { Problem } from '../../../domain/problem.ts';
import { isTold, UsageError } from '../../../domain/refusal.ts';
import { unknownName } from '../../../playbook/suggestion.ts';
import type { YamlFile } from '../../../playbook/yaml-limits.ts';
import type { YamlSource } from '../../../playbook/yaml-source.ts';
import { readBounded } from '../../../store/text-file.ts';
import { errorSentence } from '../../error-lines.ts';
import { incidentOf } from '../../incident-location.ts';
import { readIncident } from '../../incident-reading.ts';
import { inLanguage } from '../../names.ts';
import { printProblems, problemsJson } from '../../problem-printing.ts';
import { shownPath } from '../../recorded-answer.ts';
import { answer, remark, type Session } from '../../session.ts';
import { decoded } from '../../given-text.ts';
import { askedIds, readAnswer } from './given-answers.ts';
import { questionOf } from './named-question.ts';

type Pairs = readonly string[];

interface Sheet {
  readonly pairs: Pairs;
  readonly findings: readonly Finding[];
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An answer as it was typed: 2万, 1e3 and "yes" alike; nothing where the line was left blank. */
function typedAt({ places }: YamlSource, path: Path, value: unknown): string | undefined {
  if (value === null) return undefined;
  const scalar = places.get(pathKey(path))?.scalar;
  if (typeof value === 'object' || scalar === undefined) return '';
  return (typeof value === 'string' ? value : scalar.source).trim();
}

/** Why an answer cannot be read, in one sentence; undefined when it can. */
function faultOf(session: Session, { playbook }: Incident, id: string, text: string): string | undefined {
  if (text === '') return session.say('desk.sheet.one-answer');
  try {
    readAnswer(playbook, id, text);
    return undefined;
  } catch (error) {
    if (!isTold(error)) throw error;
    return errorSentence(session, error).split('\n')[0] ?? '';
  }
}

/** The answers of a filled-in sheet as `QUESTION=ANSWER`; a blank one is unknown. */
function readSheet(session: Session, incident: Incident, source: YamlSource): Sheet {
  if (!isMap(source.value)) return { pairs: [], findings: [{ rule: 'sheet-shape', path: [], values: {} }] };
  const asked = askedIds(incident.playbook);
  const findings: Finding[] = [];
  const pairs = Object.entries(source.value).map(([written, value]) => {
    const id = questionOf(incident, written) ?? written;
    if (!asked.includes(id)) {
      findings.push({ rule: 'sheet-question', path: [written], part: 'key', values: unknownName(id, asked) });
      return '';
    }
    const text = typedAt(source, [written], value) ?? 'unknown';
    const why = faultOf(session, incident, id, text);
    if (why !== undefined)
      findings.push({ rule: 'sheet-answer', path: [written], values: { question: id, why } });
    return `${id}=${text}`;
  });
  return { pairs, findings };
}

/** The bytes of a file, or of what is piped or pasted for `-`, under the name that problems use. */
async function sheetFile(session: Session, given: string) {
  const { MAX_YAML_BYTES } = await import('../../../playbook/yaml-limits.ts');
  if (given !== '-') {
    const path = resolve(session.context.cwd, given);
    return { file: shownPath(session, path), ...readBounded(path, MAX_YAML_BYTES) };
  }
  const { interactive, readInput } = session.context.terminal;
  if (interactive) remark(session, session.say('desk.sheet.paste'));
  return { file: session.say('desk.texts.stdin'), bytes: Buffer.from(readInput()) };
}

/** `people：3` as Chinese keyboards write it becomes `people: 3`; nothing else is touched. @throws UsageError for no text. */
function asSheet(yaml: YamlFile): YamlFile {
  if (!('bytes' in yaml)) return yaml;
  const text = decoded(Buffer.from(yaml.bytes), yaml.file);
  const bytes = Buffer.from(text.replace(/^([^\S\n]*[^\s#:："'][^\n#:："']*)：[^\S\n]*/gm, '$1: '));
  return { file: yaml.file, bytes };
}

function isKnown({ playbook }: Incident, pair: string): boolean {
  const sign = pair.indexOf('=');
  return readAnswer(playbook, pair.slice(0, sign), pair.slice(sign + 1)) !== 'unknown';
}

/**
 * The answers in a file as pairs for `--answer`; undefined when something is wrong with it, which is then told with
 * its places. `onlyKnown` leaves unknown ones out, so that they hide no answer from elsewhere.
 * @throws UsageError('sheet-unfilled') when every answer is unknown; Failure for a file that cannot be read.
 */
export async function sheetAnswers(
  session: Session,
  given: string,
  onlyKnown: boolean,
): Promise<Pairs | undefined> {
  const { incident: pinned } = readIncident(session, incidentOf(session).path);
  const incident = inLanguage(pinned, session.say);
  const yaml = await sheetFile(session, given);
  const { readYaml, problemOf } = await import('../../../playbook/yaml-source.ts');
  const { source, text = '', problems: unreadable } = readYaml(asSheet(yaml));
  const { pairs, findings } =
    source === undefined || unreadable.length > 0
      ? { pairs: [], findings: [] }
      : readSheet(session, incident, source);
  const found: readonly Problem[] =
    source === undefined ? [] : findings.map((finding) => problemOf([source], finding));
  const problems = [...unreadable, ...found];
  if (problems.length > 0) {
    session.exitWith(1);
    const json = await problemsJson(session, problems);
    answer(
      session,
      () => [],
      () => ({ problems: json }),
    );
    await printProblems(session, problems, new Map([[yaml.file, text]]));
    return undefined;
  }
  const known = pairs.filter((pair) => isKnown(incident, pair));
  if (known.length === 0) throw new UsageError('sheet-unfilled', { file: yaml.file });
  return onlyKnown ? known : pairs;
}
