import { COMBINATIONS } from '../domain/risk.ts';
import { listOf, oneOf, type Schema, text } from './schema-notation.ts';

/** No type on numbers: whatever stands there, `readRisks` says what is wrong with it, NaN and words included. */
const step = (description: string): Schema => ({ description, examples: [3] });

const risk: Schema = {
  description: 'Something that may happen.',
  type: 'object',
  properties: {
    name: text('The name people say.'),
    likelihood: step('How likely: a whole number from 1 to 5, or a word of scales.likelihood.'),
    impact: step('How bad: a whole number from 1 to 5, or a word of scales.impact.'),
    impacts: {
      description: 'In place of impact: how bad for each thing that matters, such as money and customers.',
      type: 'object',
      additionalProperties: step('From 1 to 5, or a word of scales.impact.'),
    },
    note: text('What else to know.'),
  },
  required: ['name', 'likelihood'],
  additionalProperties: false,
};

const scale = (description: string): Schema => listOf(text('A word.'), description);

/** Schema of a list of risks, as `crisis assess risk` reads it. */
export const riskFileSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://crisis-playbook.dev/schema/risk-1.json',
  title: 'crisis: likelihood and impact of risks',
  type: 'object',
  properties: {
    title: text('What the risks are of.'),
    source: text('Where the figures come from.'),
    risks: { description: 'Risks by id.', type: 'object', additionalProperties: risk },
    scales: {
      description: 'What the five steps are called, mildest first.',
      type: 'object',
      properties: { likelihood: scale('From rare to certain.'), impact: scale('From slight to ruinous.') },
      additionalProperties: false,
    },
    levels: {
      description:
        'Levels and the least score of each, mildest first; left out: low 1, medium 6, high 15, a convention to adapt.',
      type: 'object',
      additionalProperties: { description: 'The least score, from 1 to 25.' },
      examples: [{ low: 1, medium: 6, high: 15 }],
    },
    combine: oneOf(
      COMBINATIONS,
      'Of several impacts: worst takes the worst one (if left out), mean their mean.',
    ),
  },
  required: ['risks'],
  additionalProperties: false,
};
