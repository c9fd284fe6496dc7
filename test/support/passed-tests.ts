import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Listing = readonly { readonly name: string }[];

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
    }[];
  }[];
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Full names (`describe > test`) of the tests that passed, from vitest's JSON report of a run. */
export const passedIn = (file: string): ReadonlySet<string> =>
  new Set(
    (read(file) as Report).testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'passed')
      .map(({ ancestorTitles, title }) => [...ancestorTitles, title].join(' > ')),
  );

/**
 * Full names of the tests there are, run or not: what can be said where no run has been reported. Call it in a test
 * or a hook only: listing loads every test file, and one that lists while it loads would never end.
 */
export function collectedTests(): ReadonlySet<string> {
  const folder = mkdtempSync(join(tmpdir(), 'crisis-tests-'));
  try {
    const file = join(folder, 'tests.json');
    const vitest = join('node_modules', 'vitest', 'vitest.mjs');
    const args = [vitest, 'list', '--config', 'test/vitest.config.ts', `--json=${file}`];
    spawnSync(process.execPath, args, { stdio: 'ignore', timeout: 120_000 });
    return new Set((read(file) as Listing).map(({ name }) => name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
