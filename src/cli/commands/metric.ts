import type { Command } from 'commander';
import { UsageError } from '../../domain/refusal.ts';
import { declare, type Program } from '../program.ts';
import type { Session } from '../session.ts';
import { runMetricList } from './metric/list.ts';
import { runMetricRecord } from './metric/record.ts';

export interface MetricOptions {
  readonly pairs: readonly string[];
  readonly source?: string;
  readonly baseline?: true;
}

/** `crisis metric NAME=VALUE… [--source S] [--baseline]`: heat by hand; alone it lists the readings. */
export function metricCommand({ say, session }: Program, run = runMetric): Command {
  return declare(say, 'metric', 'metric', 'respond')
    .argument('[pairs...]', say('commands.metric.pairs'))
    .option('--source <source>', say('commands.metric.source'))
    .option('--baseline', say('commands.metric.baseline'))
    .action((pairs: readonly string[], options: Omit<MetricOptions, 'pairs'>, command: Command) =>
      run(session(command), { ...options, pairs }),
    );
}

/** Records readings, or shows them. @throws UsageError('pairs-missing') for a source or baseline of nothing. */
export async function runMetric(session: Session, options: MetricOptions): Promise<void> {
  if (options.pairs.length > 0) {
    runMetricRecord(session, options);
    return;
  }
  if (options.source !== undefined || options.baseline === true) throw new UsageError('pairs-missing');
  await runMetricList(session);
}
