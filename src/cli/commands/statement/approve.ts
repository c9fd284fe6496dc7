import type { Command } from 'commander';
import { VIAS } from '../../../domain/incident.ts';
import { UsageError } from '../../../domain/refusal.ts';
import { actingPerson, personOrName } from '../../acting-person.ts';
import { pickId } from '../../lookup.ts';
import { declare, type Program } from '../../program.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import { record } from '../../recording.ts';
import type { Session } from '../../session.ts';
import { roleNamed } from '../role/assign.ts';
import { signOffLine, statementHeading, waitingLines } from './lines.ts';

export interface StatementApproveOptions {
  readonly id: string | undefined;
  readonly by?: string;
  readonly for?: string;
  readonly via?: string;
  readonly hash?: string;
}

/** `crisis statement approve ID [--by NAME --via phone] [--hash P]`. */
export function statementApproveCommand({ say, session }: Program, run = runStatementApprove): Command {
  return declare(say, 'approve', 'statement-approve')
    .argument('[id]', say('commands.statement-show.id'))
    .option('--by <name>', say('commands.statement-approve.by'))
    .option('--for <role>', say('commands.statement-approve.for'))
    .option('--via <how>', say('commands.statement-approve.via'))
    .option('--hash <code>', say('commands.statement-approve.hash'))
    .action((id: string | undefined, options: Omit<StatementApproveOptions, 'id'>, command: Command) => {
      run(session(command), { ...options, id });
    });
}

function viaOf({ via, by }: StatementApproveOptions) {
  if (via === undefined && by !== undefined) throw new UsageError('via-missing', { vias: VIAS });
  const found = VIAS.find((known) => known === (via ?? 'here'));
  if (found === undefined) throw new UsageError('via-unknown', { given: via ?? '', vias: VIAS });
  return found;
}

const HASH = /^[0-9a-f]{4,64}$/i;

/** Records one yes: one's own, or somebody else's who said it elsewhere. */
export function runStatementApprove(session: Session, options: StatementApproveOptions): void {
  const via = viaOf(options);
  const hash = options.hash?.normalize('NFKC').trim();
  if (hash !== undefined && !HASH.test(hash)) throw new UsageError('hash-unreadable', { given: hash });
  let id = '';
  const recording = record(session, ({ incident }) => {
    id = pickId('statement', Object.keys(incident.statements), options.id);
    return {
      kind: 'ApproveStatement',
      statement: id,
      approver:
        options.by === undefined
          ? actingPerson(session, incident.people)
          : personOrName(incident.people, options.by),
      via,
      ...(options.for !== undefined && { role: roleNamed(incident, options.for) }),
      ...(hash !== undefined && { hash }),
    };
  });
  answerRecorded(
    session,
    recording,
    (incident) => {
      const statement = incident.statements[id];
      if (statement === undefined) return [];
      const [event] = recording.events;
      const yes = [...Object.values(statement.reviews), ...(statement.release ? [statement.release] : [])];
      const mine = yes.find((given) => given.event === event?.id);
      const waiting = waitingLines(session, incident, statement);
      const next = session.say('statements.publish', {
        command: `crisis statement publish ${id} --channel …`,
      });
      return [
        ...(mine === undefined
          ? []
          : [`${session.paint('good', '✓')} ${signOffLine(session, incident, mine)}`]),
        statementHeading(session, incident, statement),
        ...(waiting.length === 0 ? [next] : waiting),
      ];
    },
    { statement: id },
  );
}
