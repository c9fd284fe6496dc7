import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `node_modules/@a/b/c.js` → `node_modules/@a/b`, nested packages included. */
const packageOf = (path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  if (file === undefined) throw new Error(`${name}: bundled, but its package has no licence text`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

/** The licence texts of every package that has code in dist. @throws Error when a package carries none. */
export function licenceTexts(inputs) {
  const folders = new Set(
    inputs.map(packageOf).filter((folder) => folder !== undefined && existsSync(folder)),
  );
  const rule = `\n${'-'.repeat(78)}\n\n`;
  return ['LICENSES.txt', [...folders].sort().map(licenceOf).join(rule)];
}
