import type { Command } from 'commander';
import { declare, type Program } from '../program.ts';
import { taskAddCommand } from './task/add.ts';
import { taskAssignCommand } from './task/assign.ts';
import { taskBlockCommand } from './task/block.ts';
import { taskDoneCommand } from './task/done.ts';
import { taskListCommand } from './task/list.ts';
import { taskSkipCommand } from './task/skip.ts';
import { taskStartCommand } from './task/start.ts';

/** `crisis task …`: who does what by when. */
export function taskCommand(program: Program): Command {
  return declare(program.say, 'task', 'task', 'respond')
    .addCommand(taskListCommand(program))
    .addCommand(taskDoneCommand(program))
    .addCommand(taskStartCommand(program))
    .addCommand(taskSkipCommand(program))
    .addCommand(taskBlockCommand(program))
    .addCommand(taskAddCommand(program))
    .addCommand(taskAssignCommand(program));
}
