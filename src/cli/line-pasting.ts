import { plain } from '../terminal/plain.ts';
import { answer, type Session } from './session.ts';

/** A text that people paste elsewhere, with what it is called. */
export interface Pasteable {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** What is said around texts to paste. */
export interface PasteScreen {
  readonly before: () => readonly string[];
  readonly texts: readonly Pasteable[];
  readonly after: () => readonly string[];
}

/**
 * Prints texts between lines for a person: each at the left edge, unpainted and unbroken, so that a mouse selection
 * copies exactly it; or one JSON object.
 */
export function answerPasteable(
  session: Session,
  { before, texts, after }: PasteScreen,
  json: () => object,
): void {
  if (session.flags.json) {
    answer(session, () => [], json);
    return;
  }
  const { context, paint } = session;
  answer(session, before, json);
  for (const { title, text } of texts)
    context.terminal.out(`\n${paint('strong', plain(title))}\n${plain(text.trimEnd())}\n`);
  const rest = after();
  if (rest.length > 0) answer(session, () => ['', ...rest], json);
}
