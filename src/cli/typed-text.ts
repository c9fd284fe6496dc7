import { UsageError } from '../domain/refusal.ts';
import type { Session } from './session.ts';

/** What a person typed, or standard input for `-`. @throws UsageError('text-empty') when there is nothing. */
export function typedText({ context }: Session, text: string): string {
  const whole = (text === '-' ? context.terminal.readInput() : text).normalize('NFC').trim();
  if (whole === '') throw new UsageError('text-empty');
  return whole;
}
