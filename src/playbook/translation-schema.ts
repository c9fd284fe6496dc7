import { listOf, mapOf, record, type Schema, text, written } from './schema-notation.ts';

const words = (description: string): Schema => listOf(text('A text.'), description);
const name = text('The name people say.');
const title = text('What people call it.');
const named = record({ name }, 'Texts of one entry.');

/** JSON Schema of a translation: the texts of a playbook in another language, in the same shape. */
export const translationSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:crisis-playbook:translation:1',
  title: 'Translation of a crisis communication playbook',
  description: 'The texts of a playbook in another language, in the same shape. Lists have the same length.',
  type: 'object',
  properties: {
    translates: written('id', 'The id of the playbook.'),
    language: written('language', 'The language of these texts, such as en.'),
    title: text('The title of the plan.'),
    summary: text('When to use it.'),
    owner: text('Who keeps it up to date.'),
    keywords: words('Words in the title of an incident that suggest this plan.'),
    objectives: words('What the response is for.'),
    tiers: mapOf(
      record(
        { name, example: text('A typical event.'), triggers: words('Signs.'), advice: text('What to do.') },
        'Texts of a tier.',
      ),
      'Tiers by id.',
    ),
    roles: mapOf(
      record(
        { name, department: text('Where people come from.'), duties: words('What it does.') },
        'Texts of a role.',
      ),
      'Roles by id.',
    ),
    classification: record(
      {
        groups: mapOf(name, 'Names of the groups.', 'word'),
        factors: mapOf(
          record({ ask: text('The question.'), unit: text('What is counted.') }, 'Texts of a factor.'),
          'Factors by id.',
          'word',
        ),
        floors: mapOf(
          record({ ask: text('The question.'), name }, 'Texts of a floor.'),
          'Floors by id.',
          'word',
        ),
        ceilings: mapOf(record({ name }, 'Texts of a ceiling.'), 'Ceilings by id.', 'word'),
        classes: mapOf(
          record({ name, example: text('A typical event.') }, 'Texts of a class of events.'),
          'Classes by id.',
        ),
      },
      'Texts of the classification.',
    ),
    phases: mapOf(
      record(
        {
          name,
          tasks: mapOf(
            record({ title: text('What is to be done.'), detail: text('How.') }, 'Texts of a task.'),
            'Tasks by id.',
          ),
        },
        'Texts of a phase.',
      ),
      'Phases by id.',
    ),
    statements: mapOf(record({ title }, 'Texts of a statement.'), 'Statements by id.'),
    channels: mapOf(named, 'Channels by id.'),
    line: record({ title, units: mapOf(named, 'Units by id.') }, 'Texts of the line.'),
    notices: mapOf(record({ title }, 'Texts of a notice.'), 'Notices by id.'),
    metrics: mapOf(
      record({ name, unit: text('What is counted.') }, 'Texts of a metric.'),
      'Metrics by id.',
      'word',
    ),
  },
  required: ['translates', 'language'],
  additionalProperties: false,
};
