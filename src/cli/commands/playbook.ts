import type { Command } from 'commander';
import { declare, type Program } from '../program.ts';
import { playbookCheckCommand } from './playbook/check.ts';
import { playbookListCommand } from './playbook/list.ts';
import { playbookSchemaCommand } from './playbook/schema.ts';
import { playbookShowCommand } from './playbook/show.ts';
import { playbookWeightsCommand } from './playbook/weights.ts';

/** `crisis playbook …`: the plans there are, and whether they hold together. */
export function playbookCommand(program: Program): Command {
  return declare(program.say, 'playbook', 'playbook', 'prepare')
    .addCommand(playbookListCommand(program))
    .addCommand(playbookShowCommand(program))
    .addCommand(playbookCheckCommand(program))
    .addCommand(playbookWeightsCommand(program))
    .addCommand(playbookSchemaCommand(program));
}
