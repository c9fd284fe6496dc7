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
  paste: 'To paste into internal groups',
  'first-words-ready': 'First words {{statement}} ready (pre-approved); {{who}} may release',
  'line-expired': 'The approval of the line ran out ({{expires}}), so it was not given out:',
  'line-unapproved': 'The line of this plan is not approved beforehand, so it was not given out:',
  'line-gaps': 'The line lacks {{gaps}}, so it was not given out. Complete config.yaml, or:',
  variants: 'What units say',
  acknowledge: 'When a unit has it',
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
  'unheld-more': 'nobody: {{roles}} … {{number}} in all   crisis role list',
  'roles-more': '{{roles}} … {{number}} in all   crisis role list',
  'stands-behind': ' (backup {{people}})',
  next: 'Next',
  'response-label': 'Response',
  response: 'first response {{moment}}, {{way}}',
  'no-response': 'no first response yet, due {{moment}}',
  silence: '{{way}}, to be looked at again {{review}}',
  posture: 'Posture',
  'posture-chosen': '{{posture}} ({{grounds}})',
  'posture-advised': 'not chosen yet; advised: {{postures}} ({{grounds}})   {{command}}',
  'posture-mark': 'posture {{posture}}',
  'posture-none': 'not set yet   crisis posture',
  'posture-history': 'it happened before',
  'posture-reputation': 'bad reputation',
  'posture-against': 'NOT ADVISED',
  'posture-mixed': 'CONTRADICTS an earlier one: {{posture}}',
  heat: 'Heat',
  line: 'Line',
  'line-version': 'version {{number}}, {{moment}}',
  'no-line': 'not given out yet   crisis line set "…"',
  unacknowledged: 'NOT YET: {{units}}',
  remarks: 'Outside',
  'remarks-count': '{{number}} remark(s)',
  'remarks-loose': '{{number}} not agreed on',
  'remarks-conflict': 'CONTRADICTION about {{topics}}',
  owed: 'Owed',
  promises: '{{number}} promise(s), the next {{moment}}',
  queries: '{{number}} call(s) and letter(s) to answer',
  concerns: '{{number}} public concern(s)',
  waited: 'asked {{span}} ago',
  backup: 'backup {{people}} may say yes now',
  'backup-from': 'backup {{people}} from {{moment}}',
  'to-confirm': 'to be confirmed in person: {{people}}',
  'more-texts': '… {{number}} more   crisis statement list',
  'platform-under-review': '{{channel}}: under review by the platform',
  'platform-limited': '{{channel}}: limited by the platform',
  'platform-hidden': '{{channel}}: hidden by the platform',
  'platform-removed': '{{channel}}: removed by the platform',
};

/** What the organisation takes upon itself, and how people see the crisis. */
export const postures = {
  inform: 'inform only',
  deny: 'deny',
  diminish: 'diminish',
  rebuild: 'rebuild',
};

export const clusters = { victim: 'victim', accidental: 'accidental', preventable: 'preventable' };

export const next = {
  nothing: 'Nothing is due.',
  call: 'Call {{who}} ({{role}}) {{phone}}',
  'call-backup': 'Call the backup {{who}} (for {{role}}) {{phone}}',
  'no-phone': '(no number in config.yaml)',
  nobody: 'Nobody yet: {{role}}',
  yours: 'Yours: {{who}}  {{phone}}',
  'no-answer': '(no answer yet from {{who}} {{phone}})',
  then: ', and once they answer:',
  'no-role': '{{who}} holds no role in this incident. The most urgent of all:',
  'none-own': '{{who}} owes nothing now. The most urgent of all:',
};

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
  'apology-unquoted':
    'No confirmed fact stands in this text. An apology says that the fault is yours: make sure that it is confirmed before anybody signs.',
  'apology-fault':
    'This letter says that the fault is yours: make sure that it is confirmed before anybody signs.',
  waits: 'waiting: {{step}}',
  signed: '{{role}}: {{who}}, {{via}}',
  proxy: '{{role}}: {{who}}, {{via}}; recorded by {{recorder}}, to be confirmed in person',
  'same-login': '{{role}}: {{who}}, {{via}}; not at a login of their own, to be confirmed in person',
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
  'to-lower-open': ' and {{number}} unknown turn(s) out milder',
  'to-raise': 'Up to {{tier}} if: {{changes}}',
  and: ' and ',
  or: ', or ',
  'turn-more': ', or any of {{number}} more',
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
  'at-least': '{{number}} or more',
  about: 'about {{number}} ({{range}})',
  middle: '{{range}} (median {{number}})',
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
  classes: 'Classes known at a glance',
  texts: 'Texts',
  units: 'Who must have the line',
  notices: 'To paste when an incident opens',
  metrics: 'Gauges of attention',
  descending: 'smaller is hotter',
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
  wake: 'not between 01:00 and 06:00, unless somebody is hurt',
};
