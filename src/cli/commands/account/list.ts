import type { Command } from 'commander';
import { type Account, ACCOUNT_STATES } from '../../../domain/account.ts';
import { toIso } from '../../../domain/envelope.ts';
import { tableLines } from '../../../terminal/columns.ts';
import { plainLine } from '../../../terminal/plain.ts';
import { shortMoment } from '../../moment-words.ts';
import { declare, type Program } from '../../program.ts';
import { incidentHeading } from '../../recorded-answer.ts';
import { answer, type Session } from '../../session.ts';
import { situationNow, type SituationNow } from '../../situation-now.ts';
import { accountKind, accountState, operationLine, reopeningOverdue } from './lines.ts';

/** `crisis account list`. */
export function accountListCommand({ say, session }: Program, run = runAccountList): Command {
  return declare(say, 'list', 'account-list').action((_: unknown, command: Command) => run(session(command)));
}

const bySilence = (a: Account, b: Account): number =>
  ACCOUNT_STATES.indexOf(a.state) - ACCOUNT_STATES.indexOf(b.state);

/** What was done on the account, and that its comments should be open again. */
function detailLines(session: Session, situation: SituationNow, account: Account): readonly string[] {
  const { now, zone } = situation;
  const late = reopeningOverdue(account, now);
  return [
    ...account.operations.map((operation) => operationLine(session, situation, operation)),
    ...(late === undefined
      ? []
      : [
          session.paint(
            'alarm',
            session.say('desk.queries.reopen', {
              moment: shortMoment(zone, late, now),
              command: `crisis account do ${JSON.stringify(account.name)} open-comments --reason "…" --evidence …`,
            }),
          ),
        ]),
  ];
}

function linesOf(session: Session, situation: SituationNow, accounts: readonly Account[]): readonly string[] {
  const { zone, now } = situation;
  const table = tableLines(
    accounts.map((account) => ({
      cells: [
        accountState(session, account),
        plainLine(account.name),
        accountKind(session, account),
        session.say('words.since', { moment: shortMoment(zone, account.since, now) }),
        plainLine(account.reason ?? ''),
      ],
    })),
    session.context.terminal.width,
    '  ',
  );
  return accounts.flatMap((account, n) => [
    table[n] ?? '',
    ...detailLines(session, situation, account).map((line) => `      ${line}`),
  ]);
}

/** Lists the accounts, the silent ones first, with what was done on them. */
export async function runAccountList(session: Session): Promise<void> {
  const situation = await situationNow(session);
  const { incident, place, now } = situation;
  const accounts = Object.values(incident.accounts).sort(bySilence);
  answer(
    session,
    () => [
      incidentHeading(session, place.handle, incident),
      ...(accounts.length === 0 ? [`  ${session.say('desk.queries.no-accounts')}`] : []),
      ...linesOf(session, situation, accounts),
    ],
    () => ({
      incident: incident.id,
      accounts: accounts.map((account) => ({
        ...{ name: account.name, kind: account.kind, state: account.state, reason: account.reason },
        since: toIso(account.since),
        reopeningOverdue: reopeningOverdue(account, now) !== undefined,
        operations: account.operations.map(({ operation, reason, evidence, until, at, by }) => ({
          ...{ operation, reason, evidence },
          until: until === undefined ? undefined : toIso(until),
          at: toIso(at),
          by: by.person,
        })),
      })),
    }),
  );
}
