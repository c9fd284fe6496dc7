/** What the commands say about an incident. */
export const start = {
  'ask-title': 'What happened?',
  'ask-playbook': 'Which playbook?',
  'ask-occurred': 'When did it happen? (empty when unknown)',
  'ask-aware': 'When did we learn of it?',
  'ask-source': 'Where from? (empty when unknown)',
  'just-now': 'just now',
  'title-needed': 'One line is enough, but there must be one.',
  opened: 'opened; the response has begun',
  acting: ' (acting)',
  unheld: 'nobody yet: {{roles}} … {{number}} in all   {{command}}',
  objective: 'First of all: {{objective}}',
  next: 'Next',
  'first-words': 'First words, pre-approved',
  classify: 'Classify now',
  status: 'Then',
};

export const status = {
  elapsed: '{{span}} in',
  unclassified: 'Unclassified: the shortest deadlines apply until it is.   crisis classify',
  overdue: 'Overdue',
  open: 'Open',
  more: '… {{number}} more   {{command}}',
  facts: 'Facts',
  statements: 'Texts',
  correct: 'A CORRECTION IS DUE: it quotes what is no longer confirmed',
  roles: 'Roles',
  unheld: 'nobody: {{roles}}',
  next: 'Next',
};

export const next = { nothing: 'Nothing is due.', who: 'Call: {{who}}  {{phone}}' };

export const tasks = {
  done: 'done: {{task}} ({{id}})',
  started: 'started: {{task}} ({{id}})',
  skipped: 'skipped: {{task}} ({{id}}) — {{detail}}',
  blocked: 'blocked: {{task}} ({{id}}) — {{detail}}',
  assigned: '{{detail}} now has: {{task}} ({{id}})',
  added: 'added: {{task}} ({{id}})  {{when}}',
  others: 'Added and reviews',
  more: 'Other phases: {{command}}',
};

export const facts = {
  unverified: 'unverified',
  confirmed: 'confirmed',
  refuted: 'refuted',
  superseded: 'superseded',
  by: '{{who}}, {{source}}',
  from: 'from {{source}}',
  none: 'no facts yet',
  quoted: 'quoted in {{title}}: draft it again',
  'quoted-out': 'PUBLISHED in {{title}}: a correction is due',
};

export const entries = {
  observation: 'seen',
  decision: 'decided',
  action: 'done',
  retracted: 'struck out: {{event}} — {{reason}}',
  closed: 'closed',
  'why-closed': 'Why is it over? (one sentence, for the record)',
  'closed-next': 'Now the report: {{command}}. Notes may still be logged.',
  reopened: 'open again',
};

export const incidents = {
  none: 'No incidents.  crisis start',
  'none-open': 'No open incidents.',
  opened: 'opened {{moment}}',
};

export const statuses = {
  draft: 'draft',
  reviewed: 'reviewed',
  released: 'released',
  published: 'published',
};

export const statements = {
  gap: '【to fill: {{name}}】',
  moment: '{{time}} on {{date}}',
  'moment-zoned': '{{time}} on {{date}} (UTC{{offset}})',
  check: 'check code {{code}}',
  'apology-unfounded':
    'Nothing is confirmed yet: a first response fits better. An apology says that the fault is yours.',
  'apology-fault':
    'This letter says that the fault is yours: make sure that it is confirmed before anybody signs.',
  waits: 'waiting: {{step}}',
  signed: '{{role}}: {{who}}, {{via}}',
  proxy: '{{role}}: {{who}}, {{via}}; recorded by {{recorder}}, to be confirmed in person',
  'same-login': '{{role}}: {{who}}, {{via}}; under the login that drafted it, to be confirmed in person',
  out: 'published: {{channel}} {{url}}',
  'has-gap': 'missing: {{name}}',
  fill: 'This text has gaps and cannot be signed off. Fill config.yaml or confirm the facts, then draft it again.',
  approve: 'Sign off:  {{command}}',
  publish: 'Released. Once it is out:  {{command}}',
  none: 'no texts yet',
  offered: 'The playbook offers: {{templates}}',
};

export const classify = {
  yes: 'yes',
  'choose-yes': 'yes',
  'choose-no': 'no',
  'choose-unknown': "don't know",
  no: 'no',
  unknown: "don't know",
  'band-from': '{{tier}} from {{bound}}',
  'band-to': '{{tier}} up to {{bound}}',
  result: 'Result: {{tier}}',
  by: 'decided by: {{criteria}}',
  'by-none': 'nothing above the mildest tier',
  'because-unknown': '{{number}} unknown answer(s) could raise it, so it is one tier above what is known',
  'to-lower': 'Down to {{tier}} if: {{changes}}',
  'to-raise': 'Up to {{tier}} if: {{changes}}',
  'verify-first': 'Find out first (settles the tier): {{criteria}} — {{number}} unknown could raise it',
  and: ' and ',
  or: ', or ',
  'turn-no': '{{name}}: no',
  'turn-yes': '{{name}}: yes',
  confirm: 'Record this tier?',
  'confirm-yes': 'Yes',
  'confirm-change': 'Another tier',
  'confirm-no': 'No, record nothing',
  which: 'Which tier?',
  why: 'Why? (one sentence, for the record)',
  continue: 'To go on from here:  {{command}}',
  'taken-unknown': 'Not answered, taken as unknown: {{factors}}',
  'not-recorded': 'Nothing was recorded.',
  recorded: 'classified: {{tier}}',
  'recorded-provisional': 'classified for now: {{tier}}; look again within the hour',
  'sign-off': 'Texts need: review by {{review}} → release by {{release}}',
  'sign-off-release': 'Texts need: release by {{release}}',
  advice: 'The plan advises: {{advice}}',
};

export const rebased = {
  moved: '{{task}}: {{from}} → {{to}}',
  added: '{{task}}: now due {{to}}',
  dropped: '{{task}}: no longer asked for (was due {{from}})',
  more: '… and {{number}} more deadlines moved',
};

export const amounts = {
  'ten-thousand': '{{number}} ten thousand',
  'hundred-million': '{{number}} hundred million',
};

export const verify = {
  ok: '{{number}} records, whole and unaltered: {{path}}',
  bad: '{{number}} problem(s): {{path}}',
  line: 'line {{line}}',
  head: 'head {{id}}',
};

export const reports = { written: 'Report written: {{path}}' };

export const home = {
  made: 'Made {{path}} for this incident; nothing else is needed.',
  ready: 'Ready: {{path}}',
  edit: 'Tell it who you are and who answers the phone: {{path}}',
  next: 'When something happens: {{command}}',
};

export const playbooks = {
  own: 'own',
  shipped: 'shipped',
  ok: '{{file}}: no problems',
  tiers: 'Tiers',
  roles: 'Roles',
  phases: 'Phases',
  questions: 'Questions',
  texts: 'Texts',
  reviewed: 'version {{version}}, reviewed {{date}}, {{owner}}',
  'first-response': 'first response {{span}}',
  duties: '{{duties}}',
  until: 'until {{moment}}',
};

export const skeleton = {
  head: '# Who you are, and who answers the phone. Every line is optional; take the # away to set it.',
  organisation: 'Example Catering Ltd.   # full legal name, as it stands under a statement',
  contact: '400-000-0000   # where the public may turn to',
  person: 'Wang Lan',
};
