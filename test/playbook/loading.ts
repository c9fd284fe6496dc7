import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { playbookFindings } from '../../src/assessment/playbook-findings.ts';
import { type LoadedPlaybook, loadPlaybook, type Validators } from '../../src/playbook/load-playbook.ts';
import { playbookSchema } from '../../src/playbook/schema.ts';
import type { TemplateName } from '../../src/playbook/checks/plan.ts';
import { translationSchema } from '../../src/playbook/translation-schema.ts';
import type { YamlFile } from '../../src/playbook/yaml-limits.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });

/** The validators that the build compiles beforehand. */
export const VALIDATORS: Validators = {
  playbook: { schema: playbookSchema, validate: ajv.compile(playbookSchema) },
  translation: { schema: translationSchema, validate: ajv.compile(translationSchema) },
};

/** Some of the values that templates may print. */
export const VALUES = ['organisation', 'contact', 'nextUpdate', 'tier.name', 'facts', 'line'];

const TRANSLATED = ['en', 'zh-CN'];
const PLAYBOOK = /^([A-Za-z0-9-]+)\.yaml$/;

export const yaml = (file: string, text: string): YamlFile => ({ file, bytes: Buffer.from(text) });

/** The ids of the playbooks in a directory. */
export const playbooksIn = (directory: string): readonly string[] =>
  readdirSync(directory)
    .flatMap((name) => PLAYBOOK.exec(name)?.[1] ?? [])
    .sort();

interface Elsewhere {
  /** Where the playbooks are that others adapt. */
  readonly bases?: string;
  readonly templates?: readonly TemplateName[];
}

/** A playbook of a directory with its translations and those of what it adapts. */
export function loadFrom(
  directory: string,
  id: string,
  { bases = directory, templates = [] }: Elsewhere = {},
): LoadedPlaybook {
  const folderOf = (name: string): string | undefined =>
    [directory, bases].find((each) => existsSync(join(each, name)));
  const read = (name: string): YamlFile | undefined => {
    const folder = folderOf(name);
    return folder === undefined ? undefined : { file: name, bytes: readFileSync(join(folder, name)) };
  };
  const main = read(`${id}.yaml`);
  if (main === undefined) throw new Error(`no playbook ${id} in ${directory}`);
  const base = /^extends: (\S+)$/m.exec(readFileSync(join(directory, `${id}.yaml`), 'utf8'))?.[1] ?? id;
  const translations = [...new Set([id, base])].flatMap((each) =>
    TRANSLATED.flatMap((language) =>
      directory === bases || each === id ? (read(`${each}.${language}.yaml`) ?? []) : [],
    ),
  );
  const known = playbooksIn(bases);
  const loaded = loadPlaybook(
    {
      main,
      bases: { known, find: (name) => read(`${name}.yaml`) },
      translations,
      templates,
      templateValues: VALUES,
    },
    VALIDATORS,
  );
  const { playbook, locate } = loaded;
  if (playbook === undefined || locate === undefined) return loaded;
  const assessed = playbookFindings(playbook).map(locate);
  const { playbook: _, ...broken } = { ...loaded, problems: [...loaded.problems, ...assessed] };
  return assessed.some(({ severity }) => severity === 'error') ? broken : { ...broken, playbook };
}
