import type { EventData } from '../domain/events/table.ts';
import type { PinnedTemplate } from '../domain/incident.ts';
import type { Playbook } from '../domain/playbook.ts';
import { Refusal } from '../domain/refusal.ts';
import { namedTemplates } from '../playbook/template-uses.ts';
import { sha256Of } from '../store/sha256.ts';
import type { PlaybookEntry } from './playbook-catalogue.ts';
import { loadEntry, type LoadedPlaybook } from './playbook-loading.ts';
import { printProblems } from './problem-printing.ts';
import type { Session } from './session.ts';

/** A playbook that may be run, with all that an incident pins of it. */
export interface CheckedPlaybook {
  readonly playbook: Playbook;
  readonly templates: readonly PinnedTemplate[];
  readonly sources: EventData['IncidentOpened']['playbook']['sources'];
}

/** The templates that the playbook names, in every language there is. */
function pinnedTemplates(playbook: Playbook, { templates }: LoadedPlaybook): readonly PinnedTemplate[] {
  const named = namedTemplates(playbook);
  return templates
    .filter(({ id }) => named.has(id))
    .map(({ id, language, text }) => ({ id, language, text, sha256: sha256Of(text) }));
}

/** Loads and checks a playbook. @throws Refusal('playbook-problems') after printing what is wrong. */
export async function checkedPlaybook(session: Session, entry: PlaybookEntry): Promise<CheckedPlaybook> {
  const loaded = await loadEntry(session, entry);
  const errors = loaded.problems.filter(({ severity }) => severity === 'error');
  if (loaded.playbook === undefined || errors.length > 0) {
    await printProblems(session, errors, loaded.texts);
    throw new Refusal('playbook-problems', { playbook: entry.id, number: errors.length });
  }
  return {
    playbook: loaded.playbook,
    templates: pinnedTemplates(loaded.playbook, loaded),
    sources: [...loaded.texts].map(([file, text]) => ({ file, sha256: sha256Of(text) })),
  };
}
