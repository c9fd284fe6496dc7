import { comparisonSchema } from './comparison-schema.ts';
import { type Schema, text } from './schema-notation.ts';
import { isTree } from './value-kinds.ts';

const { properties } = comparisonSchema;

/** Schema of a file of pairwise judgements, as `crisis assess ahp` reads it. */
export const ahpFileSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://crisis-playbook.dev/schema/ahp-1.json',
  title: 'crisis: pairwise judgements (AHP)',
  ...comparisonSchema,
  properties: {
    title: text('What is compared for which purpose.'),
    source: text('Where the judgements come from.'),
    ...(isTree(properties) && properties),
  },
};
