import { dirname } from 'node:path';
import type { Playbook } from '../domain/playbook.ts';
import type { Problem } from '../domain/problem.ts';
import type { TemplateReader } from '../statement/template-reading.ts';
import { contentFiles } from '../store/content-files.ts';
import { readBounded } from '../store/text-file.ts';
import type { LoadedPlaybook as ReadPlaybook } from '../playbook/load-playbook.ts';
import { namedTemplates } from '../playbook/template-uses.ts';
import type { YamlFile } from '../playbook/yaml-limits.ts';
import { contentDirectories, playbookCatalogue, type PlaybookEntry } from './playbook-catalogue.ts';
import { shownPath } from './recorded-answer.ts';
import type { Session } from './session.ts';

/** A template file, by its id and language. */
export interface TemplateFile {
  readonly id: string;
  readonly language: string;
  readonly file: string;
  readonly text: string;
}

/** A playbook with everything wrong in it and its files, by the names that problems use. */
export interface LoadedPlaybook {
  readonly playbook?: Playbook;
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
  readonly templates: readonly TemplateFile[];
}

const isError = ({ severity }: Problem): boolean => severity === 'error';

/** Whether a playbook holds judgements or membership functions, which only their models can check. */
const needsAssessing = ({ classification: { weights, factors } }: Playbook): boolean =>
  weights !== undefined || Object.values(factors).some(({ memberships }) => memberships !== undefined);

const MAX_BYTES = 256 * 1024;
const TEMPLATE = /^([a-z][A-Za-z0-9-]*)\.([A-Za-z-]+)\.hbs$/;

/** Every template there is; the organisation's own shadows a shipped one of the same id and language. */
export function templateFiles(session: Session): readonly TemplateFile[] {
  const found = new Map<string, TemplateFile>();
  for (const directory of contentDirectories(session, 'templates')) {
    for (const { name, path } of contentFiles(directory, '.hbs')) {
      const [, id, language] = TEMPLATE.exec(name) ?? [];
      if (id === undefined || language === undefined || found.has(name)) continue;
      const read = readBounded(path, MAX_BYTES);
      if ('bytes' in read) {
        found.set(name, { id, language, file: shownPath(session, path), text: read.bytes.toString('utf8') });
      }
    }
  }
  return [...found.values()];
}

/** Reads a file for the checker; one over the limit is handed on as its size alone. */
const sourceOf = (session: Session, path: string): YamlFile => ({
  file: shownPath(session, path),
  ...readBounded(path, MAX_BYTES),
});

/** The files of a playbook and of those it adapts, nearest first, as far as they can be found. */
function chainOf(entry: PlaybookEntry, catalogue: readonly PlaybookEntry[]): readonly PlaybookEntry[] {
  const base = catalogue.find(({ id }) => id === entry.extends);
  const others = catalogue.filter((other) => other !== base && other.path !== entry.path);
  return base === undefined || base.path === entry.path ? [entry] : [entry, ...chainOf(base, others)];
}

/** The translations beside a playbook: `ID.LANG.yaml`. */
const translationsOf = (session: Session, { id, path }: PlaybookEntry): readonly YamlFile[] =>
  contentFiles(dirname(path), '.yaml')
    .filter(({ name }) => name.startsWith(`${id}.`) && name !== `${id}.yaml`)
    .map((file) => sourceOf(session, file.path));

/** The precompiled checks of both kinds of file. */
async function validators() {
  const [playbook, translation, { playbookSchema }, { translationSchema }] = await Promise.all([
    import('#validators/playbook'),
    import('#validators/translation'),
    import('../playbook/schema.ts'),
    import('../playbook/translation-schema.ts'),
  ]);
  return {
    playbook: { schema: playbookSchema, validate: playbook.validate },
    translation: { schema: translationSchema, validate: translation.validate },
  };
}

/** Problems in the templates that the playbook names. */
function templatesChecked(
  playbook: Playbook | undefined,
  templates: readonly TemplateFile[],
  { templateProblems }: TemplateReader,
): readonly (readonly [TemplateFile, readonly Problem[]])[] {
  if (playbook === undefined) return [];
  const named = namedTemplates(playbook);
  return templates
    .filter(({ id }) => named.has(id))
    .map((template) => [
      template,
      templateProblems(template.text).map(({ rule, name, line, column }) => ({
        severity: 'error',
        file: template.file,
        line,
        column,
        rule,
        values: { found: name },
      })),
    ]);
}

/** What only the assessment models can find; they are loaded only for a playbook that has something for them. */
async function assessed({ playbook, locate }: ReadPlaybook): Promise<readonly Problem[]> {
  if (playbook === undefined || locate === undefined || !needsAssessing(playbook)) return [];
  const { playbookFindings } = await import('../assessment/playbook-findings.ts');
  return playbookFindings(playbook).map(locate);
}

/** Loads a playbook with its bases, translations and templates, and checks it whole. */
export async function loadEntry(session: Session, entry: PlaybookEntry): Promise<LoadedPlaybook> {
  const [{ loadPlaybook }, { templateReader, TEMPLATE_VALUES }] = await Promise.all([
    import('../playbook/load-playbook.ts'),
    import('../statement/template-reading.ts'),
  ]);
  const reader = templateReader();
  const catalogue = await playbookCatalogue(session);
  const chain = chainOf(entry, catalogue);
  const templates = templateFiles(session);
  const read = loadPlaybook(
    {
      main: sourceOf(session, entry.path),
      bases: {
        known: catalogue.map(({ id }) => id),
        find: (id) => {
          const base = catalogue.find((other) => other.id === id && other.path !== entry.path);
          return base === undefined ? undefined : sourceOf(session, base.path);
        },
      },
      translations: chain.flatMap((each) => translationsOf(session, each)),
      templates: templates.map(({ id, language, text }) => ({
        id,
        language,
        prints: () => reader.printedValues(text),
      })),
      templateValues: TEMPLATE_VALUES,
    },
    await validators(),
  );
  const { playbook, sources } = read;
  const problems = [...read.problems, ...(await assessed(read))];
  const checked = templatesChecked(playbook, templates, reader);
  const inTemplates = checked.flatMap(([, found]) => found);
  const found = [...problems, ...inTemplates];
  const texts = new Map(sources);
  checked.forEach(([{ file, text }, found]) => found.length > 0 && texts.set(file, text));
  return {
    ...(playbook !== undefined && !found.some(isError) && { playbook }),
    problems: found,
    texts,
    templates,
  };
}
