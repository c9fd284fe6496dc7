import { resolve } from 'node:path';
import { UsageError } from '../../../domain/refusal.ts';
import { closestTo } from '../../../reading/suggestion.ts';
import { type PlaybookEntry, playbookCatalogue, playbookEntryAt } from '../../playbook-catalogue.ts';
import type { Session } from '../../session.ts';

/** The playbook that a person named, by id or as a YAML file. @throws UsageError('playbook-unknown') */
export async function playbookNamed(session: Session, given: string): Promise<PlaybookEntry> {
  if (/\.ya?ml$|[/\\]/.test(given)) return playbookEntryAt(session, resolve(session.context.cwd, given));
  const catalogue = await playbookCatalogue(session);
  const found = catalogue.find(({ id }) => id === given);
  if (found !== undefined) return found;
  const ids = catalogue.map(({ id }) => id);
  throw new UsageError('playbook-unknown', { given, playbooks: ids, ...closestTo(given, ids) });
}
