import { UsageError } from '../domain/refusal.ts';
import { copySequence } from '../terminal/clipboard.ts';
import { remark, type Session } from './session.ts';

/** Puts a text on the clipboard of the person's terminal. @throws UsageError('copy-no-terminal') when there is none. */
export function copyText(session: Session, text: string): void {
  const { terminal } = session.context;
  if (!terminal.interactive) throw new UsageError('copy-no-terminal');
  terminal.out(copySequence(text));
  remark(session, session.say('notes.copied'));
}
