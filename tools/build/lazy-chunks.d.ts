import type { Plugin } from 'esbuild';

export interface Chunk {
  readonly name: string;
  readonly path: string;
}

export declare function lazyChunks(taken: (chunk: Chunk) => void, root?: string): Plugin;
