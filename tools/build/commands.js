import { readdirSync } from 'node:fs';

const FOLDER = 'src/cli/commands';

/** The name of the maker that a command's file exports: `statusCommand` for status.ts. */
const makerOf = (name) => `${name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())}Command`;

/** Top-level commands are exactly the files of src/cli/commands; folders beside them hold their sub-commands. */
export const commandNames = () =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map(({ name }) => name.slice(0, -'.ts'.length))
    .sort();

const sourceOf = (names) =>
  [
    `import { enter } from './src/cli/entry.ts';`,
    ...names.map((name) => `import { ${makerOf(name)} } from './${FOLDER}/${name}.ts';`),
    `enter([${names.map(makerOf).join(', ')}]);`,
  ].join('\n');

/** One entry point for each command, and `all` with every command, for help and for flags before the command. */
export function commandEntries(names) {
  const bundles = Object.fromEntries([...names.map((name) => [name, [name]]), ['all', names]]);
  return {
    entryPoints: Object.keys(bundles).map((name) => ({ in: `command:${name}`, out: `commands/${name}` })),
    plugin: {
      name: 'command-entries',
      setup(build) {
        build.onResolve({ filter: /^command:/ }, ({ path }) => ({
          path: path.slice('command:'.length),
          namespace: 'command',
        }));
        build.onLoad({ filter: /.*/, namespace: 'command' }, ({ path }) => ({
          contents: sourceOf(bundles[path]),
          resolveDir: process.cwd(),
        }));
      },
    },
  };
}
