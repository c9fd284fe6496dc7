import { UsageError } from '../../../../domain/refusal.ts';

/** The flags as they were typed. */
export interface FtaFlags {
  readonly top?: string;
  /** True where no number follows. */
  readonly cutSets?: string | true;
  readonly rareEvent?: true;
  readonly draw?: string;
  readonly set?: readonly string[];
  readonly missionTime?: string;
}

export interface FtaOptions {
  readonly file: string;
  readonly top?: string;
  readonly missionTime?: number;
  /** How many cut sets to list; `some` where no number was said. */
  readonly cutSets?: number | 'some';
  readonly rareEvent: boolean;
  readonly draw?: 'text' | 'mermaid';
  readonly given: readonly string[];
}

/** More cut sets than this no list holds. */
const MOST_CUT_SETS = 10_000_000;

const invalid = (given: string, more: string, choices: string): UsageError =>
  new UsageError('usage-invalidArgument', { given, more, choices });

function wantedSets(written: string): number {
  const count = /^\d{1,9}$/.test(written) ? Number(written) : 0;
  if (count < 1 || count > MOST_CUT_SETS)
    throw invalid('--cut-sets', written, `1 – ${String(MOST_CUT_SETS)}`);
  return count;
}

function missionTime(written: string): number {
  const time = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(written) ? Number(written) : NaN;
  if (!Number.isFinite(time)) throw invalid('--mission-time', written, '24, 8760');
  return time;
}

/** Flags with their meaning. A file right after `--cut-sets` is the file, not a number. @throws UsageError. */
export function readOptions(file: string | undefined, flags: FtaFlags): FtaOptions {
  const { top, cutSets, draw, set = [] } = flags;
  const swallowed = file === undefined && typeof cutSets === 'string' && !/^\d+$/.test(cutSets);
  const named = swallowed ? cutSets : file;
  if (named === undefined) throw new UsageError('usage-missingArgument', { given: 'file' });
  if (draw !== undefined && draw !== 'text' && draw !== 'mermaid')
    throw invalid('--draw', draw, 'text, mermaid');
  const listed = swallowed || cutSets === true ? 'some' : cutSets;
  return {
    file: named,
    rareEvent: flags.rareEvent === true,
    given: set,
    ...(top !== undefined && { top }),
    ...(draw !== undefined && { draw }),
    ...(flags.missionTime !== undefined && { missionTime: missionTime(flags.missionTime) }),
    ...(listed !== undefined && { cutSets: listed === 'some' ? listed : wantedSets(listed) }),
  };
}
