import type { Incident } from '../../../domain/incident.ts';
import { UsageError } from '../../../domain/refusal.ts';
import { channelNamed } from '../../text-channel.ts';

/** Where a text can be read: one address for all channels, or one for each. */
export interface Addresses {
  readonly url?: string;
  readonly urls?: Readonly<Record<string, string>>;
}

/** `weibo=https://…`: no address begins like that, for its first sign of this kind is the colon. */
const NAMED = /^\s*([^=:/?#\s]+)\s*=\s*([a-z][a-z\d+.-]*:.+?)\s*$/iu;
/** A comma between two named addresses, and not one inside an address. */
const BETWEEN = /[,，、；;\s]+(?=[^=:/?#,，、；;\s]+\s*=\s*[a-z][a-z\d+.-]*:)/iu;

/** The channels that `--url` names, as they were typed; none for a plain address. */
export function namedAddresses(typed: string): readonly (readonly [channel: string, url: string])[] {
  const parts = typed.split(BETWEEN).map((part) => NAMED.exec(part));
  if (parts[0] === null) return [];
  return parts.flatMap((part) => (part === null ? [] : [[part[1] ?? '', part[2] ?? ''] as const]));
}

/** Reads `--url`. @throws UsageError('url-channel') for an address of a channel that the text does not go out on. */
export function addressesOf(
  incident: Incident,
  channels: readonly string[],
  typed: string | undefined,
): Addresses {
  if (typed === undefined) return {};
  const named = namedAddresses(typed);
  if (named.length === 0) return { url: typed.trim() };
  const urls = named.map(([name, url]) => [channelNamed(incident, name), url] as const);
  const stray = urls.map(([channel]) => channel).find((channel) => !channels.includes(channel));
  if (stray !== undefined) throw new UsageError('url-channel', { channel: stray, channels });
  return { urls: Object.fromEntries(urls) };
}
