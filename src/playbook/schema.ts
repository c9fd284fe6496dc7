import { AUDIENCES, CATEGORIES, GENRES, POWERS, REQUIREMENTS, TLP_LABELS } from '../domain/playbook.ts';
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

const id = (description: string): Schema => written('id', description);
const duration = (description: string): Schema =>
  written('duration', `${description} Written 30m, 4h, 2d or 1w.`);
const condition = (description: string): Schema =>
  text(
    `${description} A CEL expression over answers, metric, baseline, tier, phase, category, subject, elapsed.`,
  );

const moment = (description: string): Schema => {
  const { pattern } = written('moment', '');
  return {
    description: `${description} A start, plus a duration: "aware + 15m", "aware + tier.firstResponse", "task.verify + 30m"; or a map of these by tier, where a tier left out has no such deadline.`,
    type: ['string', 'object'],
    pattern,
    propertyNames: { type: 'string', pattern: written('id', '').pattern },
    additionalProperties: { type: ['string', 'null'], pattern },
  };
};

const signOff = record(
  {
    review: listOf(id('A role.'), 'Roles that review in parallel, before the release.'),
    within: duration('How long a reviewer has to answer.'),
    release: id('The one role that releases, last. It needs "release" in its "can".'),
  },
  'Who must say yes before a text goes out at this tier.',
);

const tier = record(
  {
    name: text('The name people say.'),
    example: text('A typical event of this tier.'),
    triggers: listOf(
      text('A sign.'),
      'Signs that an event is of this tier; shown, and recorded with start --trigger.',
    ),
    advice: text('What to do at this tier. It never decides whether to apologise: the facts do.'),
    line: duration('The line for the front desk, from the moment we learned of it.'),
    firstResponse: duration(
      'The first response, from the moment we learned of it: a text, a reply, a call or a logged decision.',
    ),
    publicText: duration('The public text.'),
    progress: duration('The progress report.'),
    result: duration('The findings.'),
    review: written('cadence', 'Internal rounds: "4h", or "2h for 12h, then 4h".'),
    signOff,
  },
  'One tier of severity.',
);

const role = record(
  {
    name: text('The name people say.'),
    department: text('Where the people come from.'),
    duties: listOf(text('A duty.'), 'What the role does.'),
    can: listOf(oneOf(POWERS, 'A power.'), 'Powers of the role; one that nobody holds belongs to the lead.'),
    minBackups: {
      description: 'People who must stand behind the role.',
      type: 'integer',
      minimum: 0,
      maximum: 20,
    },
    from: id('The mildest tier at which the role is activated; left out, from the start.'),
  },
  'One role.',
);

const factor = record(
  {
    ask: text('The question.'),
    unit: text('What is counted.'),
    group: written('word', 'Factors of one group count as one: the worst decides.'),
    order: oneOf(['ascending', 'descending'], 'descending: a smaller number is worse, as with a rank.'),
    weight: { description: 'For weighted methods only.', type: 'number', exclusiveMinimum: 0 },
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
    ask: text('A question answered yes, no or unknown.'),
    when: condition('Computed from the answers instead of asked.'),
    name: text('What to call a floor that is computed.'),
    tier: id('The tier that a yes lifts the incident to, at least.'),
  },
  'A criterion that by itself lifts the incident to a tier.',
);

