import { FUZZY_OPERATORS } from '../domain/membership.ts';
import { ASPECTS, CLASSIFICATION_METHODS, DATA_SOURCES, REQUIREMENTS } from '../domain/playbook.ts';
import { comparisonSchema } from './comparison-schema.ts';
import { membershipsSchema } from './membership-schema.ts';
import { listOf, mapOf, oneOf, record, text, written } from './schema-notation.ts';
import { condition, id, moment } from './value-schema.ts';

const known = {
  aspect: oneOf(
    ASPECTS,
    'What it tells of: nature (a floor, if left out), scale, scope or consequence; none of them may be overlooked.',
  ),
  data: oneOf(
    DATA_SOURCES,
    'Which desk knows: internal (our figures, customers, staff) or external (market, media, authorities).',
  ),
};

const factor = record(
  {
    ...known,
    ask: text('The question.'),
    unit: text('What is counted.'),
    group: written('word', 'Factors of one group count as one: the worst decides.'),
    order: oneOf(['ascending', 'descending'], 'descending: a smaller number is worse, as with a rank.'),
    weight: {
      description: 'How much it counts for weighted methods, where no judgements are compared; 1 otherwise.',
      type: 'number',
      exclusiveMinimum: 0,
    },
    memberships: membershipsSchema,
    bands: {
      description:
        'The bound of each tier, inclusive: the lowest number of its band, or with descending the highest.',
      type: 'object',
      propertyNames: { type: 'string', pattern: written('id', '').pattern },
      additionalProperties: { type: ['number', 'null'], minimum: 0 },
    },
  },
  'A question answered by a number.',
);

const floor = record(
  {
    ...known,
    ask: text('A question answered yes, no or unknown.'),
    when: condition('Computed from the answers instead of asked.'),
    name: text('What to call a floor that is computed.'),
    tier: id('The tier that a yes lifts the incident to, at least.'),
  },
  'A criterion that by itself lifts the incident to a tier.',
);

const ceiling = record(
  {
    name: text('What to call it.'),
    when: condition('Holds when the incident is to stay at the tier or below.'),
    tier: id('The worst tier that the incident can be while it holds, unless a floor lifts it.'),
  },
  'A condition that keeps the tier down.',
);

const eventClass = record(
  {
    name: text('The name people say.'),
    example: text('A typical event.'),
    tier: id('The tier that such an event gets.'),
  },
  'A class of events that is known at a glance: `crisis classify CLASS` gives it its tier.',
);

/** Balanced averages are left out: a worse answer could lower what they give. */
const OPERATORS = FUZZY_OPERATORS.filter((operator) => operator !== 'balanced-average');

/** Schema of how answers make a tier. */
export const classification = record(
  {
    method: oneOf(
      CLASSIFICATION_METHODS,
      'highest-band: the worst band of any answer; weighted: the weighted mean of the bands; fuzzy: fuzzy comprehensive evaluation.',
    ),
    whenUnknown: oneOf(
      ['one-above-known', 'worst-case', 'highest-known'],
      'The tier while an unknown answer could raise it.',
    ),
    groups: mapOf(text('A name.'), 'Names of the groups of factors.', 'word'),
    factors: mapOf(factor, 'Questions answered by numbers.', 'word'),
    floors: mapOf(floor, 'Criteria any one of which is enough.', 'word'),
    ceilings: mapOf(ceiling, 'Conditions that keep the tier down.', 'word'),
    classes: mapOf(eventClass, 'Classes of events that are known at a glance.'),
    weights: comparisonSchema,
    operator: oneOf(OPERATORS, 'How fuzzy evaluation joins weights and memberships.'),
  },
  'How answers make a tier.',
);

const task = record(
  {
    title: text('What is to be done, as an order.'),
    detail: text('How, in one or two sentences.'),
    role: id('Who does it.'),
    due: moment('The deadline.'),
    when: condition('Only if this holds.'),
    after: listOf(id('A task.'), 'Tasks that come first.'),
    requires: listOf(
      oneOf(REQUIREMENTS, 'An input.'),
      'What must be there; the event that brings it does the task.',
    ),
    statement: {
      description: 'The statement, or a list of them: publishing any one does the task.',
      type: ['string', 'array'],
      pattern: written('id', '').pattern,
      items: id('A statement.'),
      uniqueItems: true,
    },
    repeats: written('repeats', 'How often again: "4h", "2h for 12h, then 4h" or "tier.review".'),
  },
  'One task.',
);

/** Schema of a phase with its tasks. */
export const phase = record(
  {
    name: text('The name people say.'),
    ends: moment('When the phase ends.'),
    endsWhen: condition('Ends earlier, when this holds.'),
    tasks: mapOf(task, 'Tasks by id; an id is used once in the whole playbook.'),
  },
  'One phase. The first starts when we learn of the event, each other one when the one before it ends.',
);
