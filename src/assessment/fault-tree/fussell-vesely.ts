import { type Allowance, Exhausted } from './allowance.ts';
import type { CutSetDiagram, Family } from './cut-set-diagram.ts';
import { enlarged } from './node-table.ts';
import { chanceOf, fillChances } from './probabilities.ts';
import type { WeighedModule } from './weighed-modules.ts';

/** Nodes of a family visited in the time of a step. */
const VISITS_A_STEP = 20;

/**
 * By level of a module's diagram, the chance that what is left of some minimal cut set that holds the variable has
 * occurred when the variable is taken out of it: times the variable's own, the chance that some minimal cut set that
 * holds it has occurred. The module is coherent. Throws `Exhausted`.
 */
export function chancesOfRests(
  { built, solved, levels, nodes }: WeighedModule,
  allowance: Allowance,
): Float64Array {
  const { module } = solved;
  const gate = module.graph.node(module.top * 2);
  if (module.gates.length === 1 && gate.kind === 'or') return new Float64Array(built.leaves.length).fill(1);
  if (module.gates.length === 1 && gate.kind === 'and') return productsOfOthers(levels.yes);
  const rests = new Float64Array(built.leaves.length);
  const { cutSets } = solved;
  if (cutSets?.leaves !== built.leaves) throw new Exhausted();
  const { diagram: families, root: family } = cutSets;
  const { diagram } = built;
  let functions = new Int32Array(families.table.capacity);
  functions[1] = 1;
  let functionsMade = 2;
  let chances = nodes;
  let chancesMade = nodes.yes.length;
  diagram.useFrom(allowance);
  families.useFrom(allowance);
  for (let level = 0; level < rests.length; level++) {
    const rest = setsWith(families, family, level, allowance);
    const { table } = families;
    if (table.size > functions.length) functions = enlarged(functions, table.capacity);
    for (; functionsMade < table.size; functionsMade++) {
      const lower = functions[table.lowOf(functionsMade)] ?? 0;
      const either = diagram.or(lower, functions[table.highOf(functionsMade)] ?? 0);
      functions[functionsMade] = diagram.make(table.levelOf(functionsMade), lower, either);
    }
    if (diagram.table.size > chances.yes.length) {
      const length = diagram.table.capacity;
      const larger = { yes: new Float64Array(length), no: new Float64Array(length) };
      larger.yes.set(chances.yes);
      larger.no.set(chances.no);
      chances = larger;
    }
    fillChances(diagram, levels, chances, chancesMade);
    chancesMade = diagram.table.size;
    rests[level] = chanceOf(functions[rest] ?? 0, chances).yes;
  }
  return rests;
}

/** For each of some numbers the product of the others. */
function productsOfOthers(numbers: Float64Array): Float64Array {
  const products = new Float64Array(numbers.length);
  let before = 1;
  numbers.forEach((number, at) => {
    products[at] = before;
    before *= number;
  });
  let after = 1;
  for (let at = numbers.length - 1; at >= 0; at--) {
    products[at] = (products[at] ?? 0) * after;
    after *= numbers[at] ?? 0;
  }
  return products;
}

/** The sets that hold a variable, without it. */
function setsWith(families: CutSetDiagram, family: Family, level: number, allowance: Allowance): Family {
  const found = new Int32Array(family + 1);
  allowance.spend(family / VISITS_A_STEP);
  for (let node = 2; node <= family; node++) {
    const { table } = families;
    const at = table.levelOf(node);
    if (at === level) found[node] = table.highOf(node);
    else if (at < level)
      found[node] = families.make(at, found[table.lowOf(node)] ?? 0, found[table.highOf(node)] ?? 0);
  }
  return found[family] ?? 0;
}
