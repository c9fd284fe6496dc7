import type { Command } from 'commander';
import { declare, type Program } from '../program.ts';
import { roleAssignCommand } from './role/assign.ts';
import { roleListCommand } from './role/list.ts';

/** `crisis role …`: who holds which role. */
export function roleCommand(program: Program): Command {
  return declare(program.say, 'role', 'role', 'respond')
    .addCommand(roleAssignCommand(program))
    .addCommand(roleListCommand(program));
}
