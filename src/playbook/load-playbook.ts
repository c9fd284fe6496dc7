import type { Playbook, TextOverlay } from '../domain/playbook.ts';
import type { Problem } from '../domain/problem.ts';
import { CHECKS } from './checks/all-checks.ts';
import { conditionNames } from './checks/conditions.ts';
import type { Plan, TemplateName } from './checks/plan.ts';
import { checkCondition, type CheckedCondition, environmentFor } from './condition-check.ts';
import type { PlaybookDraft } from './draft.ts';
import { type Bases, type Composed, composePlaybook } from './extends.ts';
import { type Finding, type Path, pathKey } from '../domain/finding.ts';
import { playbookOf } from './model.ts';
import { type CheckedBy, schemaFindings } from './schema-problems.ts';
import { readTranslations } from './translations.ts';
import type { Tree } from './value-kinds.ts';
import { habitFindings } from './yaml-habits.ts';
import type { YamlFile } from './yaml-limits.ts';
import { problemOf, type YamlSource } from './yaml-source.ts';

/** Everything that makes up a playbook. Files come as bytes; nothing here reads a disk. */
export interface PlaybookFiles {
  readonly main: YamlFile;
  readonly bases: Bases;
  /** Translations of the playbook and of those it adapts. */
  readonly translations: readonly YamlFile[];
  readonly templates: readonly TemplateName[];
  /** Every value that a template may print, by path. */
  readonly templateValues: readonly string[];
}

export interface Validators {
  readonly playbook: CheckedBy;
  readonly translation: CheckedBy;
}

/** What came of reading a playbook. There is a playbook exactly when no problem is an error. */
export interface LoadedPlaybook {
  readonly playbook?: Playbook;
  /** In the order of files, lines, columns and rules. */
  readonly problems: readonly Problem[];
  /** The text of every file that was read, by its name. */
  readonly sources: ReadonlyMap<string, string>;
  /** The problem of a finding that somebody else made in the playbook; there with the playbook. */
  readonly locate?: (finding: Finding) => Problem;
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );

const placeOf = ({ file, line, column }: Problem): string => `${file}:${String(line)}:${String(column)}`;

const isError = ({ severity = 'error' }: { readonly severity?: Problem['severity'] }): boolean =>
  severity === 'error';

/** Whether no nearer file says something else at a path. */
const isOwn = (path: Path, nearer: readonly YamlSource[]): boolean =>
  !nearer.some(({ places }) => places.has(pathKey(path)));

/** Habits of older YAML where the schema objects become the error: they say what is behind it. */
function shapeFindings(
  value: Tree,
  sources: readonly YamlSource[],
  checkedBy: CheckedBy,
): readonly Finding[] {
  const wrong = schemaFindings(value, checkedBy);
  const habits = sources.flatMap((source, index) =>
    habitFindings(source).filter(({ path }) => isOwn(path, sources.slice(0, index))),
  );
  const wrongAt = new Set(wrong.map(({ path }) => pathKey(path)));
  const habitAt = new Set(habits.map(({ path }) => pathKey(path)));
  return [
    ...wrong.filter(({ path }) => !habitAt.has(pathKey(path))),
    ...habits.map((habit): Finding =>
      wrongAt.has(pathKey(habit.path)) ? { ...habit, severity: 'error' } : habit,
    ),
  ];
}

/** Checks conditions of a playbook, each once. */
function conditionChecker(draft: PlaybookDraft): Plan['conditionOf'] {
  const names = conditionNames(draft);
  const environment = environmentFor(names);
  const known = new Map<string, CheckedCondition>();
  return (source) => {
    const checked = known.get(source) ?? checkCondition(source, environment, names);
    known.set(source, checked);
    return checked;
  };
}

function checked(
  draft: PlaybookDraft,
  written: Tree,
  translations: Readonly<Record<string, TextOverlay>>,
  { templates, templateValues }: PlaybookFiles,
): { playbook: Playbook; findings: readonly Finding[] } {
  const conditionOf = conditionChecker(draft);
  const playbook = playbookOf(draft, translations, (source) => conditionOf(source).reads);
  const plan: Plan = { playbook, written, templates, templateValues, conditionOf };
  return { playbook, findings: CHECKS.flatMap((check) => check(plan)) };
}

/** What the schema let pass is a draft. */
const asDraft = (value: unknown): PlaybookDraft => value as PlaybookDraft;

function loadComposed(composed: Composed, files: PlaybookFiles, validators: Validators): LoadedPlaybook {
  const { value, sources, layers, problems: found } = composed;
  if (value === undefined || sources === undefined || layers === undefined) {
    return { problems: found, sources: composed.texts };
  }
  const shape = shapeFindings(value, sources, validators.playbook);
  const empty = new Set(found.map(placeOf));
  const located = shape
    .map((finding) => problemOf(sources, finding))
    .filter((each) => !empty.has(placeOf(each)));
  const read = readTranslations(files.translations, { value, layers, sources }, validators.translation);
  const texts = new Map([...composed.texts, ...read.texts]);
  const early = [...found, ...located, ...read.problems];
  if ([...found, ...shape].some(isError)) return { problems: early, sources: texts };
  const { playbook, findings } = checked(asDraft(value), value, read.translations, files);
  const problems = [...early, ...findings.map((finding) => problemOf(sources, finding))];
  const locate = (finding: Finding): Problem => problemOf(sources, finding);
  return { ...(!problems.some(isError) && { playbook, locate }), problems, sources: texts };
}

/** Reads and checks a playbook with what it adapts and its translations. Never throws for what a file holds. */
export function loadPlaybook(files: PlaybookFiles, validators: Validators): LoadedPlaybook {
  const loaded = loadComposed(composePlaybook(files.main, files.bases), files, validators);
  return { ...loaded, problems: inOrder(loaded.problems) };
}
