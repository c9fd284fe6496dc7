import { relative } from 'node:path';
import { build, transform } from 'esbuild';
import { readFileSync } from 'node:fs';
import { commandEntries } from './commands.js';
import { lazyChunks } from './lazy-chunks.js';

const TARGET = 'node20';

const OPTIONS = {
  bundle: true,
  write: false,
  metafile: true,
  format: 'cjs',
  platform: 'node',
  target: TARGET,
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  supported: { 'dynamic-import': false },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
};

/**
 * commander runs sub-commands that are programs of their own, which we have none of; loading child_process for it
 * costs a millisecond and more at every start.
 */
const noChildProcess = {
  name: 'no-child-process',
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'child_process', namespace: 'absent' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'module.exports = {};' }));
  },
};

const filesOf = ({ outputFiles }) => outputFiles.map(({ path, text }) => [relative('dist', path), text]);

/** The files of src and of packages that have at least one byte in an output. */
const inputsOf = ({ metafile }) =>
  Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );

/** One bundle for each command, and what they load lazily. Answers with [file in dist, text] and the inputs used. */
export async function bundleCommands(names, version) {
  const chunks = new Map();
  const found = [];
  const plugin = lazyChunks(({ name, path }) => {
    const known = chunks.get(name);
    if (known !== undefined && known !== path) throw new Error(`two chunks named ${name}: ${known}, ${path}`);
    if (known === undefined) found.push({ in: path, out: `chunks/${name}` });
    chunks.set(name, path);
  });
  const options = { ...OPTIONS, define: { CRISIS_VERSION: JSON.stringify(version) } };
  const commands = commandEntries(names);
  const results = [
    await build({
      ...options,
      entryPoints: commands.entryPoints,
      plugins: [commands.plugin, noChildProcess, plugin],
    }),
  ];
  while (found.length > 0) {
    results.push(await build({ ...options, entryPoints: found.splice(0), plugins: [plugin] }));
  }
  return { files: results.flatMap(filesOf), inputs: results.flatMap(inputsOf) };
}

/** The Chinese names of commands, from the one file that lists them. */
async function aliasesOf(path) {
  const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts', format: 'esm' });
  const { ALIASES } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  return ALIASES;
}

/** The file that the shell runs: it answers `--version` itself and requires the bundle of the command named. */
export async function buildDispatcher(names, version) {
  const { code } = await transform(readFileSync('src/cli/dispatcher.ts', 'utf8'), {
    loader: 'ts',
    format: 'cjs',
    platform: 'node',
    target: TARGET,
    minify: true,
    define: {
      CRISIS_VERSION: JSON.stringify(version),
      CRISIS_COMMANDS: JSON.stringify(names.join(' ')),
      CRISIS_ALIASES: JSON.stringify(await aliasesOf('src/cli/aliases.ts')),
    },
  });
  if (Buffer.byteLength(code) >= 1000)
    throw new Error(`dispatcher: ${Buffer.byteLength(code)} bytes, not under 1000`);
  return ['crisis.cjs', code];
}
