import type { OpenPsaOptions, ReadOpenPsa } from '../../../../assessment/fault-tree/open-psa.ts';
import type { Span } from '../../../../assessment/fault-tree/open-psa-xml.ts';
import type { TreeFault } from '../../../../assessment/fault-tree/written-tree.ts';
import type { Problem } from '../../../../domain/problem.ts';

/** A document that was read, and how its faults become problems of a file. */
export interface ReadXmlTree extends ReadOpenPsa {
  readonly problemOf: (fault: TreeFault<Span>) => Problem;
}

/** Where each line of a text begins. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The last line that begins at or before a place. */
function lineAt(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Reads a document in Open-PSA format. */
export async function readXmlTree(
  file: string,
  bytes: Uint8Array,
  options: OpenPsaOptions,
): Promise<ReadXmlTree> {
  const { readOpenPsa } = await import('../../../../assessment/fault-tree/open-psa.ts');
  const read = readOpenPsa(bytes, options);
  const starts = lineStarts(read.text);
  const problemOf = ({ rule, severity = 'error', place, values }: TreeFault<Span>): Problem => {
    const start = Math.min(place.start, read.text.length);
    const line = lineAt(starts, start);
    const column = start - (starts[line] ?? 0) + 1;
    const lineEnd = (starts[line + 1] ?? read.text.length + 1) - 1;
    const length = Math.max(1, Math.min(place.end, lineEnd) - start);
    return { severity, file, line: line + 1, column, length, rule, values };
  };
  return { ...read, problemOf };
}
