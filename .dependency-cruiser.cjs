/** The layers as law: who may import whom, and which packages each folder may use. */

const TIME = ['date-fns', '@date-fns/tz'];

/** Everything a folder may import from outside src; a package not named here belongs to another folder. */
const PACKAGES = {
  domain: [],
  assessment: ['sax'],
  playbook: ['yaml', 'ajv', '@marcbachmann/cel-js', 'fastest-levenshtein', 'date-fns'],
  statement: ['handlebars', 'diff', ...TIME],
  report: TIME,
  store: ['node:fs', 'node:crypto', 'node:os', 'node:path', 'node:buffer'],
  terminal: ['inquirer', 'chalk', 'fast-string-width'],
  reading: ['date-fns', 'fastest-levenshtein'],
  locales: [],
  cli: ['commander', 'node:path'],
};

/** The edge of the program: it builds the Context, so it meets the machine. */
const EDGE = '^src/cli/(entry|dispatcher)\\.ts$';
const EDGE_PACKAGES = ['node:crypto', 'node:fs', 'node:os', 'node:path', 'node:v8', 'node:child_process'];

/** Folders that make sentences. */
const SPEAKING = ['cli', 'terminal', 'report'];

const literally = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A package by its import, and where it resolves to; a builtin with or without its prefix. */
const isOneOf = (packages) =>
  packages.map((name) =>
    name.startsWith('node:')
      ? `^(node:)?${literally(name.slice('node:'.length))}$`
      : `(^|node_modules/)(@types/)?${literally(name)}(/|$)`,
  );

const outsideOnly = (folder, packages, from) => ({
  name: `packages-of-${folder}`,
  severity: 'error',
  comment:
    packages.length === 0
      ? `src/${folder} is pure: it uses no package and no part of Node. Let the caller in src/cli fetch the value and hand it in.`
      : `src/${folder} may use ${packages.join(', ')} and nothing else. Put the code into the folder that owns the package, or hand the result in from src/cli. A new package needs a line in .dependency-cruiser.cjs and a reason.`,
  from,
  to: {
    couldNotResolve: false,
    pathNot: ['^src/', '^dist/validators/', '^#validators/', ...isOneOf(packages)],
  },
});

const layers = Object.keys(PACKAGES).flatMap((folder) => {
  const speaks = SPEAKING.includes(folder);
  const reachable = [folder, 'domain', ...(speaks ? ['locales'] : [])];
  const edge = folder === 'cli' ? { pathNot: EDGE } : {};
  const rules = [outsideOnly(folder, PACKAGES[folder], { path: `^src/${folder}/`, ...edge })];
  if (folder === 'cli') return rules;
  return [
    ...rules,
    {
      name: `imports-of-${folder}`,
      severity: 'error',
      comment: `src/${folder} may import ${folder === 'domain' ? 'only itself' : reachable.map((name) => `src/${name}`).join(', ')}. Siblings do not know each other: let a command in src/cli join them, or move what both need into src/domain. Only cli, terminal and report make sentences; everything else answers with codes and values.`,
      from: { path: `^src/${folder}/` },
      to: { path: '^(src|dist)/', pathNot: reachable.map((name) => `^src/${name}/`) },
    },
  ];
});

module.exports = {
  forbidden: [
    ...layers,
    outsideOnly('cli at its edge', EDGE_PACKAGES, { path: EDGE }),
    {
      name: 'no-unknown-folder',
      severity: 'error',
      comment:
        'A new folder under src is a new layer: give it a line in PACKAGES of .dependency-cruiser.cjs first.',
      from: {
        path: '^src/.',
        pathNot: [`^src/(${Object.keys(PACKAGES).join('|')})/`, '^src/validators\\.d\\.ts$'],
      },
      to: {},
    },
    {
      name: 'no-drawers',
      severity: 'error',
      comment:
        'A drawer collects what nobody knows where to put. Name the file after the one idea in it, and put it beside the code that has the idea.',
      from: {},
      to: {
        path: '/(util|utils|helper|helpers|common|misc|shared|manager|service)(/|\\.ts$)',
        pathNot: 'node_modules/',
      },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment:
        'Two files that need each other are one idea, or hide a third one: move what both need into a file of its own. (Types alone may point back.)',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nothing imports this file and it imports nothing: use it or delete it.',
      from: { orphan: true, path: '^src/', pathNot: ['^src/cli/dispatcher\\.ts$', '\\.d\\.ts$'] },
      to: {},
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      comment: 'No such file or package.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^#validators/' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
