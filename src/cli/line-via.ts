import { UsageError } from '../domain/refusal.ts';
import { type Via, VIAS } from '../domain/statement.ts';
import type { Says } from './rendering-text.ts';
import { foldText } from '../reading/fold-text.ts';

/** How somebody said it: `wechat`, 微信. @throws UsageError('via-unknown') listing the ways there are. */
export function viaNamed(says: Says, typed: string): Via {
  const given = foldText(typed);
  const found = VIAS.find(
    (via) => via === given || Object.values(says).some((say) => foldText(say(`vias.${via}`)) === given),
  );
  if (found !== undefined) return found;
  throw new UsageError('via-unknown', { given: typed, vias: VIAS });
}
