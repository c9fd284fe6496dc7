import { readFileSync, writeFileSync, writeSync } from 'node:fs';
import { isTold } from '../../src/domain/refusal.ts';
import { underLock } from '../../src/store/lock.ts';
import { say, storePorts } from './store-incident.ts';

const [mode = '', path = '', number = '0'] = process.argv.slice(2);
const { pause, pid } = storePorts().platform;

const die = (): void => {
  process.kill(pid, 'SIGKILL');
  pause(10_000);
};

/** Appends and prints the id once the record is acknowledged, unbuffered, so that a kill cannot lose the line. */
function acknowledge(text: string): void {
  const [record] = say(path, text).records;
  writeSync(1, `${record?.id ?? ''}\n`);
}

/** Reads, waits and writes: two processes at once lose a count. */
function count(): void {
  const before = Number(readFileSync(path, 'utf8'));
  pause(1);
  writeFileSync(path, String(before + 1));
}

const modes: Readonly<Record<string, () => void>> = {
  append: () => {
    for (let n = 0; n < Number(number); n++) {
      acknowledge(`${String(pid)}-${String(n)}`);
      pause(3);
    }
  },
  forever: () => {
    for (let n = 0; ; n++) acknowledge(`${String(pid)}-${String(n)}`);
  },
  long: () => {
    acknowledge('x'.repeat(Number(number)));
  },
  'die-holding': () => {
    underLock(`${path}.lock`, storePorts(), die);
  },
  'count-and-die-holding': () => {
    for (let n = 1; n < Number(number); n++) underLock(`${path}.lock`, storePorts(), count);
    underLock(`${path}.lock`, storePorts(), () => {
      count();
      die();
    });
  },
};

try {
  modes[mode]?.();
} catch (error) {
  if (!isTold(error)) throw error;
  writeSync(1, `${error.code}\n`);
  process.exitCode = error.exit;
}
