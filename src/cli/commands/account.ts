import type { Command } from 'commander';
import { declare, type Program } from '../program.ts';
import { accountDoCommand } from './account/do.ts';
import { accountListCommand } from './account/list.ts';
import { accountSetCommand } from './account/set.ts';

/** `crisis account …`: accounts that speak for the organisation, and what is done on them. */
export function accountCommand(program: Program): Command {
  return declare(program.say, 'account', 'account', 'respond')
    .addCommand(accountSetCommand(program))
    .addCommand(accountListCommand(program))
    .addCommand(accountDoCommand(program));
}
