import { join } from 'node:path';
import type { OrganisationConfig } from '../domain/organisation.ts';
import type { Problem } from '../domain/problem.ts';
import { keepInCache } from '../store/home.ts';
import { type BoundedFile, fileStamp, readBounded } from '../store/text-file.ts';

/** The organisation's config with what is wrong in it. Without a config.yaml: the empty config. */
export interface LoadedConfig {
  readonly config: OrganisationConfig;
  readonly problems: readonly Problem[];
  readonly file: string;
  readonly text: string;
}

interface QuickCopy {
  readonly stamp: string;
  readonly config: OrganisationConfig;
}

const EMPTY: LoadedConfig = { config: { people: {} }, problems: [], file: '', text: '' };
const MAX_CONFIG_BYTES = 256 * 1024;

export const configPath = (home: string): string => join(home, 'config.yaml');

const COPY = 'config.json';

const copyPath = (home: string): string => join(home, 'cache', COPY);

const bytesOf = (file: BoundedFile): Buffer => ('bytes' in file ? file.bytes : Buffer.alloc(0));

/** Reads and checks config.yaml, and renews the quick copy that `next` and `status` read. */
export async function loadConfig(home: string | undefined): Promise<LoadedConfig> {
  if (home === undefined) return EMPTY;
  const file = configPath(home);
  const stamp = fileStamp(file);
  if (stamp === undefined) return EMPTY;
  const [{ readConfig }, { configSchema }, { validate }] = await Promise.all([
    import('../playbook/organisation-config.ts'),
    import('../playbook/config-schema.ts'),
    import('#validators/config'),
  ]);
  const read = readBounded(file, MAX_CONFIG_BYTES);
  const { config, problems } = readConfig({ file, ...read }, { schema: configSchema, validate });
  if (config !== undefined) keepCopy(home, { stamp, config });
  const lastGood = readCopy(home)?.config ?? EMPTY.config;
  return { config: config ?? lastGood, problems, file, text: bytesOf(read).toString('utf8') };
}

/** A copy that cannot be written only makes the next run slower. */
function keepCopy(home: string, copy: QuickCopy): void {
  try {
    keepInCache(home, COPY, JSON.stringify(copy));
  } catch {
    return;
  }
}

function readCopy(home: string): QuickCopy | undefined {
  if (fileStamp(copyPath(home)) === undefined) return undefined;
  try {
    return JSON.parse(
      bytesOf(readBounded(copyPath(home), MAX_CONFIG_BYTES * 2)).toString('utf8'),
    ) as QuickCopy;
  } catch {
    return undefined;
  }
}

/** The config from its quick copy, remade when config.yaml has changed. */
export async function quickConfig(home: string | undefined): Promise<LoadedConfig> {
  if (home === undefined) return EMPTY;
  const copy = readCopy(home);
  const isFresh = copy !== undefined && copy.stamp === fileStamp(configPath(home));
  return isFresh ? { ...EMPTY, config: copy.config } : loadConfig(home);
}
