import type { Command } from 'commander';
import { entryOf } from '../../../domain/map-entry.ts';
import { UsageError } from '../../../domain/refusal.ts';
import { type Via, VIAS } from '../../../domain/statement.ts';
import { loadEverySay } from '../../../locales/load-say.ts';
import { actingPerson, personOrName } from '../../acting-person.ts';
import { saysNo } from '../../../statement/says-no.ts';
import { evidenceOf } from '../../evidence.ts';
import { viaNamed } from '../../line-via.ts';
import { declare, type Program } from '../../program.ts';
import { record, type Situation } from '../../recording.ts';
import type { Says } from '../../rendering-text.ts';
import type { Session } from '../../session.ts';
import { pickForApprover } from '../../statement-choice.ts';
import { typedText } from '../../typed-text.ts';
import { roleNamed } from '../role/assign.ts';
import { codeFor, namedCodes, readHash } from './approve-code.ts';
import { answerApproved } from './approve-lines.ts';
import { confirmApproval } from './approve-confirm.ts';

export interface StatementApproveOptions {
  readonly id: string | undefined;
  readonly by?: string;
  readonly for?: string;
  readonly via?: string;
  readonly hash?: string;
  readonly words?: string;
  readonly evidence?: string;
  readonly confirm?: true;
}

/** `crisis statement approve [ID] [--by NAME --via phone] [--words W] [--evidence FILE] [--hash P]`, or `--confirm`. */
export function statementApproveCommand({ say, session }: Program, run = runStatementApprove): Command {
  return declare(say, 'approve', 'statement-approve')
    .argument('[id]', say('commands.statement-show.id'))
    .option('--by <name>', say('commands.statement-approve.by'))
    .option('--for <role>', say('commands.statement-approve.for'))
    .option('--via <how>', say('commands.statement-approve.via'))
    .option('--words <text>', say('commands.statement-approve.words'))
    .option('--evidence <file>', say('commands.statement-approve.evidence'))
    .option('--hash <code>', say('commands.statement-approve.hash'))
    .option('--confirm', say('commands.statement-approve.confirm'))
    .action((id: string | undefined, options: Omit<StatementApproveOptions, 'id'>, command: Command) =>
      run(session(command), { ...options, id }),
    );
}

function viaOf(says: Says, { via, by }: StatementApproveOptions): Via {
  if (via !== undefined) return viaNamed(says, via);
  if (by === undefined) return 'here';
  throw new UsageError('via-missing', { vias: VIAS });
}

/** Records one yes: one's own, or somebody else's who said it elsewhere; or the approver's own word later. */
export async function runStatementApprove(session: Session, options: StatementApproveOptions): Promise<void> {
  if (options.confirm === true) {
    confirmApproval(session, options);
    return;
  }
  const via = viaOf(await loadEverySay(), options);
  const hash = readHash(options.hash);
  const words = options.words === undefined ? undefined : typedText(session, options.words);
  if (words !== undefined && saysNo(words)) throw new UsageError('words-say-no', { words });
  const evidence = options.evidence === undefined ? {} : evidenceOf(session, options.evidence);
  const codes = namedCodes(hash, words);
  let statement = '';
  const make = ({ incident }: Situation) => {
    const { people } = incident;
    const approver =
      options.by === undefined ? actingPerson(session, people) : personOrName(people, options.by);
    const role = options.for === undefined ? undefined : roleNamed(incident, options.for);
    statement = pickForApprover(incident, { approver, role, codes }, options.id);
    const text = entryOf(incident.statements, statement);
    const held = text === undefined ? hash : codeFor(text, codes);
    return {
      kind: 'ApproveStatement',
      ...{ statement, approver, via },
      ...(role !== undefined && { role }),
      ...(held !== undefined && { hash: held }),
      ...(words !== undefined && { words }),
      ...evidence,
    } as const;
  };
  const recording = record(session, make);
  answerApproved(session, recording, statement);
}
