/** What the line says about itself. */
export const lines = {
  line: 'Holding line',
  version: 'version {{number}}',
  only: '({{unit}} only)',
  preapproved: 'pre-approved',
  proxy: '{{who}}, recorded by {{recorder}}',
  'proxy-via': '{{who}} {{via}}, recorded by {{recorder}}',
  unacknowledged: 'not acknowledged',
  none: 'There is no line yet. Set one: {{command}}',
  length: '{{length}} characters; {{least}} to {{most}} can be read out and remembered.',
  'to-acknowledge': 'Have to acknowledge it: {{units}}',
  'ack-next': 'When they have: {{command}}',
  'show-next': 'To give it out: {{command}}',
  'show-others': 'What units say, and messages: crisis line show … ({{names}}); --copy copies one',
  'all-have-it': 'All units have acknowledged',
  lacking: 'Not acknowledged yet: {{units}}',
  changed: 'words changed: {{number}}',
  nobody: 'nobody acknowledged it',
};

export const errors = {
  'no-line': 'There is no line yet.\nset one:  crisis line set "…"',
  'line-exists': 'The id {{line}} is taken. Run it again.',
  'line-not-yet':
    'What {{unit}} says now was set at {{from}}; it cannot have been acknowledged before.\nleave out --at, or give a later time',
  'line-text-missing':
    'What does everybody say?\nwrite:  crisis line set "…" (- for standard input); or keep the pre-approved words and add a time:  --next-update 18:40',
  'line-no-plan': 'This playbook has no line of its own.\nwrite one:  crisis line set "…"',
  'line-gaps': 'The line lacks {{gaps}}.\ncomplete config.yaml, or write one:  crisis line set "…"',
  'line-unfilled':
    'The words are not filled in: {{gaps}}.\nfill them in first; people will read them out as they are',
  'line-name-unknown': 'There is no unit or message “{{given}}”. There are: {{names}}.',
  'unit-near': 'There is no unit “{{given}}”.\nif it is another one, add --yes',
  'unit-missing':
    'Which unit? Not acknowledged yet: {{units}}.\nfor example:  crisis line ack --unit shops,reception',
};

/** Help of its commands. */
export const commands = {
  line: {
    does: 'The line: what everybody says now, and which units have it',
    example: 'crisis line show',
  },
  'line-set': {
    does: 'Set the line, with what each unit says around it; --unit for one unit alone',
    example:
      'crisis line set "We have seen it, are checking, and will answer by 18:40." --by "Wang Lan" --via wechat',
    text: 'the words; - for standard input',
    unit: 'only what this unit says',
    'next-update': 'keep the pre-approved words and add when the answer comes',
    by: 'who decided it, when you record it for them',
    via: 'how they said so: wechat, phone, meeting or here',
  },
  'line-show': {
    does: 'Show the line, what a unit says, or a message to paste',
    example: 'crisis line show shops --copy',
    name: 'a unit or a message, such as shops or group; the line of everybody otherwise',
    plain: 'the text alone',
    copy: 'put it on the clipboard',
  },
  'line-ack': {
    does: 'Record that units have the line',
    example: 'crisis line ack --unit shops,reception --person "Chen Rong" --at 15:02',
    unit: 'the unit, or several',
    person: 'who said so',
  },
  'line-history': {
    does: 'Every version of the line: when, by whom, what changed, who had it',
    example: 'crisis line history',
  },
};
