import { AGGREGATIONS, COMPLETIONS, RANDOM_INDEXES, WEIGHT_METHODS } from '../domain/comparison.ts';
import { oneOf, record, type Schema, text } from './schema-notation.ts';

/** No type: whatever stands here, `readComparison` says what is wrong with it, NaN and infinity included. */
const ratio: Schema = {
  description:
    'How many times as important the left (the row) is as the right (the column): a number over 0 or a text such as "1/3"; null where it was not judged.',
  examples: [3, '1/3', null],
};

const judged: Readonly<Record<string, Schema>> = {
  matrix: {
    description: 'Row against column, a row for each factor in their order; 1 on the diagonal.',
    type: 'array',
    items: { type: 'array', items: ratio },
  },
  judgements: {
    description: 'Pairs: [left, right, how many times as important the left is]. Pairs may be left out.',
    type: 'array',
    items: { type: 'array', items: ratio, examples: [['people', 'spread', 3]] },
  },
};

const judge = record(
  {
    ...judged,
    weight: { description: 'How much this judge counts, a number over 0; 1 if left out.', examples: [2] },
  },
  'What one judge said.',
);

const node: Readonly<Record<string, Schema>> = {
  factors: {
    description: 'What is compared.',
    type: 'array',
    items: text('A name.'),
  },
  ...judged,
  judges: {
    description: 'Several judges by name, each with a matrix or judgements.',
    type: 'object',
    additionalProperties: judge,
  },
};

/** How all comparisons of a hierarchy are worked out; said once, at the top. */
const settings: Readonly<Record<string, Schema>> = {
  method: oneOf(WEIGHT_METHODS, 'How weights come out of a matrix; eigenvector if left out.'),
  randomIndex: oneOf(RANDOM_INDEXES, 'The table that consistency is measured by; saaty if left out.'),
  incomplete: oneOf(COMPLETIONS, 'What stands for pairs that were not judged; harker if left out.'),
  aggregate: oneOf(AGGREGATIONS, 'Whether judges are joined in judgements (AIJ) or priorities (AIP).'),
};

const inside = (properties: Readonly<Record<string, Schema>>): Schema => ({
  description: 'Comparisons of what is inside a factor, by that factor.',
  type: 'object',
  additionalProperties: record(properties, 'What is inside the factor.'),
});

/** Schema of pairwise judgements (AHP) with up to two levels of sub-factors; `readComparison` checks the rest. */
export const comparisonSchema: Schema = record(
  { ...node, ...settings, within: inside({ ...node, within: inside(node) }) },
  'Pairwise judgements of factors, from which their weights come (AHP).',
);
