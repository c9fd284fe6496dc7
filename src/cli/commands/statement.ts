import type { Command } from 'commander';
import { declare, type Program } from '../program.ts';
import { statementApproveCommand } from './statement/approve.ts';
import { statementDraftCommand } from './statement/draft.ts';
import { statementEditCommand } from './statement/edit.ts';
import { statementImmaterialCommand } from './statement/immaterial.ts';
import { statementListCommand } from './statement/list.ts';
import { statementPlatformCommand } from './statement/platform.ts';
import { statementPublishCommand } from './statement/publish.ts';
import { statementShowCommand } from './statement/show.ts';

/** `crisis statement …`: texts from draft to publication. */
export function statementCommand(program: Program): Command {
  return declare(program.say, 'statement', 'statement', 'speak')
    .addCommand(statementDraftCommand(program))
    .addCommand(statementShowCommand(program))
    .addCommand(statementEditCommand(program))
    .addCommand(statementImmaterialCommand(program))
    .addCommand(statementApproveCommand(program))
    .addCommand(statementPublishCommand(program))
    .addCommand(statementPlatformCommand(program))
    .addCommand(statementListCommand(program));
}
