import { membershipsSchema } from './membership-schema.ts';
import { oneOf, type Schema, text } from './schema-notation.ts';

/** No type on numbers: whatever stands there, `readFuzzyModel` says what is wrong with it, NaN and infinity included. */
const byGrade = (description: string): Schema => ({ description, type: ['array', 'object'] });

const row: Schema = {
  description: 'How far a factor belongs to each grade, numbers from 0 to 1.',
  type: 'array',
};

const rows = (description: string): Schema => ({
  description,
  type: ['array', 'object'],
  items: row,
  additionalProperties: row,
});

const operator: Schema = {
  description:
    'How weights and memberships are joined: max-min M(∧,∨), max-product M(·,∨), sum-min M(∧,⊕), sum-product M(·,⊕), weighted-average M(·,+), balanced-average; weighted-average if left out.',
  type: 'string',
  examples: ['weighted-average', 'max-min', 'M(∧,∨)'],
};

const factorReference: Schema = { $ref: '#/$defs/factor' };

/** What is weighed: rows by factor, or factors that are graded in other ways. */
const node: Readonly<Record<string, Schema>> = {
  weights: byGrade(
    'How much each factor counts: a list in their order, or a map by factor. They should add up to 1.',
  ),
  matrix: rows('A row for each factor: how far it belongs to each grade.'),
  R: rows('Another name for matrix.'),
  factors: {
    description: 'Factors by name, in place of the matrix.',
    type: ['array', 'object'],
    items: factorReference,
    additionalProperties: factorReference,
  },
  operator,
};

const factor: Schema = {
  description:
    'A row; or a value with memberships, bands or thresholds; or weights with a matrix or factors, one level down.',
  type: ['array', 'object'],
  properties: {
    ...node,
    row,
    value: { description: 'The number that is graded.', examples: [7] },
    memberships: membershipsSchema,
    bands: byGrade(
      "Each grade's inclusive bound, mildest first; memberships pass from grade to grade around it.",
    ),
    order: oneOf(['ascending', 'descending'], 'descending: a smaller number is worse. Goes with bands.'),
    thresholds: byGrade('The number that belongs to a grade in full, for each; straight lines between.'),
  },
  additionalProperties: false,
};

/** Schema of a fuzzy comprehensive evaluation, as `crisis assess fuzzy` reads it. */
export const fuzzyFileSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://crisis-playbook.dev/schema/fuzzy-1.json',
  title: 'crisis: fuzzy comprehensive evaluation',
  type: 'object',
  properties: {
    title: text('What is evaluated.'),
    source: text('Where the figures come from.'),
    grades: {
      description: 'Names of the grades, mildest first.',
      type: 'array',
      items: text('A name.'),
      minItems: 1,
    },
    scores: byGrade('What each grade is worth; then the result is told as one number too.'),
    ...node,
  },
  required: ['weights'],
  additionalProperties: false,
  $defs: { factor },
};
