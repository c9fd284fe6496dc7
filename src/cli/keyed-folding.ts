import type { RecordedEvent } from '../domain/events/table.ts';
import type { Incident } from '../domain/incident.ts';
import type { StoredRecord } from '../store/incident-file.ts';
import { Folding } from './incident-reading.ts';

/** Folds the file, remembering how the incident stood before the first record under this run's `--key`. */
export class KeyedFolding extends Folding {
  beforeKey: Incident | undefined;
  readonly keyed: RecordedEvent[] = [];

  constructor(private readonly key: string | undefined) {
    super(key !== undefined);
  }

  override take(record: StoredRecord, line: number): void {
    const isKeyed = this.key !== undefined && record.key === this.key;
    if (isKeyed && this.beforeKey === undefined) this.beforeKey = this.incident;
    super.take(record, line);
    const last = this.events.at(-1);
    if (isKeyed && last !== undefined) this.keyed.push(last);
  }
}
