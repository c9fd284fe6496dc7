import fc from 'fast-check';
import type { FaultTree, Formula, Gate } from '../../../src/assessment/fault-tree/fault-tree.ts';

interface Shape {
  readonly events: number;
  readonly gates: number;
  readonly negations: boolean;
}

/** Trees with shared gates, nested formulas, constants and house events; coherent ones without negations. */
export function randomTree({ events, gates, negations }: Shape): fc.Arbitrary<FaultTree> {
  const kinds = negations ? ['and', 'or', 'atleast', 'xor'] : ['and', 'or', 'atleast'];
  const operand = fc.record({
    reach: fc.nat({ max: 1_000_000 }),
    isNegated: fc.boolean(),
    isNested: fc.nat({ max: 9 }),
    isHouse: fc.nat({ max: 29 }),
  });
  const gate = fc.record({
    kind: fc.constantFrom(...kinds),
    min: fc.nat({ max: 3 }),
    isNegated: fc.nat({ max: 7 }),
    of: fc.array(operand, { minLength: 1, maxLength: 5 }),
  });
  const chance = fc.oneof(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.constantFrom(0, 1, 0.5, 1e-6));
  return fc
    .record({
      count: fc.integer({ min: 1, max: events }),
      chances: fc.array(chance, { minLength: events, maxLength: events }),
      gates: fc.array(gate, { minLength: 1, maxLength: gates }),
    })
    .map((drawn): FaultTree => {
      const names = drawn.chances.slice(0, drawn.count).map((_, place) => `e${place}`);
      const made = new Map<string, Gate>();
      const total = drawn.gates.length;
      drawn.gates.forEach((own, place) => {
        // Gates below are more likely than their share, so that trees grow deep and gates are shared.
        const below = Array.from({ length: total - place - 1 }, (_, at) => `g${place + 1 + at}`);
        const choices = [...names, ...below.slice(0, 4), ...below];
        const of = own.of.map(({ reach, isNegated, isNested, isHouse }): Formula => {
          const event = choices[reach % choices.length] ?? 'e0';
          const plain: Formula = {
            kind: 'event',
            event: isHouse < 2 ? (['yes', 'no'][isHouse] ?? 'no') : event,
          };
          const signed: Formula = negations && isNegated ? { kind: 'not', of: plain } : plain;
          return isNested === 0
            ? { kind: 'or', of: [signed, { kind: 'event', event: names[0] ?? 'e0' }] }
            : signed;
        });
        const formula = formulaOf(own.kind, Math.min(own.min, of.length), of);
        made.set(`g${place}`, {
          formula: negations && own.isNegated === 0 ? { kind: 'not', of: formula } : formula,
        });
      });
      return {
        name: 'random',
        top: 'g0',
        gates: made,
        events: new Map(names.map((name, place) => [name, { probability: drawn.chances[place] ?? 0 }])),
        houses: new Map([
          ['yes', true],
          ['no', false],
        ]),
      };
    });
}

function formulaOf(kind: string, min: number, of: readonly Formula[]): Formula {
  if (kind === 'atleast') return { kind, min, of };
  return { kind: kind === 'and' ? 'and' : kind === 'or' ? 'or' : 'xor', of };
}
