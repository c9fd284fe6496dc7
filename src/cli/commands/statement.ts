import type { Command } from 'commander';
import { declare, type Program } from '../program.ts';
import { statementApproveCommand } from './statement/approve.ts';
import { statementDraftCommand } from './statement/draft.ts';
import { statementListCommand } from './statement/list.ts';
import { statementPublishCommand } from './statement/publish.ts';
import { statementShowCommand } from './statement/show.ts';

/** `crisis statement …`: texts from draft to publication. */
export function statementCommand(program: Program): Command {
  return declare(program.say, 'statement', 'statement', 'speak')
    .addCommand(statementDraftCommand(program))
    .addCommand(statementShowCommand(program))
    .addCommand(statementApproveCommand(program))
    .addCommand(statementPublishCommand(program))
    .addCommand(statementListCommand(program));
}
