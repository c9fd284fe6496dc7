import type { Command } from 'commander';
import type { Intent } from '../../../domain/command.ts';
import { toIso } from '../../../domain/envelope.ts';
import { statementOf } from '../../../domain/decide/statements.ts';
import type { Incident } from '../../../domain/incident.ts';
import { UsageError } from '../../../domain/refusal.ts';
import { type Statement, VIAS } from '../../../domain/statement.ts';
import { loadEverySay } from '../../../locales/load-say.ts';
import { sha256Of } from '../../../store/sha256.ts';
import { actingPerson, personOrName } from '../../acting-person.ts';
import { dropPrivateFile } from '../../../store/private-file.ts';
import { type Evidence, evidenceOf } from '../../evidence.ts';
import { incidentOf } from '../../incident-location.ts';
import { readIncident } from '../../incident-reading.ts';
import { viaNamed } from '../../line-via.ts';
import { inLanguage } from '../../names.ts';
import { declare, type Program } from '../../program.ts';
import { answerRecorded, incidentHeading } from '../../recorded-answer.ts';
import { record, type Situation } from '../../recording.ts';
import type { Says } from '../../rendering-text.ts';
import { answer, type Session } from '../../session.ts';
import { isOut, textNamed } from '../../text-choice.ts';
import { readAgainstRegister, readingJson, registerWarnings, type TextReading } from '../../text-register.ts';
import { editJson, editLines } from './edit-lines.ts';
import { editedWords, keeping, keptInput } from './edit-source.ts';
import { promisedFor } from './text-draft.ts';

export interface StatementEditOptions {
  readonly id: string | undefined;
  readonly text?: string;
  readonly by?: string;
  readonly via?: string;
  readonly words?: string;
  readonly evidence?: string;
  readonly nextUpdate?: string;
}

/** `crisis statement edit [ID] [--text FILE|-] [--by NAME --via HOW]`. */
export function statementEditCommand({ say, session }: Program, run = runStatementEdit): Command {
  return declare(say, 'edit', 'statement-edit')
    .argument('[id]', say('commands.statement-show.id'))
    .option('--text <file>', say('commands.statement-edit.text'))
    .option('--by <name>', say('commands.statement-edit.by'))
    .option('--via <how>', say('commands.statement-edit.via'))
    .option('--words <words>', say('commands.statement-edit.words'))
    .option('--evidence <file>', say('commands.statement-edit.evidence'))
    .option('--next-update <time>', say('commands.statement-draft.next-update'))
    .action((id: string | undefined, options: Omit<StatementEditOptions, 'id'>, command: Command) =>
      run(session(command), { ...options, id }),
    );
}

/** Whose edit it is, when that is somebody else than the one who types. @throws UsageError without a way. */
function editorOf(
  session: Session,
  { people }: Incident,
  { by, via, words }: StatementEditOptions,
  says: Says,
) {
  const editor = by === undefined ? undefined : personOrName(people, by.normalize('NFC').trim());
  const isOther = editor !== undefined && editor !== actingPerson(session, people);
  if (isOther && via === undefined) throw new UsageError('via-missing', { vias: VIAS });
  return {
    ...(editor !== undefined && { editor }),
    ...(via !== undefined && { via: viaNamed(says, via) }),
    ...(words !== undefined && { words: words.normalize('NFC').trim() }),
  };
}

/** A version to record: its words, and what was said of it. */
interface Edit {
  readonly id: string;
  /** The version that was opened in an editor; words from a file replace whatever stands. */
  readonly opened: Statement | undefined;
  readonly text: string;
  readonly options: StatementEditOptions;
  readonly says: Says;
  readonly evidence: Partial<Evidence>;
}

function revisionOf(session: Session, situation: Situation, edit: Edit) {
  const { incident, at, zone } = situation;
  const { id, opened, text, options, says, evidence } = edit;
  const base = opened ?? statementOf(incident, id);
  const nextUpdate = promisedFor(situation, options.nextUpdate);
  const setting = { organisation: session.config, zone, at, nextUpdate };
  const reading = readAgainstRegister(incident, text, base.language, setting);
  const intent: Intent = {
    ...{ kind: 'ReviseStatement', statement: base.id, base: base.sha256 },
    ...{ text, sha256: sha256Of(text), facts: reading.facts, gaps: reading.gaps },
    ...editorOf(session, incident, options, says),
    ...evidence,
    ...(nextUpdate !== undefined && { nextUpdate: toIso(nextUpdate) }),
  };
  return { intent, reading };
}

/** Records a new version, from a file or from the person's own editor; a text left as it was records nothing. */
export async function runStatementEdit(session: Session, options: StatementEditOptions): Promise<void> {
  const says = await loadEverySay();
  const evidence = options.evidence === undefined ? {} : evidenceOf(session, options.evidence);
  const place = incidentOf(session);
  const { incident: before } = readIncident(session, place.path);
  const id = textNamed(before, options.id, (statement) => !isOut(statement));
  const base = before.statements[id];
  if (base === undefined) return;
  const { text, path } = await editedWords(session, place, before, id, options.text);
  if (path !== undefined && text === base.text) {
    dropPrivateFile(path);
    const lines = [incidentHeading(session, place.handle, inLanguage(before, session.say))];
    const unchanged = `  ${session.say('desk.texts.unchanged', { statement: id })}`;
    answer(
      session,
      () => [...lines, unchanged],
      () => ({ incident: before.id, recorded: [], statement: id }),
    );
    return;
  }
  let reading: TextReading | undefined;
  const kept = path ?? (options.text === '-' ? keptInput(session, place, id, text) : undefined);
  const recording = keeping(session, id, kept, () =>
    record(
      session,
      (situation) => {
        const revision = revisionOf(session, situation, {
          ...{ id, opened: path === undefined ? undefined : base },
          ...{ text, options, says, evidence },
        });
        ({ reading } = revision);
        return revision.intent;
      },
      place,
    ),
  );
  if (kept !== undefined) dropPrivateFile(kept);
  const found = reading ?? { unconfirmed: [], unmatched: [], telephones: [] };
  const edited = recording.incident.statements[id] ?? base;
  answerRecorded(
    session,
    recording,
    (incident) => editLines(session, incident, edited, registerWarnings(session, found)),
    { ...editJson(session, recording.incident, edited), ...readingJson(found) },
  );
}
