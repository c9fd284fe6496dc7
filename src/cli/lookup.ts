import { UsageError } from '../domain/refusal.ts';
import { closestTo } from '../reading/suggestion.ts';

/**
 * The id that a person meant among those there are: exactly, by unique prefix, or the only one when none is given.
 * @throws UsageError(`<kind>-unknown`, `<kind>-ambiguous` or `<kind>-missing`) listing the candidates.
 */
export function pickId(
  kind: 'task' | 'fact' | 'statement' | 'event' | 'concern' | 'incoming',
  ids: readonly string[],
  given?: string,
): string {
  if (given === undefined) {
    const [only] = ids;
    if (only !== undefined && ids.length === 1) return only;
    throw new UsageError(ids.length === 0 ? `no-${kind}` : `${kind}-missing`, { ids });
  }
  if (ids.includes(given)) return given;
  const folded = given.normalize('NFC');
  const near = ids.filter((id) => id.startsWith(folded));
  const [found] = near;
  if (found !== undefined && near.length === 1) return found;
  if (near.length > 1) throw new UsageError(`${kind}-ambiguous`, { given, ids: near });
  throw new UsageError(`${kind}-unknown`, { given, ids: ids.slice(0, 40), ...closestTo(given, ids) });
}
