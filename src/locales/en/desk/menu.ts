/** The menu of a bare `crisis`. */
export const menu = {
  what: 'What is it?',
  'what-now': 'What now? (a plain sentence goes into the log)',
  'none-chosen': 'No open incident is chosen.',
  next: '{{title}}  {{who}}  {{left}}',
  status: 'See everything',
  classify: 'Classify',
  decide: 'Decide how to respond',
  line: 'The line: see it, paste it',
  fact: 'Add a fact',
  remark: 'Note what was said outside',
  metric: 'Note how much attention there is',
  statements: 'Texts',
  brief: 'Issue a brief',
  handover: 'Hand over to the next shift',
  other: 'All incidents',
  start: 'Something new happened',
  init: 'Prepare: who we are and whom to call',
  playbooks: 'Playbooks',
  help: 'All commands',
  log: 'Log: {{text}}',
  'ask-fact': 'What fact? (one sentence; it is to be verified)',
  'ask-remark': 'What was said? (word for word)',
  'ask-metric': 'for example hotSearch=7 reads=120000000 negative=320',
};

export const errors = {};

/** Help of its commands. */
export const commands = {};
