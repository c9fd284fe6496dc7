import type { Incident } from '../../../domain/incident.ts';
import { localise } from '../../../domain/localise.ts';
import { entryOf } from '../../../domain/map-entry.ts';
import type { Playbook } from '../../../domain/playbook.ts';
import { UsageError } from '../../../domain/refusal.ts';
import { type Named, readTierOrClass, type TierNames } from '../../../reading/tier-name.ts';
import { foldText } from '../../../reading/fold-text.ts';
import { plainLine } from '../../../terminal/plain.ts';
import { inLanguage } from '../../names.ts';
import type { Session } from '../../session.ts';
import { classAdvice } from './class-lines.ts';

/** A tier, and the class of events that it was taken from. */
export interface NamedTier {
  readonly tier: string;
  readonly class?: string;
}

type Names = Readonly<Record<string, { readonly name: string }>>;

/** Names in every language of the playbook, by id. */
function namesIn(playbook: Playbook, part: (playbook: Playbook) => Names): TierNames {
  const languages = [playbook.language, ...Object.keys(playbook.translations)].map((language) =>
    part(localise(playbook, language)),
  );
  return Object.fromEntries(
    Object.keys(part(playbook)).map((id) => [id, languages.flatMap((names) => names[id]?.name ?? [])]),
  );
}

/** The tiers there are: their ids, with their names in the language of the interface where these are other words. */
const tiersThere = ({ say }: Session, incident: Incident): readonly string[] =>
  Object.entries(inLanguage(incident, say).playbook.tiers).map(([id, { name }]) =>
    foldText(name) === foldText(id) ? id : `${id} ${plainLine(name)}`,
  );

function readNamed(session: Session, incident: Incident, given: string): Named {
  const { playbook } = incident;
  try {
    return readTierOrClass(
      given,
      namesIn(playbook, ({ tiers }) => tiers),
      namesIn(playbook, ({ classification }) => classification.classes ?? {}),
    );
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const values = { ...error.values, tiers: tiersThere(session, incident) };
    throw new UsageError(error.code, { ...values, ...classAdvice(session, incident) });
  }
}

/** The tier that a person named, or that of the class they named, by id or by name in any language of the playbook. */
export function tierNamed(session: Session, incident: Incident, given: string): NamedTier {
  const { playbook } = incident;
  const named = readNamed(session, incident, given);
  if (named.kind === 'tier') return { tier: named.id };
  const { tier = '' } = entryOf(playbook.classification.classes ?? {}, named.id) ?? {};
  return { tier, class: named.id };
}
