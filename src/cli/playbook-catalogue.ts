import { basename, dirname, join } from 'node:path';
import { contentFiles } from '../store/content-files.ts';
import { readBounded } from '../store/text-file.ts';
import { findHome } from './home-location.ts';
import type { Session } from './session.ts';

/** A playbook that can be run: the organisation's own, or one that ships with the program. */
export interface PlaybookEntry {
  readonly id: string;
  readonly path: string;
  readonly origin: 'own' | 'shipped';
  readonly title: string;
  readonly keywords: readonly string[];
  /** The playbook that it adapts. */
  readonly extends: string | undefined;
}

/** The directories that content is looked for in, nearest first. */
export function contentDirectories(
  { context, flags }: Session,
  kind: 'playbooks' | 'templates',
): readonly string[] {
  const home = findHome(context, flags.home);
  return [...(home === undefined ? [] : [join(home, kind)]), join(context.shipped.root, kind)];
}

const PLAYBOOK = /^([a-z][A-Za-z0-9-]*)\.yaml$/;
const MAX_BYTES = 256 * 1024;

/** Title and keywords in the language of the interface, for lists and for guessing; empty when unreadable. */
async function headOf(session: Session, directory: string, id: string, path: string) {
  const { readPlaybookHead } = await import('../playbook/playbook-head.ts');
  const translation = join(directory, `${id}.${session.say.language}.yaml`);
  const names = contentFiles(directory, '.yaml').map(({ path: own }) => own);
  const files = [path, ...(names.includes(translation) ? [translation] : [])].map((file) =>
    readBounded(file, MAX_BYTES),
  );
  const heads = files.map((file) => ('bytes' in file ? readPlaybookHead(file.bytes) : {}));
  return {
    title: heads.at(-1)?.title ?? heads[0]?.title ?? id,
    keywords: heads.flatMap(({ keywords = [] }) => keywords),
    extends: heads[0]?.extends,
  };
}

async function entryOf(
  session: Session,
  directory: string,
  id: string,
  path: string,
): Promise<PlaybookEntry> {
  const isShipped = directory === join(session.context.shipped.root, 'playbooks');
  return { id, path, origin: isShipped ? 'shipped' : 'own', ...(await headOf(session, directory, id, path)) };
}

/** Every playbook, the organisation's own first; one with the same id shadows the shipped one. */
export async function playbookCatalogue(session: Session): Promise<readonly PlaybookEntry[]> {
  const entries: PlaybookEntry[] = [];
  for (const directory of contentDirectories(session, 'playbooks')) {
    for (const { name, path } of contentFiles(directory, '.yaml')) {
      const id = PLAYBOOK.exec(name)?.[1];
      if (id === undefined || entries.some((entry) => entry.id === id)) continue;
      entries.push(await entryOf(session, directory, id, path));
    }
  }
  return entries;
}

const TRANSLATION = /\.[a-z]{2}(-[A-Z]{2})?(\.ya?ml)$/;

/** The playbook of a file that somebody names, wherever it is; a translation stands for what it translates. */
export function playbookEntryAt(session: Session, path: string): Promise<PlaybookEntry> {
  const main = path.replace(TRANSLATION, '$2');
  return entryOf(session, dirname(main), basename(main).replace(/\.ya?ml$/, ''), main);
}

/** The playbook whose keywords stand in the title most often; the first when none does. */
export function suggestPlaybook(
  catalogue: readonly PlaybookEntry[],
  title: string,
): PlaybookEntry | undefined {
  const folded = title.toLowerCase();
  const hits = ({ keywords }: PlaybookEntry): number =>
    keywords.filter((word) => folded.includes(word.toLowerCase())).length;
  return [...catalogue].sort((a, b) => hits(b) - hits(a))[0];
}
