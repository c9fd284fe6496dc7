import { Exhausted, type Allowance } from './allowance.ts';

/** The level of a terminal: below every variable. */
export const BOTTOM = 0x7fffffff;

const FIRST_CAPACITY = 16;

/** Cells of a node: its level, its low and its high child, and the next node in its chain. */
const CELLS = 4;

/**
 * Nodes (level, low, high) of a decision diagram, each once, found by chains of equal hash. A node's children come
 * before it, so a loop over the indexes goes from the bottom up. What low and high mean is the diagram's affair. All of a
 * node lies together, for reading memory is what a diagram spends its time on.
 */
export class NodeTable {
  size: number;
  allowance: Allowance;
  private cells = new Int32Array(FIRST_CAPACITY * CELLS);
  private heads = new Int32Array(FIRST_CAPACITY);
  private readonly terminals: number;

  constructor(terminals: number, allowance: Allowance) {
    this.terminals = terminals;
    this.allowance = allowance;
    this.size = terminals;
    for (let node = 0; node < terminals; node++) this.cells[node * CELLS] = BOTTOM;
  }

  /** How many nodes there is room for now. */
  get capacity(): number {
    return this.heads.length;
  }

  levelOf(node: number): number {
    return this.cells[node * CELLS] ?? BOTTOM;
  }

  lowOf(node: number): number {
    return this.cells[node * CELLS + 1] ?? 0;
  }

  highOf(node: number): number {
    return this.cells[node * CELLS + 2] ?? 0;
  }

  /** The node with these parts, made if there is none; throws `Exhausted` when there is no room left for it. */
  find(level: number, low: number, high: number): number {
    const { cells, heads } = this;
    const head = hash(level, low, high) & (heads.length - 1);
    for (let node = heads[head] ?? 0; node !== 0; node = cells[node * CELLS + 3] ?? 0) {
      const at = node * CELLS;
      if (cells[at + 1] === low && cells[at + 2] === high && cells[at] === level) return node;
    }
    const node = this.size;
    if (node >= this.allowance.nodes) throw new Exhausted();
    if (node === heads.length) {
      this.resize(heads.length * 2);
      return this.find(level, low, high);
    }
    const at = node * CELLS;
    cells[at] = level;
    cells[at + 1] = low;
    cells[at + 2] = high;
    cells[at + 3] = heads[head] ?? 0;
    heads[head] = node;
    this.size = node + 1;
    return node;
  }

  /**
   * Drops all nodes but those marked, which must be closed under children; gives the new index of each old one.
   * `shift` is how many low bits of a child are not its index.
   */
  keep(marked: Uint8Array, shift: number): Int32Array {
    const { cells } = this;
    const moved = new Int32Array(this.size);
    const signs = (1 << shift) - 1;
    const follow = (child: number): number => ((moved[child >> shift] ?? 0) << shift) | (child & signs);
    let size = 0;
    for (let node = 0; node < this.size; node++) {
      if (node >= this.terminals && marked[node] !== 1) continue;
      const [from, to] = [node * CELLS, size * CELLS];
      cells[to] = cells[from] ?? 0;
      cells[to + 1] = follow(cells[from + 1] ?? 0);
      cells[to + 2] = follow(cells[from + 2] ?? 0);
      moved[node] = size++;
    }
    this.size = size;
    this.chain();
    return moved;
  }

  /** Gives back the room that is not used. */
  trim(): void {
    let capacity = FIRST_CAPACITY;
    while (capacity < this.size) capacity *= 2;
    if (capacity < this.capacity) this.resize(capacity);
  }

  private resize(capacity: number): void {
    const cells = new Int32Array(capacity * CELLS);
    cells.set(this.cells.subarray(0, this.size * CELLS));
    this.cells = cells;
    this.heads = new Int32Array(capacity);
    this.chain();
  }

  private chain(): void {
    const { cells } = this;
    const heads = this.heads.fill(0);
    const mask = heads.length - 1;
    for (let node = this.terminals; node < this.size; node++) {
      const at = node * CELLS;
      const head = hash(cells[at] ?? 0, cells[at + 1] ?? 0, cells[at + 2] ?? 0) & mask;
      cells[at + 3] = heads[head] ?? 0;
      heads[head] = node;
    }
  }
}

export function enlarged(from: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(length);
  to.set(from);
  return to;
}

/** Mixes three small integers (multipliers after Knuth and from MurmurHash3). */
export function hash(a: number, b: number, c: number): number {
  let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
