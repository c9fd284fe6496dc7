import { hash } from './node-table.ts';

const FIRST_ENTRIES = 16;
const MOST_ENTRIES = 1 << 21;

/** What was computed before, by operation and operands: a table that forgets when two meet in one place. */
export class ComputedTable {
  private entries = new Int32Array(FIRST_ENTRIES * 4).fill(-1);
  private mask = FIRST_ENTRIES - 1;

  /** The result of an operation, or -1. Operands are at least 0; `third` may stand for the operation itself. */
  get(first: number, second: number, third: number): number {
    const at = (hash(first, second, third) & this.mask) * 4;
    const entries = this.entries;
    return entries[at] === first && entries[at + 1] === second && entries[at + 2] === third
      ? (entries[at + 3] ?? -1)
      : -1;
  }

  set(first: number, second: number, third: number, result: number): void {
    const at = (hash(first, second, third) & this.mask) * 4;
    const entries = this.entries;
    entries[at] = first;
    entries[at + 1] = second;
    entries[at + 2] = third;
    entries[at + 3] = result;
  }

  clear(): void {
    this.entries.fill(-1);
  }

  /** Forgets everything and gives back its room. */
  trim(): void {
    this.entries = new Int32Array(FIRST_ENTRIES * 4).fill(-1);
    this.mask = FIRST_ENTRIES - 1;
  }

  /** Makes room for a diagram of so many nodes; what was known stays known. */
  fit(nodes: number): void {
    if (nodes <= this.mask || this.mask + 1 >= MOST_ENTRIES) return;
    const old = this.entries;
    let entries = this.mask + 1;
    while (entries <= nodes && entries < MOST_ENTRIES) entries *= 2;
    this.mask = entries - 1;
    this.entries = new Int32Array(entries * 4).fill(-1);
    for (let at = 0; at < old.length; at += 4)
      if (old[at] !== -1) this.set(old[at] ?? 0, old[at + 1] ?? 0, old[at + 2] ?? 0, old[at + 3] ?? 0);
  }
}
