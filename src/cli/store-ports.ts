import { createPlatform } from '../store/platform.ts';
import type { StorePorts } from '../store/append.ts';
import type { Context } from './context.ts';

/** What the store needs of the world: this machine, the true time, chance, and a pause. */
export const storePorts = ({ now, newId }: Context): StorePorts => ({
  platform: createPlatform(),
  now,
  newNonce: () => newId(16),
});
