import { CATEGORIES, POWERS } from '../domain/playbook.ts';
import {
  eachRequiring,
  listOf,
  mapOf,
  oneOf,
  record,
  removable,
  requiring,
  type Schema,
  text,
  written,
} from './schema-notation.ts';
import { classification, phase } from './process-schema.ts';
import { channel, line, metric, notice, statement } from './text-schema.ts';
import { duration, id } from './value-schema.ts';

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

/** What a playbook that stands by itself must have. */
const whole = (...what: Parameters<typeof requiring>): Schema => ({ ...requiring(...what), type: 'object' });

const wholePreapproval = requiring(['by', 'on', 'expires', 'upTo']);

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
    line: removable(line),
    notices: removable(mapOf(notice, 'Texts to paste when an incident opens, by id.')),
    metrics: removable(
      mapOf(metric, 'Gauges of attention by id; with them, conditions read no others.', 'word'),
    ),
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
        ceilings: eachRequiring(requiring(['name', 'when', 'tier'])),
        classes: eachRequiring(requiring(['name', 'tier'])),
      }),
      phases: eachRequiring(
        requiring(['name', 'tasks'], { tasks: eachRequiring(requiring(['title', 'role'])) }),
      ),
      statements: eachRequiring(
        requiring(['template', 'genre', 'audience', 'channels'], { preapproved: wholePreapproval }),
      ),
      channels: eachRequiring(requiring(['owner'])),
      line: requiring(['template', 'units'], {
        preapproved: wholePreapproval,
        units: eachRequiring(requiring(['name', 'owner'])),
      }),
      notices: eachRequiring(requiring(['title', 'template'])),
      metrics: eachRequiring(requiring(['name'])),
    },
  ),
};
