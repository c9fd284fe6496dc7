import type { Command } from 'commander';
import type { Incident } from '../../../domain/incident.ts';
import { UsageError } from '../../../domain/refusal.ts';
import { PLATFORM_STATES } from '../../../domain/statement.ts';
import { readPlatformState } from '../../../reading/platform-state.ts';
import { evidenceOf } from '../../evidence.ts';
import { declare, type Program } from '../../program.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import { record } from '../../recording.ts';
import type { Session } from '../../session.ts';
import { channelNamed } from '../../text-channel.ts';
import { isOut, textNamed } from '../../text-choice.ts';
import { publicationLines, statementHeading } from './lines.ts';

export interface StatementPlatformOptions {
  readonly id: string | undefined;
  readonly channel?: string;
  readonly state?: string;
  readonly note?: string;
  readonly evidence?: string;
}

/** `crisis statement platform ID --channel C --state hidden [--note N] [--evidence FILE]`. */
export function statementPlatformCommand({ say, session }: Program, run = runStatementPlatform): Command {
  return declare(say, 'platform', 'statement-platform')
    .argument('[id]', say('commands.statement-show.id'))
    .option('--channel <channel>', say('commands.statement-platform.channel'))
    .option('--state <state>', say('commands.statement-platform.state'))
    .option('--note <note>', say('commands.statement-platform.note'))
    .option('--evidence <file>', say('commands.statement-platform.evidence'))
    .action((id: string | undefined, options: Omit<StatementPlatformOptions, 'id'>, command: Command) => {
      run(session(command), { ...options, id });
    });
}

/** Where it happened: as typed, else the only channel that the text is out on. @throws UsageError('channel-missing') */
function channelMeant(incident: Incident, id: string, typed: string | undefined): string {
  if (typed !== undefined) return channelNamed(incident, typed);
  const channels = incident.statements[id]?.publications.map(({ channel }) => channel) ?? [];
  const [only] = channels;
  if (only !== undefined && channels.length === 1) return only;
  const known = channels.length > 0 ? channels : Object.keys(incident.playbook.channels);
  throw new UsageError('channel-missing', { channels: known });
}

/** Records what a platform did to a text that is out; the organisation's own withdrawal is something else. */
export function runStatementPlatform(session: Session, options: StatementPlatformOptions): void {
  if (options.state === undefined)
    throw new UsageError('platform-state-missing', { states: PLATFORM_STATES });
  const state = readPlatformState(options.state);
  const evidence =
    options.evidence === undefined ? undefined : evidenceOf(session, options.evidence).evidence;
  const note = options.note?.normalize('NFC').trim();
  let id = '';
  let channel = '';
  const recording = record(session, ({ incident }) => {
    id = textNamed(incident, options.id, isOut);
    channel = channelMeant(incident, id, options.channel);
    return {
      ...{ kind: 'NotePlatform', statement: id, channel, state },
      ...(note !== undefined && note !== '' && { note }),
      ...(evidence !== undefined && { evidence }),
    };
  });
  answerRecorded(
    session,
    recording,
    (incident) => {
      const statement = incident.statements[id];
      if (statement === undefined) return [];
      return [
        statementHeading(session, incident, statement),
        ...publicationLines(session, incident, statement),
        ...(state === 'restored' || evidence !== undefined ? [] : [session.say('desk.texts.platform-next')]),
      ];
    },
    { statement: id, channel, state },
  );
}
