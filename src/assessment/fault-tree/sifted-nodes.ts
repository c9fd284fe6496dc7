import { enlarged, hash, type NodeTable } from './node-table.ts';

const FIRST_HEADS = 16;

/**
 * Nodes of a binary decision diagram by variable instead of level, with counted uses, so that neighbouring variables
 * can change places without touching the rest (Rudell 1993). Low edges stay without negation.
 */
export class SiftedNodes {
  /** The variable at each level. */
  readonly order: number[];
  /** How many nodes are in use, by variable and in all. */
  readonly counts: Int32Array;
  size = 0;
  private readonly heads: Int32Array[];
  private variable: Int32Array;
  private low: Int32Array;
  private high: Int32Array;
  private uses: Int32Array;
  private next: Int32Array;
  private made = 1;
  private free = 0;

  constructor(table: NodeTable, roots: readonly number[], levels: number) {
    this.order = Array.from({ length: levels }, (_, level) => level);
    this.counts = new Int32Array(levels);
    this.heads = this.order.map(() => new Int32Array(FIRST_HEADS));
    const room = table.size + 16;
    this.variable = new Int32Array(room);
    this.low = new Int32Array(room);
    this.high = new Int32Array(room);
    this.uses = new Int32Array(room);
    this.next = new Int32Array(room);
    for (let node = 1; node < table.size; node++)
      this.allocate(table.levelOf(node), table.lowOf(node), table.highOf(node));
    for (const root of roots) this.use(root);
  }

  /** Lets the variables at a level and the one below it change places; gives how many nodes were looked at. */
  swap(level: number): number {
    const upper = this.order[level] ?? 0;
    const lower = this.order[level + 1] ?? 0;
    this.order[level] = lower;
    this.order[level + 1] = upper;
    const visited = this.counts[upper] ?? 0;
    if (visited === 0 || this.counts[lower] === 0) return 1;
    for (const node of this.takeThoseOn(upper, lower)) this.turn(node, upper, lower);
    return visited;
  }

  /** Writes the nodes into an empty table by level; gives the edge there for each of some edges here. */
  writeTo(table: NodeTable, roots: readonly number[]): number[] {
    const written = new Int32Array(this.made);
    const follow = (edge: number): number => ((written[edge >> 1] ?? 0) << 1) | (edge & 1);
    for (let level = this.order.length - 1; level >= 0; level--)
      for (const head of this.heads[this.order[level] ?? 0] ?? [])
        for (let node = head; node !== 0; node = this.next[node] ?? 0)
          written[node] = table.find(level, follow(this.low[node] ?? 0), follow(this.high[node] ?? 0));
    return roots.map(follow);
  }

  /** Takes out the nodes of the upper variable that have a child of the lower one. */
  private takeThoseOn(upper: number, lower: number): number[] {
    const taken: number[] = [];
    const heads = this.heads[upper] ?? new Int32Array(0);
    for (let head = 0; head < heads.length; head++) {
      let kept = 0;
      for (let node = heads[head] ?? 0; node !== 0; ) {
        const after = this.next[node] ?? 0;
        const isOn = this.isOf(this.low[node] ?? 0, lower) || this.isOf(this.high[node] ?? 0, lower);
        if (isOn) taken.push(node);
        else {
          this.next[node] = kept;
          kept = node;
        }
        node = after;
      }
      heads[head] = kept;
    }
    this.counts[upper] = (this.counts[upper] ?? 0) - taken.length;
    return taken;
  }

  /** Makes a node of the upper variable one of the lower, for the same function. */
  private turn(node: number, upper: number, lower: number): void {
    const low = this.low[node] ?? 0;
    const high = this.high[node] ?? 0;
    const sign = high & 1;
    const isLowOn = this.isOf(low, lower);
    const isHighOn = this.isOf(high, lower);
    const lowLow = isLowOn ? (this.low[low >> 1] ?? 0) : low;
    const lowHigh = isLowOn ? (this.high[low >> 1] ?? 0) : low;
    const highLow = isHighOn ? (this.low[high >> 1] ?? 0) ^ sign : high;
    const highHigh = isHighOn ? (this.high[high >> 1] ?? 0) ^ sign : high;
    const without = this.use(this.find(upper, lowLow, highLow));
    const withIt = this.use(this.find(upper, lowHigh, highHigh));
    this.drop(low);
    this.drop(high);
    this.variable[node] = lower;
    this.low[node] = without;
    this.high[node] = withIt;
    this.insert(node);
  }

