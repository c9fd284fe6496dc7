import { existsSync } from 'node:fs';
import { Ajv } from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

/** `validate`: one schema; `validators`: a map from names to schemas. */
const SOURCES = [
  { name: 'playbook', source: 'src/playbook/schema.ts', schema: 'playbookSchema', exports: 'validate' },
  {
    name: 'translation',
    source: 'src/playbook/translation-schema.ts',
    schema: 'translationSchema',
    exports: 'validate',
  },
  { name: 'config', source: 'src/playbook/config-schema.ts', schema: 'configSchema', exports: 'validate' },
  { name: 'ahp', source: 'src/playbook/ahp-file-schema.ts', schema: 'ahpFileSchema', exports: 'validate' },
  {
    name: 'fuzzy',
    source: 'src/playbook/fuzzy-file-schema.ts',
    schema: 'fuzzyFileSchema',
    exports: 'validate',
  },
  { name: 'risk', source: 'src/playbook/risk-file-schema.ts', schema: 'riskFileSchema', exports: 'validate' },
  { name: 'scale', source: 'src/playbook/scale-schema.ts', schema: 'scaleSchema', exports: 'validate' },
  {
    name: 'fault-tree',
    source: 'src/playbook/fault-tree-schema.ts',
    schema: 'faultTreeSchema',
    exports: 'validate',
  },
  { name: 'event', source: 'src/domain/events/table.ts', schema: 'eventDataSchemas', exports: 'validators' },
];

/** Schemas that editors read, by the `$schema` line of the playbooks. */
const PUBLISHED = new Set(['playbook', 'translation']);

async function schemaOf({ source, schema }) {
  const { outputFiles } = await build({ entryPoints: [source], bundle: true, write: false, format: 'esm' });
  const module = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
  );
  if (module[schema] === undefined) throw new Error(`${source} does not export ${schema}`);
  return module[schema];
}

function compiledOne(schema) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: false },
  });
  return `export const validate = ${wrapped(standaloneCode(ajv, ajv.compile(schema)))};`;
}

/**
 * Readers of events ask only whether, not what; the first error is enough, and the code is a third of the size. As a
 * module of its own it loses the schemas, which nothing but errors would quote; draft-07 has no marks of what was evaluated.
 */
function compiledMap(schemas) {
  const ajv = new Ajv({
    strict: true,
    messages: false,
    allowUnionTypes: true,
    code: { source: true, esm: true },
  });
  const names = Object.keys(schemas);
  // A copy of each: two events may share a schema, whose validator would be declared twice.
  for (const name of names) ajv.addSchema({ ...schemas[name] }, name);
  const code = withoutErrors(standaloneCode(ajv, Object.fromEntries(names.map((name) => [name, name]))));
  return `${code.replace(/\bexport const (?=\w+ = validate)/g, 'const ')}\nexport const validators = { ${names.join(', ')} };`;
}

/** Nobody reads what is wrong with an event, only that it is: half of the code is errors that are thrown away. */
const withoutErrors = (code) => code.replace(/validate\d+\.errors = \[\{[^;]*\}\];(?=return false;)/g, '');

const wrapped = (code) =>
  `(function () { const module = { exports: {} }, exports = module.exports; ${code}\nreturn module.exports; })()`;

async function bundled(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
  });
  return outputFiles[0].text;
}

/** Compiles the schemas of src. Answers with [file in dist, text], and [file in playbooks, text] for editors. */
export async function buildValidators() {
  const files = [];
  const published = [];
  for (const entry of SOURCES) {
    if (!existsSync(entry.source)) {
      process.stderr.write(`build: no ${entry.source} yet, so no validator ${entry.name}\n`);
      continue;
    }
    const schema = await schemaOf(entry);
    const code = entry.exports === 'validate' ? compiledOne(schema) : compiledMap(schema);
    files.push([`validators/${entry.name}.cjs`, await bundled(code)]);
    if (PUBLISHED.has(entry.name))
      published.push([`${entry.name}.schema.json`, `${JSON.stringify(schema, undefined, 2)}\n`]);
  }
  return { files, published };
}
