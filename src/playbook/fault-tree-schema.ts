import { type Schema, text } from './schema-notation.ts';

/** What `readTreeFile` says more about than a schema could: any shape, described for editors. */
const formula: Schema = {
  description:
    'When it happens: `and: […]`, `or: […]`, `not: x`, `xor: […]`, `nand: […]`, `nor: […]`, or `atleast: 2` with `of: […]`; items are names, true, false or formulas again. A gate may have a `label`.',
  examples: [{ and: ['first', 'second'] }, { atleast: 2, of: ['a', 'b', 'c'] }, { not: 'a' }],
};

/** Schema of a fault tree in YAML or JSON, as `crisis assess fta` reads it. */
export const faultTreeSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://crisis-playbook.dev/schema/fault-tree-1.json',
  title: 'crisis: fault tree (FTA)',
  description: 'A fault tree: from the event to be avoided down to what may happen by itself.',
  type: 'object',
  required: ['gates'],
  additionalProperties: false,
  properties: {
    tree: text('A name of the tree.'),
    source: text('Where the tree and its figures come from.'),
    top: {
      description: 'The gate to be avoided; the one that no other gate uses if left out.',
      type: ['string', 'number'],
    },
    gates: {
      description: 'What happens when other things happen, by name in any script.',
      type: 'object',
      additionalProperties: formula,
    },
    events: {
      description: 'What may happen by itself, by name, with its probability.',
      type: ['object', 'null'],
      additionalProperties: {
        description:
          'A probability from 0 to 1 (0.02, "2%", "1/50"), or a map of `probability` and `label`; nothing where it is not known.',
        examples: [0.02, '1/50', { probability: 0.02, label: 'Nobody reads it again' }],
      },
    },
    houses: {
      description: 'What is taken to happen (true) or not (false), to try what follows.',
      type: ['object', 'null'],
      additionalProperties: { description: 'true or false' },
    },
  },
};
