import type { Command } from 'commander';
import { declare, type Program } from '../program.ts';
import { assessAhpCommand } from './assess/ahp.ts';
import { assessFtaCommand } from './assess/fta.ts';
import { assessFuzzyCommand } from './assess/fuzzy.ts';
import { assessRiskCommand } from './assess/risk.ts';
import { assessScaleCommand } from './assess/scale.ts';

/** `crisis assess …`: each model run on a file by itself, so that anyone can check it. */
export function assessCommand(program: Program): Command {
  return declare(program.say, 'assess', 'assess', 'prepare')
    .addCommand(assessAhpCommand(program))
    .addCommand(assessFuzzyCommand(program))
    .addCommand(assessFtaCommand(program))
    .addCommand(assessRiskCommand(program))
    .addCommand(assessScaleCommand(program));
}
