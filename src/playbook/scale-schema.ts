import {
  eachRequiring,
  listOf,
  mapOf,
  oneOf,
  record,
  requiring,
  type Schema,
  text,
  written,
} from './schema-notation.ts';

const bound: Schema = {
  description: 'From where on a criterion reaches a level.',
  type: 'object',
  properties: {
    // No type: `readScale` says what is wrong with it, NaN and infinity included.
    from: { description: 'From this number on, the number included.', examples: [1000000] },
    status: oneOf(['draft', 'final'], 'Whether the number is law, or stood in a draft only.'),
  },
  additionalProperties: false,
};

const criterion = record(
  {
    name: text('What is measured.'),
    ask: text('The question.'),
    unit: text('What is counted.'),
    bounds: mapOf(bound, 'Bounds by level.'),
  },
  'One criterion; any one suffices.',
);

/** What a scale must have; its translation (`translates`) holds texts only. */
const whole: Schema = {
  ...requiring(['id', 'language', 'title', 'source', 'verified', 'below', 'levels', 'criteria'], {
    levels: eachRequiring(requiring(['name'])),
    criteria: eachRequiring(
      requiring(['name', 'ask', 'bounds'], { bounds: eachRequiring(requiring(['from', 'status'])) }),
    ),
  }),
  type: 'object',
};

/** Schema of an official scale of severity and of its translations, as `crisis assess scale` reads them. */
export const scaleSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:crisis-playbook:scale:1',
  title: 'crisis: official scale of severity',
  type: 'object',
  properties: {
    crisis: { description: 'Version of the language.', type: 'integer', const: 1 },
    id: written('id', 'The name of this file, without .yaml.'),
    translates: written('id', 'In a translation: the id of the scale.'),
    language: written('language', 'The language of the texts, such as zh-CN or en.'),
    title: text('What the scale is called.'),
    instrument: text('The law or rule that it stands in.'),
    inForce: written('date', 'From when it holds, YYYY-MM-DD.'),
    source: text('Where the figures were read.'),
    verified: { description: 'Whether somebody checked them against the official text.', type: 'boolean' },
    below: text('What is said below the first level.'),
    belowNote: text('What must be known all the same below the first level.'),
    notes: listOf(text('A note.'), 'What else one must know.'),
    levels: mapOf(record({ name: text('The name people say.') }, 'One level.'), 'Levels, mildest first.'),
    criteria: mapOf(criterion, 'Criteria by id.', 'word'),
  },
  additionalProperties: false,
  if: { required: ['translates'], properties: { translates: true } },
  else: whole,
};
