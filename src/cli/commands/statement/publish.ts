import type { Command } from 'commander';
import { UsageError } from '../../../domain/refusal.ts';
import { pickId } from '../../lookup.ts';
import { declare, type Program } from '../../program.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import { record } from '../../recording.ts';
import type { Session } from '../../session.ts';
import { publicationLines, statementHeading } from './lines.ts';

export interface StatementPublishOptions {
  readonly id: string | undefined;
  readonly channel?: string;
  readonly url?: string;
}

/** `crisis statement publish ID --channel C[,C] [--url U]`. */
export function statementPublishCommand({ say, session }: Program, run = runStatementPublish): Command {
  return declare(say, 'publish', 'statement-publish')
    .argument('[id]', say('commands.statement-show.id'))
    .option('--channel <channels>', say('commands.statement-publish.channel'))
    .option('--url <url>', say('commands.statement-publish.url'))
    .action((id: string | undefined, options: Omit<StatementPublishOptions, 'id'>, command: Command) => {
      run(session(command), { ...options, id });
    });
}

/** Records that a released text went out; the program itself posts nowhere. */
export function runStatementPublish(session: Session, options: StatementPublishOptions): void {
  const channels = [...new Set((options.channel ?? '').split(/[,，、\s]+/).filter((name) => name !== ''))];
  let id = '';
  const recording = record(session, ({ incident }) => {
    if (channels.length === 0) {
      throw new UsageError('channel-missing', { channels: Object.keys(incident.playbook.channels) });
    }
    id = pickId('statement', Object.keys(incident.statements), options.id);
    return {
      kind: 'PublishStatement',
      statement: id,
      channels,
      ...(options.url !== undefined && { url: options.url }),
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
      ];
    },
    { statement: id },
  );
}
