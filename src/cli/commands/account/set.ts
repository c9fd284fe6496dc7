import type { Command } from 'commander';
import type { AccountKind, AccountState } from '../../../domain/account.ts';
import { UsageError } from '../../../domain/refusal.ts';
import { readAccountKind, readAccountState } from '../../../reading/desk-words.ts';
import { declare, type Program } from '../../program.ts';
import { reasonIfAny } from '../../reason.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import { record } from '../../recording.ts';
import type { Session } from '../../session.ts';
import { accountLine } from './lines.ts';

export interface AccountSetOptions {
  readonly names: readonly string[];
  readonly state?: string;
  readonly kind?: string;
}

/** `crisis account set NAME... --state silent|repost-only|normal [--kind K] [--reason R]`. */
export function accountSetCommand({ say, session }: Program, run = runAccountSet): Command {
  return declare(say, 'set', 'account-set')
    .argument('<names...>', say('commands.account-set.names'))
    .option('--state <state>', say('commands.account-set.state'))
    .option('--kind <kind>', say('commands.account-set.kind'))
    .action((names: readonly string[], options: Omit<AccountSetOptions, 'names'>, command: Command) => {
      run(session(command), { ...options, names });
    });
}

/** The names as typed, also several in one argument with commas between them. */
function namesOf(typed: readonly string[]): readonly string[] {
  const names = typed.flatMap((text) => text.normalize('NFC').split(/[,，、]/)).map((name) => name.trim());
  return [...new Set(names)].filter((name) => name !== '');
}

interface Setting {
  readonly state: AccountState;
  readonly kind?: AccountKind;
  readonly reason?: string;
}

const accountSet = (account: string, setting: Setting) => ({
  type: 'AccountSet' as const,
  data: { account, ...setting },
});

/** Records what the accounts may do from now on, all of them at once. */
export function runAccountSet(session: Session, { names: typed, state, kind }: AccountSetOptions): void {
  if (state === undefined) throw new UsageError('account-state-missing');
  const [first, ...others] = namesOf(typed);
  if (first === undefined) throw new UsageError('text-empty');
  const reason = reasonIfAny(session);
  const setting: Setting = {
    state: readAccountState(state),
    ...(kind !== undefined && { kind: readAccountKind(kind) }),
    ...(reason !== undefined && { reason }),
  };
  const recording = record(session, () => ({
    kind: 'RecordPlainly',
    event: accountSet(first, setting),
    more: others.map((name) => accountSet(name, setting)),
  }));
  const names = [first, ...others];
  answerRecorded(
    session,
    recording,
    (incident) =>
      names.map((name) => `${session.paint('good', '✓')} ${accountLine(session, incident, name)}`),
    { accounts: names },
  );
}
