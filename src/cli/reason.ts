import { UsageError } from '../domain/refusal.ts';
import type { Session } from './session.ts';

/** The reason given with `--reason`; an empty one is none. */
export function reasonIfAny({ flags }: Session): string | undefined {
  const reason = flags.reason?.normalize('NFC').trim() ?? '';
  return reason === '' ? undefined : reason;
}

/** The reason given with `--reason`. @throws UsageError('reason-missing') */
export function reasonOf(session: Session): string {
  const reason = reasonIfAny(session);
  if (reason === undefined) throw new UsageError('reason-missing');
  return reason;
}
