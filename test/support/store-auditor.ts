import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const README_BLOCK = /<!-- auditor -->\s*```python\n(.*?)```/s;

/** The auditor's script: the README's own block. */
export function auditorScript(): string {
  const text = README_BLOCK.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))?.[1];
  if (text === undefined) throw new Error('the README has no auditor script');
  return text;
}

const RUNNER = `
import json, runpy, sys
for arguments in json.load(sys.stdin):
    sys.argv = ["auditor"] + arguments
    try: runpy.run_path(sys.argv[0] + ".py"); print("0")
    except SystemExit as end: print("0" if end.code is None else end.code)
`;

/** What the script answers to each list of arguments: `0`, or what it says before it exits with 1. One python3 for all. */
export function auditorAnswers(calls: readonly (readonly string[])[]): readonly string[] {
  const directory = mkdtempSync(join(tmpdir(), 'crisis-auditor-'));
  writeFileSync(join(directory, 'auditor.py'), auditorScript());
  const { stdout, stderr, status } = spawnSync('python3', ['-c', RUNNER], {
    cwd: directory,
    input: JSON.stringify(calls),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('ok:'));
}
