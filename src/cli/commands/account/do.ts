import { resolve } from 'node:path';
import type { Command } from 'commander';
import { toIso } from '../../../domain/envelope.ts';
import { entryOf } from '../../../domain/map-entry.ts';
import { UsageError } from '../../../domain/refusal.ts';
import { readDeadline } from '../../../reading/deadline.ts';
import { isNeverDone, readOperation } from '../../../reading/desk-words.ts';
import { readBounded } from '../../../store/text-file.ts';
import { declare, type Program } from '../../program.ts';
import { reasonOf } from '../../reason.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import { record } from '../../recording.ts';
import type { Session } from '../../session.ts';
import { accountLine, operationLine } from './lines.ts';

export interface AccountDoOptions {
  readonly name: string;
  readonly operation: string;
  readonly evidence?: string;
  readonly until?: string;
}

/** `crisis account do NAME OPERATION --reason R --evidence FILE [--until T]`. */
export function accountDoCommand({ say, session }: Program, run = runAccountDo): Command {
  return declare(say, 'do', 'account-do')
    .argument('<name>', say('commands.account-do.name'))
    .argument('<operation>', say('commands.account-do.operation'))
    .option('--evidence <file>', say('commands.account-do.evidence'))
    .option('--until <time>', say('commands.account-do.until'))
    .action(
      (
        name: string,
        operation: string,
        options: Pick<AccountDoOptions, 'evidence' | 'until'>,
        command: Command,
      ) => {
        run(session(command), { ...options, name, operation });
      },
    );
}

type Operation = ReturnType<typeof readOperation>;

/** What must be known before an operation, but for one that is never done: that is refused whatever else is there. */
function groundsFor(session: Session, operation: Operation, { evidence, until }: AccountDoOptions) {
  if (isNeverDone(operation)) return { reason: '', evidence: '' };
  const reason = reasonOf(session);
  if (operation === 'close-comments' && until === undefined) throw new UsageError('reopening-missing');
  if (evidence === undefined) throw new UsageError('screenshot-missing');
  // Nothing of it is read: it only has to be there. @throws Failure('file-unreadable')
  readBounded(resolve(session.context.cwd, evidence), 0);
  return { reason, evidence };
}

/** Records what was done on an account, after the screenshot of how it stood before. */
export function runAccountDo(session: Session, options: AccountDoOptions): void {
  const { until } = options;
  const operation = readOperation(options.operation);
  const account = options.name.normalize('NFC').trim();
  const grounds = groundsFor(session, operation, options);
  const recording = record(session, ({ at, zone }) => ({
    kind: 'OperateAccount',
    account,
    operation,
    ...grounds,
    ...(until !== undefined && { until: toIso(readDeadline(until, { now: at, zone }).at) }),
  }));
  answerRecorded(
    session,
    recording,
    (incident) => {
      const zone = session.context.zone(incident.zone);
      const done = entryOf(incident.accounts, account)?.operations.at(-1);
      return [
        `${session.paint('good', '✓')} ${accountLine(session, incident, account)}`,
        ...(done === undefined
          ? []
          : [`  ${operationLine(session, { incident, zone, now: recording.at }, done)}`]),
      ];
    },
    { account },
  );
}
