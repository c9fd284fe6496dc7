import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Chunk, lazyChunks } from '../../../tools/build/lazy-chunks.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crisis-chunks-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Bundles `main.ts` and every chunk it asks for; answers with what its `run` resolves to. */
async function run(files: Readonly<Record<string, string>>): Promise<unknown> {
  for (const [file, text] of Object.entries({ 'package.json': '{"type":"module"}', ...files })) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const queue: { in: string; out: string }[] = [{ in: join(folder, 'main.ts'), out: 'commands/main' }];
  const take = ({ name, path }: Chunk): void => {
    queue.push({ in: path, out: `chunks/${name}` });
  };
  while (queue.length > 0) {
    await build({
      entryPoints: queue.splice(0),
      outdir: join(folder, 'dist'),
      outExtension: { '.js': '.cjs' },
      absWorkingDir: folder,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      supported: { 'dynamic-import': false },
      logLevel: 'silent',
      plugins: [lazyChunks(take, folder)],
    });
  }
  const main = createRequire(import.meta.url)(join(folder, 'dist/commands/main.cjs')) as {
    run: () => Promise<unknown>;
  };
  return main.run();
}

describe('what is imported lazily becomes a chunk', () => {
  test('with the names and the default of an ES module', async () => {
    const files = {
      'main.ts': `export const run = async () => { const { default: first, second } = await import('./part.ts'); return [first, second]; };`,
      'part.ts': `export default 'first'; export const second = 'second';`,
    };
    expect(await run(files)).toEqual(['first', 'second']);
    expect(readFileSync(join(folder, 'dist/commands/main.cjs'), 'utf8')).not.toContain("'second'");
  });

  test('from a CommonJS package, whose default is all of it', async () => {
    const files = {
      'main.ts': `export const run = async () => { const { default: all, part } = await import('old'); return [all.part, part]; };`,
      'node_modules/old/index.js': `module.exports = { part: 1 };`,
      'node_modules/old/package.json': '{"name":"old","main":"index.js"}',
    };
    expect(await run(files)).toEqual([1, 1]);
  });

  test('from within another chunk', async () => {
    const files = {
      'main.ts': `export const run = async () => (await import('./a.ts')).a();`,
      'a.ts': `export const a = async () => (await import('./deep/b.ts')).b;`,
      'deep/b.ts': `export const b = 'b';`,
    };
    expect(await run(files)).toBe('b');
  });

  test('only when the line is reached', async () => {
    const files = {
      'main.ts': `export const run = async () => { if (Date.now() === 0) await import('./loud.ts'); return 'quiet'; };`,
      'loud.ts': `throw new Error('loaded');`,
    };
    expect(await run(files)).toBe('quiet');
  });
});
