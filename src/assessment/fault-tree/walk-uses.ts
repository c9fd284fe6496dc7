/** Names in an order in which each comes after all that it uses, or circles of names that use each other. */
export interface Walked {
  readonly order: readonly string[];
  /** Each begins and ends with the same name. */
  readonly circles: readonly (readonly string[])[];
}

/** More circles than this are not told: most are echoes of the first. */
const MOST_CIRCLES = 5;

interface Step {
  readonly name: string;
  readonly uses: readonly string[];
  next: number;
}

/** Follows names to what they use, depth first on a stack of its own, so that no chain is too long. */
export function walkUses(from: Iterable<string>, usesOf: (name: string) => readonly string[]): Walked {
  const order: string[] = [];
  const circles: string[][] = [];
  const state = new Map<string, 'open' | 'done'>();
  const path: Step[] = [];

  const enter = (name: string): void => {
    state.set(name, 'open');
    path.push({ name, uses: usesOf(name), next: 0 });
  };

  const noteCircle = (name: string): void => {
    if (circles.length >= MOST_CIRCLES) return;
    const names = path.map((step) => step.name);
    circles.push([...names.slice(names.lastIndexOf(name)), name]);
  };

  for (const start of from) {
    if (!state.has(start)) enter(start);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const used = step.uses[step.next++];
      if (used === undefined) {
        state.set(step.name, 'done');
        order.push(step.name);
        path.pop();
      } else if (!state.has(used)) enter(used);
      else if (state.get(used) === 'open') noteCircle(used);
    }
  }
  return { order, circles };
}
