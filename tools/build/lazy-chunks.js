import { relative, sep } from 'node:path';

/** `src/playbook/load-playbook.ts` → `playbook-load-playbook`; a package keeps its name without the scope sign. */
function chunkName(specifier, resolved, root) {
  const local = relative(root, resolved);
  const name = specifier.startsWith('.') ? local.replace(/\.ts$/, '').split(sep).join('-') : specifier;
  return name.replace('@', '').replaceAll('/', '-');
}

/**
 * `await import(…)` in src becomes a file of its own in dist/chunks, required when the line is reached.
 * esbuild would inline it, and every command would pay for parsing what it may never need.
 * `taken` is called with each chunk found, so that it can be built in its turn. The stub has no package around it,
 * so that esbuild reads a chunk's default export by its __esModule mark.
 */
export function lazyChunks(taken, root = 'src') {
  return {
    name: 'lazy-chunks',
    setup(build) {
      build.onResolve(
        { filter: /.*/ },
        async ({ path, kind, resolveDir, importer, namespace, pluginData }) => {
          if (namespace === 'lazy') return { path, external: true };
          if (kind !== 'dynamic-import' || pluginData === 'resolving') return undefined;
          const found = await build.resolve(path, { kind, resolveDir, importer, pluginData: 'resolving' });
          if (found.errors.length > 0) return { errors: found.errors };
          if (found.external) return found;
          const name = chunkName(path, found.path, root);
          taken({ name, path: found.path });
          return { path: name, namespace: 'lazy' };
        },
      );
      build.onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path }) => ({
        contents: `export * from '../chunks/${path}.cjs'; export { default } from '../chunks/${path}.cjs';`,
      }));
    },
  };
}
