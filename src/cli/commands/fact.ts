import type { Command } from 'commander';
import { declare, type Program } from '../program.ts';
import { factAddCommand } from './fact/add.ts';
import { factConfirmCommand } from './fact/confirm.ts';
import { factListCommand } from './fact/list.ts';
import { factRefuteCommand } from './fact/refute.ts';
import { factReviseCommand } from './fact/revise.ts';

/** `crisis fact …`: the register of what is claimed and what is known. */
export function factCommand(program: Program): Command {
  return declare(program.say, 'fact', 'fact', 'respond')
    .addCommand(factAddCommand(program))
    .addCommand(factConfirmCommand(program))
    .addCommand(factRefuteCommand(program))
    .addCommand(factReviseCommand(program))
    .addCommand(factListCommand(program));
}