const classification = record(
  {
    method: oneOf(['highest-band'], 'The highest band that any answer reaches.'),
    whenUnknown: oneOf(
      ['one-above-known', 'worst-case', 'highest-known'],
      'The tier while an unknown answer could raise it.',
    ),
    groups: mapOf(text('A name.'), 'Names of the groups of factors.', 'word'),
    factors: mapOf(factor, 'Questions answered by numbers.', 'word'),
    floors: mapOf(floor, 'Criteria any one of which is enough.', 'word'),
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

const phase = record(
  {
    name: text('The name people say.'),
    ends: moment('When the phase ends.'),
    endsWhen: condition('Ends earlier, when this holds.'),
    tasks: mapOf(task, 'Tasks by id; an id is used once in the whole playbook.'),
  },
  'One phase. The first starts when we learn of the event, each other one when the one before it ends.',
);

const statement = record(
  {
    template: id('The file templates/ID.LANGUAGE.hbs.'),
    title: text('What people call it.'),
    genre: oneOf(GENRES, 'The kind of text.'),
    audience: oneOf(AUDIENCES, 'Whom it speaks to.'),
    channels: listOf(id('A channel.'), 'Where it goes out.'),
    preapproved: record(
      {
        by: id('The role that approved the words.'),
        on: written('date', 'When, YYYY-MM-DD.'),
        expires: written('date', 'Until when, YYYY-MM-DD.'),
        upTo: id('The worst tier for which this holds.'),
      },
      'Words approved beforehand: the duty lead alone may release them.',
    ),
    tlp: oneOf(TLP_LABELS, 'Traffic Light Protocol label, without TLP:.'),
  },
  'One text to be said.',
);

const channel = record(
  {
    name: text('What people call it.'),
    owner: id('The role that publishes here.'),
    account: text('The account, as people see it.'),
    notify: written('id', 'A notification target of config.yaml.'),
  },
  'One channel.',
);

/** What a playbook that stands by itself must have. */
const whole = (...what: Parameters<typeof requiring>): Schema => ({ ...requiring(...what), type: 'object' });

/** JSON Schema of a playbook file. A file that adapts another (`extends`) may leave out what it takes over. */
export const playbookSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:crisis-playbook:playbook:1',
  title: 'Crisis communication playbook',
  description:
    'Tiers, roles, classification, phases, statements and channels of a crisis communication plan.',
  type: 'object',
  properties: {
    crisis: { description: 'Version of the playbook language.', type: 'integer', const: 1 },
    id: id('The name of this file, without .yaml.'),
    extends: id('The playbook that this one adapts: name only what differs, give no value to what is to go.'),
    language: written('language', 'The language of the texts, such as zh-CN or en.'),
    version: written('version', 'The version of this plan, such as 1.0.0.'),
    title: text('The title of the plan.'),
    summary: text('When to use it.'),
    owner: text('Who keeps it up to date.'),
    category: oneOf(CATEGORIES, 'The kind of crisis.'),
    subject: oneOf(['organisation', 'person'], 'Whom it is about.'),
    reviewed: written('date', 'When somebody last went through it, YYYY-MM-DD.'),
    validFrom: written('date', 'From when it holds, YYYY-MM-DD.'),
    validUntil: written('date', 'Until when it holds, YYYY-MM-DD.'),
    keywords: listOf(text('A word.'), 'Words in the title of an incident that suggest this plan.'),
    objectives: listOf(text('An objective.'), 'What the response is for; printed on every briefing.'),
    tiers: mapOf(tier, 'Tiers of severity, mildest first; any number.'),
    roles: mapOf(role, 'Roles by id.'),
    classification,
    phases: mapOf(phase, 'Phases in order.'),
    statements: mapOf(statement, 'Texts by id.'),
    channels: mapOf(channel, 'Channels by id.'),
  },
  additionalProperties: false,
  required: ['crisis', 'id'],
  if: { required: ['extends'], properties: { extends: true } },
  else: whole(
    [
      ...[
        'language',
        'version',
        'title',
        'owner',
        'category',
        'subject',
        'reviewed',
        'objectives',
        'tiers',
        'roles',
      ],
      ...['classification', 'phases', 'statements', 'channels'],
    ],
    {
      tiers: eachRequiring(
        requiring(['name', 'firstResponse', 'signOff'], { signOff: requiring(['release']) }),
      ),
      roles: eachRequiring(requiring(['name'])),
      classification: requiring(['method', 'whenUnknown', 'factors', 'floors'], {
        factors: eachRequiring(requiring(['ask', 'bands'])),
        floors: eachRequiring(requiring(['tier'])),
      }),
      phases: eachRequiring(
        requiring(['name', 'tasks'], { tasks: eachRequiring(requiring(['title', 'role'])) }),
      ),
      statements: eachRequiring(
        requiring(['template', 'genre', 'audience', 'channels'], {
          preapproved: requiring(['by', 'on', 'expires', 'upTo']),
        }),
      ),
      channels: eachRequiring(requiring(['owner'])),
    },
  ),
};
