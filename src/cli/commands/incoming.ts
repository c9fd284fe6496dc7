import type { Command } from 'commander';
import { declare, type Program } from '../program.ts';
import { incomingAddCommand } from './incoming/add.ts';
import { incomingAnswerCommand } from './incoming/answer.ts';
import { incomingDeclineCommand } from './incoming/decline.ts';
import { incomingListCommand } from './incoming/list.ts';

/** `crisis incoming …`: who calls or writes, what they ask, and who answers by when. */
export function incomingCommand(program: Program): Command {
  return declare(program.say, 'incoming', 'incoming', 'respond')
    .addCommand(incomingAddCommand(program))
    .addCommand(incomingListCommand(program))
    .addCommand(incomingAnswerCommand(program))
    .addCommand(incomingDeclineCommand(program));
}
