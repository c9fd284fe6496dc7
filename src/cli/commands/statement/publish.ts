import type { Command } from 'commander';
import type { Incident } from '../../../domain/incident.ts';
import { UsageError } from '../../../domain/refusal.ts';
import { statementStatus } from '../../../domain/sign-off.ts';
import { remarkDeparture } from '../../posture-words.ts';
import { declare, type Program } from '../../program.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import { record } from '../../recording.ts';
import type { Session } from '../../session.ts';
import { channelNamed, channelsIn } from '../../text-channel.ts';
import { textNamed } from '../../text-choice.ts';
import { publicationLines, statementHeading } from './lines.ts';
import { addressesOf, namedAddresses } from './text-urls.ts';

export interface StatementPublishOptions {
  readonly id: string | undefined;
  readonly channel?: string;
  readonly url?: string;
}

/** `crisis statement publish ID --channel C[,C] [--url U | --url C=U,C=U]`. */
export function statementPublishCommand({ say, session }: Program, run = runStatementPublish): Command {
  return declare(say, 'publish', 'statement-publish')
    .argument('[id]', say('commands.statement-show.id'))
    .option('--channel <channels>', say('commands.statement-publish.channel'))
    .option('--url <url>', say('commands.statement-publish.url'))
    .action((id: string | undefined, options: Omit<StatementPublishOptions, 'id'>, command: Command) => {
      run(session(command), { ...options, id });
    });
}

/** The channels that were named, else those of the addresses. @throws UsageError('channel-missing') */
function channelsMeant(incident: Incident, { channel, url }: StatementPublishOptions): readonly string[] {
  const typed = channelsIn(channel ?? '');
  const named = typed.length > 0 ? typed : namedAddresses(url ?? '').map(([name]) => name);
  if (named.length === 0) {
    throw new UsageError('channel-missing', { channels: Object.keys(incident.playbook.channels) });
  }
  return [...new Set(named.map((name) => channelNamed(incident, name)))];
}

/** Records that a released text went out; the program itself posts nowhere. */
export function runStatementPublish(session: Session, options: StatementPublishOptions): void {
  let id = '';
  const recording = record(session, ({ incident }) => {
    const channels = channelsMeant(incident, options);
    id = textNamed(incident, options.id, (statement) => statementStatus(incident, statement) === 'released');
    return {
      ...{ kind: 'PublishStatement', statement: id, channels },
      ...addressesOf(incident, channels, options.url),
    };
  });
  remarkDeparture(session, recording.incident, recording.incident.statements[id]);
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
