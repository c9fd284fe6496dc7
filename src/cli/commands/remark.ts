import type { Command } from 'commander';
import { declare, type Program } from '../program.ts';
import { remarkAddCommand } from './remark/add.ts';
import { remarkListCommand } from './remark/list.ts';

/** `crisis remark …`: words said outside the tool. */
export function remarkCommand(program: Program): Command {
  return declare(program.say, 'remark', 'remark', 'respond')
    .addCommand(remarkAddCommand(program))
    .addCommand(remarkListCommand(program));
}
