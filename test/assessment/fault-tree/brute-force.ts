import type { FaultTree, Formula } from '../../../src/assessment/fault-tree/fault-tree.ts';

/** What a tree says, found by trying every set of its events (16 at most). */
export class BruteForce {
  readonly names: readonly string[];
  /** By set of events, as bits, whether the top happens when exactly these do. */
  readonly happens: Uint8Array;
  private readonly chances: readonly number[];

  constructor(tree: FaultTree) {
    this.names = [...tree.events.keys()];
    this.chances = this.names.map((name) => tree.events.get(name)?.probability ?? 0);
    this.happens = new Uint8Array(2 ** this.names.length);
    const places = new Map(this.names.map((name, place) => [name, place]));
    for (let set = 0; set < this.happens.length; set++) {
      const known = new Map<string, boolean>();
      const valueOf = (name: string): boolean => {
        const place = places.get(name);
        if (place !== undefined) return ((set >> place) & 1) === 1;
        const gate = tree.gates.get(name);
        const value =
          known.get(name) ?? (gate === undefined ? (tree.houses.get(name) ?? false) : holds(gate.formula));
        known.set(name, value);
        return value;
      };
      const holds = (formula: Formula): boolean => {
        if (formula.kind === 'constant') return formula.value;
        if (formula.kind === 'event') return valueOf(formula.event);
        if (formula.kind === 'not') return !holds(formula.of);
        const count = formula.of.filter(holds).length;
        if (formula.kind === 'and') return count === formula.of.length;
        if (formula.kind === 'or') return count > 0;
        if (formula.kind === 'atleast') return count >= formula.min;
        return count % 2 === 1;
      };
      this.happens[set] = valueOf(tree.top) ? 1 : 0;
    }
  }

  /** P(some set in the table), with one event's probability changed if said. */
  probability(
    table: Uint8Array = this.happens,
    changed?: { readonly place: number; readonly chance: number },
  ): number {
    let sum = 0;
    for (let set = 0; set < table.length; set++) {
      if (table[set] !== 1) continue;
      let product = 1;
      this.chances.forEach((own, place) => {
        const chance = changed?.place === place ? changed.chance : own;
        product *= ((set >> place) & 1) === 1 ? chance : 1 - chance;
      });
      sum += product;
    }
    return sum;
  }

  minimalSets(): number[] {
    const sets = [...this.happens.keys()]
      .filter((set) => this.happens[set] === 1)
      .sort((a, b) => sizeOf(a) - sizeOf(b));
    const minimal: number[] = [];
    for (const set of sets) if (!minimal.some((smaller) => (smaller & set) === smaller)) minimal.push(set);
    return minimal;
  }

  isMonotone(): boolean {
    return this.names.every((_, place) =>
      this.happens.every((happens, set) => happens === 0 || this.happens[set | (1 << place)] === 1),
    );
  }

  dependsOn(place: number): boolean {
    return this.happens.some((happens, set) => happens !== this.happens[set ^ (1 << place)]);
  }

  /** P(some minimal set that holds the event has occurred). */
  chanceThrough(place: number): number {
    const having = this.minimalSets().filter((set) => ((set >> place) & 1) === 1);
    return this.probability(
      this.happens.map((_, set) => (having.some((each) => (each & set) === each) ? 1 : 0)),
    );
  }

  productOf(set: number): number {
    return this.chances.reduce(
      (product, chance, place) => (((set >> place) & 1) === 1 ? product * chance : product),
      1,
    );
  }

  setOf(names: readonly string[]): number {
    return names.reduce((set, name) => set | (1 << this.names.indexOf(name)), 0);
  }
}

export function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) size++;
  return size;
}
