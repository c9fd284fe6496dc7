import { Failure } from '../domain/refusal.ts';
import { encodeChain } from './chain.ts';
import { placeNewFile } from './new-file.ts';
import type { StorePorts } from './ports.ts';
import type { StoredRecord } from './record.ts';

/**
 * Creates an incident file (mode 0600) with its first records, durably: it is there whole or not at all.
 * @throws Failure('file-exists', 'disk-full', 'write-failed', 'not-durable' or 'record-too-large').
 */
export function createIncidentFile(
  path: string,
  ports: StorePorts,
  bodies: readonly [object, ...object[]],
): readonly StoredRecord[] {
  const { bytes, records } = encodeChain(bodies, [], path);
  if (!placeNewFile(path, bytes, ports, true)) throw new Failure('file-exists', { path });
  return records;
}
