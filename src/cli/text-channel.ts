import type { Incident } from '../domain/incident.ts';
import { localise } from '../domain/localise.ts';
import { UsageError } from '../domain/refusal.ts';
import { LANGUAGES } from '../locales/say.ts';
import { foldText } from '../reading/fold-text.ts';
import { closestTo } from '../reading/suggestion.ts';

/** The names that each channel of the playbook has, in any of its languages. */
const namesOf = ({ playbook }: Incident, id: string): readonly string[] =>
  LANGUAGES.flatMap((language) => localise(playbook, language).channels[id]?.name ?? []);

/** The channel that a person named by its id or its name. @throws UsageError('channel-unknown') listing them. */
export function channelNamed(incident: Incident, typed: string): string {
  const ids = Object.keys(incident.playbook.channels);
  const given = foldText(typed);
  const found =
    ids.find((id) => id === typed) ??
    ids.find((id) => [id, ...namesOf(incident, id)].some((name) => foldText(name) === given));
  if (found !== undefined) return found;
  throw new UsageError('channel-unknown', { channel: typed, channels: ids, ...closestTo(typed, ids) });
}

/** Channels as people list them: `weibo,wechat`, 微博、公众号. */
export const channelsIn = (typed: string): readonly string[] => [
  ...new Set(typed.split(/[,，、\s]+/).filter((name) => name !== '')),
];
