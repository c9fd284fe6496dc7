/** Builds dist: the dispatcher, a bundle for each command, chunks loaded lazily, validators, licence texts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleCommands, buildDispatcher } from './build/bundles.js';
import { commandNames } from './build/commands.js';
import { licenceTexts } from './build/licences.js';
import { buildValidators } from './build/validators.js';
import { removeOthers, writeFiles } from './build/write-files.js';

process.chdir(join(import.meta.dirname, '..'));
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const names = commandNames();

const validators = await buildValidators();
writeFiles('dist', validators.files);
writeFiles('playbooks', validators.published);

const { files, inputs } = await bundleCommands(names, version);
const written = [await buildDispatcher(names, version), ...files, licenceTexts(inputs)];
writeFiles('dist', written);
removeOthers(
  'dist',
  [...validators.files, ...written].map(([name]) => name),
);
