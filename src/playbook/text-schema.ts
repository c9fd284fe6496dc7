import { AUDIENCES, GENRES } from '../domain/text-plan.ts';
import { TLP_LABELS } from '../domain/tlp.ts';
import { listOf, mapOf, oneOf, record, text, written } from './schema-notation.ts';
import { id } from './value-schema.ts';

const template = id('The file templates/ID.LANGUAGE.hbs.');

const preapproved = record(
  {
    by: id('The role that approved the words.'),
    on: written('date', 'When, YYYY-MM-DD.'),
    expires: written('date', 'Until when, YYYY-MM-DD.'),
    upTo: id('The worst tier for which this holds.'),
    slots: listOf(
      text('A value of a template, such as nextUpdate or contact.'),
      'What may be filled in besides confirmed facts. With it, the templates print nothing else.',
    ),
  },
  'Words approved beforehand: the duty lead alone may release them.',
);

/** Schema of a text that is signed off and published. */
export const statement = record(
  {
    template,
    title: text('What people call it.'),
    genre: oneOf(GENRES, 'The kind of text.'),
    audience: oneOf(AUDIENCES, 'Whom it speaks to.'),
    channels: listOf(id('A channel.'), 'Where it goes out.'),
    preapproved,
    tlp: oneOf(TLP_LABELS, 'Traffic Light Protocol label, without TLP:.'),
  },
  'One text to be said.',
);

/** Schema of where texts go out. */
export const channel = record(
  {
    name: text('What people call it.'),
    owner: id('The role that publishes here.'),
    account: text('The account, as people see it.'),
    notify: written('id', 'A notification target of config.yaml.'),
  },
  'One channel.',
);

const unit = record(
  {
    name: text('What people call it.'),
    owner: id('The role that sees to it that the unit has the line.'),
    template: id('The file templates/ID.LANGUAGE.hbs of its variant; left out, the line itself.'),
  },
  'People who speak for the organisation, such as the staff of a shop.',
);

/** Schema of what everybody says now. */
export const line = record(
  {
    title: text('What people call it.'),
    template,
    preapproved,
    units: mapOf(unit, 'Who must have the line, by id.'),
  },
  'What everybody says now; the first line comes from the template when an incident opens.',
);

/** Schema of a text to paste. */
export const notice = record(
  { title: text('What people call it.'), template },
  'A text to paste when an incident opens; never published, never signed off.',
);

/** Schema of a gauge of attention. */
export const metric = record(
  {
    name: text('What people call it, in any script.'),
    unit: text('What is counted.'),
    order: oneOf(['ascending', 'descending'], 'descending: a smaller number is hotter, as with a rank.'),
  },
  'A gauge of attention.',
);