  private isOf(edge: number, variable: number): boolean {
    return edge > 1 && this.variable[edge >> 1] === variable;
  }

  private find(variable: number, low: number, high: number): number {
    if (low === high) return low;
    const sign = low & 1;
    const heads = this.heads[variable] ?? new Int32Array(1);
    let node = heads[hash(variable, low ^ sign, high ^ sign) & (heads.length - 1)] ?? 0;
    while (node !== 0 && (this.low[node] !== (low ^ sign) || this.high[node] !== (high ^ sign)))
      node = this.next[node] ?? 0;
    return ((node === 0 ? this.allocate(variable, low ^ sign, high ^ sign) : node) << 1) | sign;
  }

  private allocate(variable: number, low: number, high: number): number {
    const node = this.free === 0 ? this.made++ : this.free;
    if (node === this.free) this.free = this.next[node] ?? 0;
    if (node >= this.variable.length) this.grow();
    this.variable[node] = variable;
    this.low[node] = this.use(low);
    this.high[node] = this.use(high);
    this.uses[node] = 0;
    this.size++;
    this.insert(node);
    return node;
  }

  private insert(node: number): void {
    const variable = this.variable[node] ?? 0;
    const count = (this.counts[variable] ?? 0) + 1;
    this.counts[variable] = count;
    if (count > (this.heads[variable]?.length ?? 0)) this.widen(variable);
    this.link(node, this.heads[variable] ?? new Int32Array(1));
  }

  private link(node: number, heads: Int32Array): void {
    const place = this.placeOf(node) & (heads.length - 1);
    this.next[node] = heads[place] ?? 0;
    heads[place] = node;
  }

  private placeOf(node: number): number {
    return hash(this.variable[node] ?? 0, this.low[node] ?? 0, this.high[node] ?? 0);
  }

  private widen(variable: number): void {
    const old = this.heads[variable] ?? new Int32Array(0);
    const heads = new Int32Array(old.length * 2);
    for (const head of old)
      for (let node = head; node !== 0; ) {
        const after = this.next[node] ?? 0;
        this.link(node, heads);
        node = after;
      }
    this.heads[variable] = heads;
  }

  private grow(): void {
    const room = this.variable.length * 2;
    this.variable = enlarged(this.variable, room);
    this.low = enlarged(this.low, room);
    this.high = enlarged(this.high, room);
    this.uses = enlarged(this.uses, room);
    this.next = enlarged(this.next, room);
  }

  private use(edge: number): number {
    this.uses[edge >> 1] = (this.uses[edge >> 1] ?? 0) + 1;
    return edge;
  }

  /** One use less; a node without uses goes, and its uses of others with it. */
  private drop(edge: number): void {
    const node = edge >> 1;
    if (node === 0) return;
    const left = (this.uses[node] ?? 0) - 1;
    this.uses[node] = left;
    if (left > 0) return;
    const variable = this.variable[node] ?? 0;
    const heads = this.heads[variable] ?? new Int32Array(1);
    const place = this.placeOf(node) & (heads.length - 1);
    if (heads[place] === node) heads[place] = this.next[node] ?? 0;
    else {
      let before = heads[place] ?? 0;
      while (this.next[before] !== node) before = this.next[before] ?? 0;
      this.next[before] = this.next[node] ?? 0;
    }
    this.counts[variable] = (this.counts[variable] ?? 0) - 1;
    this.size--;
    this.next[node] = this.free;
    this.free = node;
    this.drop(this.low[node] ?? 0);
    this.drop(this.high[node] ?? 0);
  }
}
