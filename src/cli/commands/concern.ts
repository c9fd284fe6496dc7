import type { Command } from 'commander';
import { declare, type Program } from '../program.ts';
import { concernAnswerCommand } from './concern/answer.ts';
import { concernListCommand } from './concern/list.ts';
import { concernRaiseCommand } from './concern/raise.ts';
import { concernWaitCommand } from './concern/wait.ts';

/** `crisis concern …`: what people ask, and which text answers it. */
export function concernCommand(program: Program): Command {
  return declare(program.say, 'concern', 'concern', 'respond')
    .addCommand(concernRaiseCommand(program))
    .addCommand(concernListCommand(program))
    .addCommand(concernAnswerCommand(program))
    .addCommand(concernWaitCommand(program));
}
