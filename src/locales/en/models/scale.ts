export const words = {
  unknown: 'unknown',
  about: 'about {{number}}',
  'or-more': '{{number}} or more',
  range: '{{from}} to {{to}}',
  bound: '≥ {{number}}',
  'bound-draft': '≥ {{number}}*',
  'draft-sign': '* stood in the draft; the final number may differ',
  level: 'Level: {{level}}, by {{criteria}}. Any one criterion suffices.',
  none: 'Level: {{level}}. No criterion reaches the first level.',
  'none-yet': 'Level so far: {{level}}.',
  'by-draft': 'The bound that decides comes from the draft: check it against the official text.',
  open: 'It may still become {{worst}}: not settled are {{criteria}}. Find out first: {{first}}.',
  between: '{{from}}, possibly {{to}}',
  possibly: 'possibly {{to}}',
  'no-level': '–',
  'in-unit': '{{name}} ({{unit}})',
  'in-force': 'In force from {{date}}',
  source: 'Source: {{source}}',
  verified: 'Checked against the official text; not legal advice.',
  unverified: 'Unverified: nobody has checked the figures against the official text. Not legal advice.',
  use: 'look at one:  crisis assess scale {{id}}',
  criteria: 'criteria:  {{criteria}}',
  answer: 'answer:  crisis assess scale {{id}} --answer {{criterion}}=20000 …',
};

/** Problems in a file of this model, by rule. */
export const problems = {
  'scale-level-unknown': 'there is no level "{{found}}"{{suggested}}levels are {{allowed}}',
  'scale-bound': '`{{found}}` is no bound: write a number, 0 or more, in digits',
  'scale-bounds-order':
    '{{found}} is not above {{before}}, the bound of the milder level: bounds rise from level to level',
  'scale-bounds-missing': 'this criterion reaches no level: add a bound, or remove the criterion',
  'scale-level-unreachable': 'no criterion ever reaches level "{{found}}": add a bound, or remove the level',
  'scale-empty': 'nothing stands under `{{key}}`: a scale needs at least one entry',
};
