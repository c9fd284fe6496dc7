import { basename, dirname, join, resolve } from 'node:path';
import type { Problem } from '../../../../domain/problem.ts';
import { UsageError } from '../../../../domain/refusal.ts';
import type { Scale } from '../../../../domain/scale.ts';
import { closestTo } from '../../../../reading/suggestion.ts';
import { contentFiles } from '../../../../store/content-files.ts';
import { readModel } from '../../../model-file.ts';
import { contentDirectories } from '../../../playbook-catalogue.ts';
import type { Session } from '../../../session.ts';

/** A scale, or what is wrong with its file. */
export interface LoadedScale {
  readonly scale?: Scale;
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
}

const SCALE = /^([a-z][A-Za-z0-9-]*)\.ya?ml$/;

/** The scales that there are, the organisation's own first: id and path; one with the same id shadows the shipped one. */
function scaleFiles(session: Session): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const directory of contentDirectories(session, 'playbooks'))
    for (const { name, path } of contentFiles(join(directory, 'scales'), '.yaml')) {
      const id = SCALE.exec(name)?.[1];
      if (id !== undefined && !files.has(id)) files.set(id, path);
    }
  return files;
}

/** The file that holds a scale's texts in the language of the interface, if there is one. */
function translationOf(session: Session, path: string): string | undefined {
  const name = basename(path).replace(/(?=\.ya?ml$)/, `.${session.say.language}`);
  return contentFiles(dirname(path), name).find((file) => file.name === name)?.path;
}

async function loadScale(session: Session, path: string): Promise<LoadedScale> {
  const [{ validate }, { scaleSchema: schema }, { readScale }, { overlay }] = await Promise.all([
    import('#validators/scale'),
    import('../../../../playbook/scale-schema.ts'),
    import('../../../../playbook/scales.ts'),
    import('../../../../playbook/overlay.ts'),
  ]);
  const { model, problems, texts } = await readModel(session, path, { schema, validate });
  if (model === undefined) return { problems, texts };
  const { scale, findings } = readScale(model.value);
  if (scale === undefined) return { problems: findings.map(model.problemOf), texts };
  const other = translationOf(session, path);
  if (other === undefined || scale.language === session.say.language) return { scale, problems, texts };
  const translation = await readModel(session, other, { schema, validate });
  if (translation.model === undefined) return translation;
  const translated = readScale(overlay(model.value, translation.model.value).value).scale ?? scale;
  return { scale: translated, problems, texts };
}

/** Every scale that can be read, in the language of the interface where it is translated. */
export async function scaleCatalogue(session: Session): Promise<readonly Scale[]> {
  const loaded = await Promise.all([...scaleFiles(session).values()].map((path) => loadScale(session, path)));
  return loaded.flatMap(({ scale }) => (scale === undefined ? [] : [scale]));
}

/** The scale that a person named, by id or as a file. @throws UsageError when there is none of that id. */
export async function scaleNamed(session: Session, given: string): Promise<LoadedScale> {
  if (/\.(?:ya?ml|json)$|[/\\]/.test(given)) return loadScale(session, resolve(session.context.cwd, given));
  const files = scaleFiles(session);
  const path = files.get(given);
  if (path !== undefined) return loadScale(session, path);
  const choices = [...files.keys()];
  throw new UsageError('usage-invalidArgument', {
    given: 'scale',
    more: given,
    choices,
    ...closestTo(given, choices),
  });
}
