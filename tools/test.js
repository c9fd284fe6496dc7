/**
 * The suite once, in UTC; then what depends on the machine's time zone in other zones; then the capabilities, whose
 * proofs are names of tests that passed in the first run. Each file stands alone in the first run; in the other zones
 * they share their modules, which takes a quarter of the time. Arguments go to vitest as they are, for one plain run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ZONES = ['Asia/Shanghai', 'America/St_Johns', 'Europe/Berlin'];
const ZONED = ['test/reading', 'test/domain', 'test/cli'];
const CAPABILITIES = 'test/capabilities.test.ts';
const VITEST = [join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--config', 'test/vitest.config.ts'];

process.chdir(join(import.meta.dirname, '..'));

/** A file that does not load has no tests to fail, but is a failure; so is a run that ends badly by itself. */
function countOf(file, status) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const unloaded = testResults.filter(
    ({ status: outcome, assertionResults }) => outcome === 'failed' && assertionResults.length === 0,
  );
  const failed = numFailedTests + unloaded.length;
  return { passed: numPassedTests, failed: status === 0 ? failed : Math.max(failed, 1) };
}

function run(title, file, args, env = {}) {
  process.stdout.write(`\n${title}\n`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = spawnSync(process.execPath, [...VITEST, ...reporters, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return countOf(file, status);
}

function runAll(folder) {
  const report = join(folder, 'suite.json');
  const zoned = ZONED.filter((path) => existsSync(path));
  return [
    run('The suite, TZ=UTC', report, ['--exclude', CAPABILITIES], { TZ: 'UTC' }),
    ...(zoned.length === 0 ? [] : ZONES).map((zone) =>
      run(
        `Times, deadlines and commands, TZ=${zone}`,
        join(folder, `${zone.replace('/', '-')}.json`),
        ['--no-isolate', ...zoned],
        { TZ: zone },
      ),
    ),
    run('Capabilities', join(folder, 'capabilities.json'), [CAPABILITIES], { CRISIS_TEST_REPORT: report }),
  ];
}

const args = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'crisis-test-'));
try {
  const counts = args.length > 0 ? [run(args.join(' '), join(folder, 'some.json'), args)] : runAll(folder);
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
