import type { Incident } from '../../../domain/incident.ts';
import { lineText, unitsOf } from '../../../domain/line.ts';
import { localise } from '../../../domain/localise.ts';
import { entryOf } from '../../../domain/map-entry.ts';
import { Refusal, UsageError } from '../../../domain/refusal.ts';
import { isTheLine } from '../../../reading/desk-words.ts';
import { foldText } from '../../../reading/fold-text.ts';
import { closestTo } from '../../../reading/suggestion.ts';
import type { Pasteable } from '../../line-pasting.ts';
import { noticesNow } from '../../line-texts.ts';
import { unitCalled, unitName } from '../../line-unit.ts';
import type { TextSetting } from '../../rendering-text.ts';
import type { Session } from '../../session.ts';
import type { SituationNow } from '../../situation-now.ts';

/** What somebody wants to see: the line of everybody, a unit's words, or a notice. */
export type Wanted =
  | { readonly kind: 'line' }
  | { readonly kind: 'unit'; readonly unit: string }
  | { readonly kind: 'notice'; readonly notice: string };

function noticeCalled({ playbook }: Incident, given: string): string | undefined {
  const wanted = foldText(given);
  const all = [playbook.language, ...Object.keys(playbook.translations)].map(
    (language) => localise(playbook, language).notices ?? {},
  );
  return Object.keys(playbook.notices ?? {}).find((id) =>
    [id, ...all.flatMap((notices) => entryOf(notices, id)?.title ?? [])].some(
      (name) => foldText(name) === wanted,
    ),
  );
}

/** What was meant, by id or by name in any language. @throws UsageError('line-name-unknown') with what there is. */
export function wantedText(incident: Incident, given: string | undefined): Wanted {
  if (given === undefined || isTheLine(given)) return { kind: 'line' };
  const unit = unitCalled(incident, given);
  if (unit !== undefined) return { kind: 'unit', unit };
  const notice = noticeCalled(incident, given);
  if (notice !== undefined) return { kind: 'notice', notice };
  const units = unitsOf(incident);
  const notices = Object.keys(incident.playbook.notices ?? {});
  throw new UsageError('line-name-unknown', {
    ...{ given, names: [...units, ...notices] },
    ...closestTo(given, [...units.map((id) => unitName(incident, id)), ...units, ...notices]),
  });
}

/** The words themselves with what they are called. @throws Refusal('no-line') while no line was set. */
export function textOf(
  { say }: Session,
  { incident, recorded }: SituationNow,
  setting: TextSetting,
  wanted: Wanted,
): Pasteable {
  if (wanted.kind === 'notice') {
    const notice = noticesNow(recorded, setting, say.language).find(({ id }) => id === wanted.notice);
    return notice ?? { id: wanted.notice, title: wanted.notice, text: '' };
  }
  const unit = wanted.kind === 'unit' ? wanted.unit : undefined;
  const text = lineText(incident, unit);
  if (text === undefined) throw new Refusal('no-line');
  const title = unit === undefined ? lineTitle(say, incident) : unitName(incident, unit);
  return { id: unit ?? 'line', title, text };
}

/** What the line is called: its title in the playbook, else 口径. */
const lineTitle = (say: Session['say'], { playbook }: Incident): string =>
  playbook.line?.title ?? say('desk.lines.line');
