/** The sheet to fill in for a classification, its aspects, and classes of events. */
export const sheet = {
  heading: 'Assessment sheet: {{title}} ({{incident}})',
  how: 'Replace unknown where you know; leave it where you do not. Then: crisis classify --answers FILE',
  figures:
    'Numbers may be 120, 1000-5000, at least 500 or ~20k; questions with yes/no take yes, no or unknown.',
  desks:
    'internal: our own results, customer and staff feedback, systems · external: market, media, rivals, policy and authorities',
  aspects: {
    nature: 'Nature',
    scale: 'Scale',
    scope: 'Scope',
    consequence: 'Consequence',
    other: 'Other',
  },
  data: { internal: 'internal', external: 'external' },
  desk: ' ({{desk}})',
  'yes-no': 'yes/no/unknown',
  'unit-end': '; ',
  'one-answer': 'Write one answer: a word or a number.',
  paste: 'Paste the filled-in sheet; Ctrl-D on a line of its own ends it.',
  'aspects-open': 'Of nature, scale, scope and consequence, nothing is known yet of: {{aspects}}',
  'by-class': 'Class of event: {{classes}}',
  'class-or': 'or a class:  crisis classify CLASS   ({{classes}})',
  'class-tier': '{{id}} {{name}} → {{tier}}',
  'classes-there': 'Known at a glance? Classify by class:  crisis classify CLASS',
};

/** Problems in a filled-in sheet, by rule. */
export const problems = {
  'sheet-shape':
    'this is no sheet: expected lines like `people: 120`. Print one with  crisis classify --sheet',
  'sheet-question': 'there is no question "{{found}}"{{suggested}}questions are {{allowed}}',
  'sheet-answer': '{{question}}: {{why}}',
};

export const errors = {
  'sheet-unfilled':
    'Every answer in {{file}} is still unknown, so nothing was recorded. Fill in what is known.',
};
