import type { Command } from 'commander';
import { toIso } from '../../../domain/envelope.ts';
import type { RecordedEvent } from '../../../domain/events/table.ts';
import type { Incident } from '../../../domain/incident.ts';
import { loadEverySay } from '../../../locales/load-say.ts';
import { givenText } from '../../given-text.ts';
import { remarkDeparture } from '../../posture-words.ts';
import { declare, type Program } from '../../program.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import { record } from '../../recording.ts';
import { remark, type Session } from '../../session.ts';
import { type Found, readingJson, registerWarnings } from '../../text-register.ts';
import { broughtDraft, type DraftOptions, templateDraft } from './text-draft.ts';
import { checkCode, draftLines } from './lines.ts';

export type StatementDraftOptions = DraftOptions & { readonly text?: string };

/** `crisis statement draft [TEMPLATE] [--text FILE|-] [--kind GENRE]`. */
export function statementDraftCommand({ say, session }: Program, run = runStatementDraft): Command {
  return declare(say, 'draft', 'statement-draft')
    .argument('[template]', say('commands.statement-draft.template'))
    .option('--text <file>', say('commands.statement-draft.text'))
    .option('--kind <genre>', say('commands.statement-draft.kind'))
    .option('--audience <audience>', say('commands.statement-draft.audience'))
    .option('--language <lang>', say('commands.statement-draft.language'))
    .option('--next-update <time>', say('commands.statement-draft.next-update'))
    .option('--channel <channel>', say('commands.statement-draft.channel'))
    .option('--incoming <id>', say('commands.statement-draft.incoming'))
    .action(
      (template: string | undefined, options: Omit<StatementDraftOptions, 'template'>, command: Command) =>
        run(session(command), { ...options, ...(template !== undefined && { template }) }),
    );
}

/** An apology says whose fault it is; that must be known first. */
function warnOfUnfoundedApology(
  session: Session,
  incident: Incident,
  [event]: readonly RecordedEvent[],
): void {
  if (event?.type !== 'StatementDrafted' || event.data.genre !== 'apology') return;
  const isAnyConfirmed = Object.values(incident.facts).some(({ status }) => status === 'confirmed');
  const { say } = session;
  if (event.data.facts.length > 0) remark(session, say('statements.apology-fault'));
  else remark(session, say(isAnyConfirmed ? 'statements.apology-unquoted' : 'statements.apology-unfounded'));
}

/** Records a text: one that somebody brought along, or a template filled with the confirmed facts. */
export async function runStatementDraft(session: Session, options: StatementDraftOptions): Promise<void> {
  const says = await loadEverySay();
  const text = options.text === undefined ? undefined : givenText(session, options.text);
  let reading: Found = { unconfirmed: [], unmatched: [], telephones: [] };
  const recording = record(session, (situation) => {
    const desk = { situation, says, say: session.say, organisation: session.config };
    if (text === undefined) return templateDraft(desk, options);
    const draft = broughtDraft(desk, options, text);
    ({ reading } = draft);
    return draft.intent;
  });
  warnOfUnfoundedApology(session, recording.incident, recording.events);
  const [event] = recording.events;
  const id = event?.type === 'StatementDrafted' ? event.data.statement : '';
  const drafted = recording.incident.statements[id];
  remarkDeparture(session, recording.incident, drafted);
  answerRecorded(
    session,
    recording,
    (incident) => draftLines(session, incident, id, registerWarnings(session, reading)),
    {
      statement: id,
      sha256: drafted?.sha256,
      ...(drafted !== undefined && {
        check: checkCode(drafted),
        genre: drafted.genre,
        language: drafted.language,
      }),
      gaps: drafted?.gaps ?? [],
      facts: drafted?.facts ?? [],
      ...(drafted?.nextUpdate !== undefined && { nextUpdate: toIso(drafted.nextUpdate) }),
      ...readingJson(reading),
    },
  );
}
