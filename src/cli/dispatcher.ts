import { writeSync } from 'node:fs';

declare const CRISIS_VERSION: string;
declare const CRISIS_COMMANDS: string;
declare const require: (path: string) => unknown;

const word = process.argv[2] ?? '';

/** A closed pipe is no error: whoever asked is gone. */
function answerVersion(): void {
  try {
    writeSync(1, `${CRISIS_VERSION}\n`);
  } catch {
    return;
  }
}

if (word === '--version' || word === '-V') answerVersion();
else require(`./commands/${CRISIS_COMMANDS.split(' ').includes(word) ? word : 'all'}.cjs`);
