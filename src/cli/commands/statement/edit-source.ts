import type { Incident } from '../../../domain/incident.ts';
import { Refusal } from '../../../domain/refusal.ts';
import type { Statement } from '../../../domain/statement.ts';
import { dropPrivateFile } from '../../../store/private-file.ts';
import { editText, privateFile } from '../../editor.ts';
import { cleanText, givenText } from '../../given-text.ts';
import type { IncidentPlace } from '../../incident-location.ts';
import { shownPath } from '../../recorded-answer.ts';
import type { Session } from '../../session.ts';
import { isOut } from '../../text-choice.ts';

/** The words of a new version, and the file that keeps them until they are on record. */
export interface EditedWords {
  readonly text: string;
  /** A private file of ours, to be dropped once recorded; none for a file that people keep themselves. */
  readonly path?: string;
}

/** @throws Refusal('statement-out') before anybody types into a text that can no longer be edited. */
function assertEditable(statement: Statement): void {
  if (isOut(statement)) throw new Refusal('statement-out', { statement: statement.id });
}

/** The words from a file or standard input, else from the person's own editor. */
export async function editedWords(
  session: Session,
  place: IncidentPlace,
  incident: Incident,
  id: string,
  source: string | undefined,
): Promise<EditedWords> {
  const statement = incident.statements[id];
  if (statement === undefined) throw new Refusal('statement-unknown', { given: id });
  assertEditable(statement);
  if (source !== undefined) return { text: givenText(session, source) };
  const file = await editText(session, place.home, `edit-${id}`, statement.text);
  if (file.text.trim() === '') dropPrivateFile(file.path);
  return keeping(session, id, file.path, () => ({ text: cleanText(file.text, file.path), path: file.path }));
}

/** Says where the words are, and how to go on with them; a person may have typed for ten minutes. */
function sayKept(session: Session, id: string, path: string): void {
  const shown = shownPath(session, path);
  const command = `crisis statement edit ${id} --text ${shown}`;
  session.context.terminal.err(`${session.say('desk.texts.kept', { path: shown, command })}\n`);
}

/** Does something with typed words, which stay in their file and are pointed to when it fails. */
export function keeping<T>(session: Session, id: string, path: string | undefined, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (path !== undefined) sayKept(session, id, path);
    throw error;
  }
}

/** The file that keeps words which came by standard input and could not be recorded; undefined when it cannot be made. */
export function keptInput(
  session: Session,
  { home }: IncidentPlace,
  id: string,
  text: string,
): string | undefined {
  try {
    return privateFile(session, home, `edit-${id}`, text);
  } catch {
    return undefined;
  }
}
