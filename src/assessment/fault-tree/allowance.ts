/**
 * What a step costs with a table of so many nodes: a step is what takes about 0.4 microseconds, when the memory it reads
 * is far away; with small tables it is near.
 */
export const costOfStep = (nodes: number): number => Math.min(1, 0.15 + nodes / 2 ** 20);

/** Thrown inside the engine where a computation has used up what it was given; never leaves it. */
export class Exhausted extends Error {}

/** The result of a computation, or nothing where it is beyond reach: too much work, or too deep for the stack. */
export function withinReach<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Exhausted || error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * What a computation may use: steps (work done, and so time) and nodes (memory). Counted, not clocked, so that the
 * same tree always gives the same answer.
 */
export class Allowance {
  steps: number;
  readonly nodes: number;

  constructor(steps: number, nodes: number) {
    this.steps = steps;
    this.nodes = nodes;
  }

  /** Uses some steps; throws `Exhausted` when there are none left. */
  spend(steps: number): void {
    this.steps -= steps;
    if (this.steps < 0) throw new Exhausted();
  }
}
