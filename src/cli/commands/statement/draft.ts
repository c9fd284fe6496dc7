import type { Command } from 'commander';
import type { RecordedEvent } from '../../../domain/events/table.ts';
import type { Incident } from '../../../domain/incident.ts';
import type { OrganisationConfig } from '../../../domain/organisation.ts';
import { UsageError } from '../../../domain/refusal.ts';
import { readTime } from '../../../reading/spoken-time.ts';
import { closestTo } from '../../../reading/suggestion.ts';
import { sha256Of } from '../../../store/sha256.ts';
import { loadEverySay } from '../../../locales/load-say.ts';
import { type Language, LANGUAGES, type Say } from '../../../locales/say.ts';
import { languageNamed } from '../../language.ts';
import { declare, type Program } from '../../program.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import { record, type Situation } from '../../recording.ts';
import { remark, type Session } from '../../session.ts';
import { draftLines } from './lines.ts';
import { planNamed, renderPlanned } from './rendering.ts';

export interface StatementDraftOptions {
  readonly template: string;
  readonly language?: string;
  readonly nextUpdate?: string;
  readonly channel?: string;
}

/** `crisis statement draft TEMPLATE`. */
export function statementDraftCommand({ say, session }: Program, run = runStatementDraft): Command {
  return declare(say, 'draft', 'statement-draft')
    .argument('<template>', say('commands.statement-draft.template'))
    .option('--language <lang>', say('commands.statement-draft.language'))
    .option('--next-update <time>', say('commands.statement-draft.next-update'))
    .option('--channel <channel>', say('commands.statement-draft.channel'))
    .action((template: string, options: Omit<StatementDraftOptions, 'template'>, command: Command) => {
      return run(session(command), { ...options, template });
    });
}

/** The language of a text: the one asked for, else the organisation's first, else the playbook's. */
function textLanguage(incident: Incident, asked: string | undefined): Language {
  const wanted = asked ?? incident.languages[0] ?? incident.playbook.language;
  const language = languageNamed(wanted);
  if (language === undefined)
    throw new UsageError('language-unknown', { language: wanted, languages: LANGUAGES });
  return language;
}

function assertChannel({ playbook }: Incident, channel: string | undefined): void {
  if (channel === undefined || Object.hasOwn(playbook.channels, channel)) return;
  const channels = Object.keys(playbook.channels);
  throw new UsageError('channel-unknown', { channel, channels, ...closestTo(channel, channels) });
}

function draftOf(
  options: StatementDraftOptions,
  { incident, now, at, zone, newId }: Situation,
  says: Readonly<Record<Language, Say>>,
  organisation: OrganisationConfig,
) {
  const id = planNamed(incident, options.template);
  const plan = incident.playbook.statements[id];
  if (plan === undefined)
    throw new UsageError('template-unknown', { given: options.template, templates: [] });
  const nextUpdate =
    options.nextUpdate === undefined
      ? undefined
      : readTime(options.nextUpdate, { now, zone, future: 'require' }).at;
  assertChannel(incident, options.channel);
  const language = textLanguage(incident, options.language);
  const request = { plan: id, language, channel: options.channel, nextUpdate };
  const { text, facts, gaps } = renderPlanned(
    incident,
    plan,
    request,
    at,
    zone,
    says[language],
    organisation,
  );
  return {
    kind: 'DraftStatement',
    statement: newId('s'),
    plan: id,
    template: plan.template,
    genre: plan.genre,
    language,
    audience: plan.audience,
    text,
    sha256: sha256Of(text),
    facts,
    gaps,
  } as const;
}

/** An apology says whose fault it is; that must be known first. */
function warnOfUnfoundedApology(session: Session, [event]: readonly RecordedEvent[]): void {
  if (event?.type !== 'StatementDrafted' || event.data.genre !== 'apology') return;
  remark(
    session,
    session.say(event.data.facts.length === 0 ? 'statements.apology-unfounded' : 'statements.apology-fault'),
  );
}

/** Renders a template with the confirmed facts and records the text. */
export async function runStatementDraft(session: Session, options: StatementDraftOptions): Promise<void> {
  const says = await loadEverySay();
  const recording = record(session, (situation) => draftOf(options, situation, says, session.config));
  warnOfUnfoundedApology(session, recording.events);
  const [event] = recording.events;
  const statement = event?.type === 'StatementDrafted' ? event.data.statement : '';
  const drafted = recording.incident.statements[statement];
  answerRecorded(session, recording, (incident) => draftLines(session, incident, statement), {
    statement,
    sha256: drafted?.sha256,
    gaps: drafted?.gaps ?? [],
    facts: drafted?.facts ?? [],
  });
}
