import type { Command } from 'commander';
import { declare, type Program } from '../program.ts';
import { lineAckCommand } from './line/ack.ts';
import { lineHistoryCommand } from './line/history.ts';
import { lineSetCommand } from './line/set.ts';
import { lineShowCommand } from './line/show.ts';

/** `crisis line …`: what everybody says now, and which units have it. */
export function lineCommand(program: Program): Command {
  return declare(program.say, 'line', 'line', 'speak')
    .addCommand(lineSetCommand(program))
    .addCommand(lineShowCommand(program))
    .addCommand(lineAckCommand(program))
    .addCommand(lineHistoryCommand(program));
}
