import type { Command } from 'commander';
import { declare, type Program } from '../program.ts';
import { postureSetCommand } from './posture/set.ts';
import { postureShowCommand } from './posture/show.ts';

/** `crisis posture …`: what the organisation takes upon itself, and why. */
export function postureCommand(program: Program): Command {
  return declare(program.say, 'posture', 'posture', 'respond')
    .addCommand(postureSetCommand(program))
    .addCommand(postureShowCommand(program));
}
