/** Help, notes and names that several commands share. */
export const help = {
  program: 'Run a crisis-communication playbook: tiers, roles, clocks, sign-off and words, in one record.',
  usage: 'Usage:',
  arguments: 'Arguments:',
  options: 'Options:',
  globals: 'Everywhere:',
  commands: 'Commands:',
  option: 'show this help',
  version: 'show the version',
  example: 'Example:',
  start: 'Something happened?  crisis start',
};

export const groups = { prepare: 'Prepare:', respond: 'Respond:', speak: 'Speak:', learn: 'Learn:' };

export const globals = {
  home: 'the .crisis directory itself',
  incident: 'which incident: id, part of it, or #1',
  lang: 'language of the interface: en or zh',
  as: 'who is acting',
  at: 'when it happened: 14:30, "2h ago", ISO',
  reason: 'why, where a reason is needed',
  override: 'set a rule aside; needs --reason and is recorded',
  tlp: 'confidentiality label: CLEAR, GREEN, AMBER, AMBER+STRICT, RED',
  key: 'retry key: the same key records once',
  json: 'one JSON object on stdout',
  yes: 'accept the defaults; never approves or overrides',
  color: 'no colour',
};

export const notes = {
  'set-aside': 'Rules set aside: {{rules}} ({{reason}})',
  'did-you-mean': ' Did you mean “{{suggestion}}”?',
  'break-glass': 'break glass:  {{command}}     (recorded, shown in every report)',
  bug: 'this is a bug in crisis: {{trace}}\n  {{where}}\n  Nothing was recorded by this command. Please report these two lines.',
  cancelled: 'Cancelled; nothing was recorded.',
  'config-problems': 'The config has problems and is ignored for now: {{file}} (crisis init shows them)',
  damaged: 'Damaged: line {{lines}} of the record cannot be trusted. The rest is shown. See crisis verify.',
  newer: '{{number}} record(s) were written by a newer crisis and are not shown. Please upgrade.',
  torn: 'The last record was cut off while being written; it is ignored, and set aside at the next write.',
  'torn-aside': 'A record cut off while being written was set aside: {{path}}',
  forked: 'Somebody else wrote at the same moment. Both records stand; the next one joins them.',
  unlisted: 'Not listed in config.yaml, so without a telephone number: {{people}}',
  already: 'already recorded',
  copied: 'On the clipboard, if your terminal allows it.',
  'read-as': 'read as {{moment}}',
};

export const words = {
  unclassified: 'unclassified',
  provisional: '{{tier}} (provisional)',
  closed: 'closed',
  reclassify: 'Look at the tier again',
  'decision-review': 'Look at the decision on how to respond again',
  'sign-off': 'Call for the yes to {{statement}}, {{title}}',
  promise: 'Keep the promise of the next word: {{title}}',
  incoming: 'Answer {{from}}: {{ask}}',
  concern: 'Public concern: {{question}}',
  overdue: '{{span}} late',
  left: '{{span}} left',
  done: 'done',
  'done-late': 'done {{span}} late',
  skipped: 'skipped',
  idle: 'not needed',
  'no-deadline': 'no deadline',
  pending: 'starts with: {{start}}',
  since: 'since {{moment}}',
  override: 'RULE SET ASIDE: {{reason}}',
  'review-by': 'review by {{role}} {{who}}',
  'release-by': 'release by {{role}} {{who}}',
};

export const modes = { real: '', replay: '复演 REPLAY', drill: '演练 DRILL' };

export const starts = {
  occurred: 'it happens',
  detected: 'detection',
  aware: 'awareness',
  opened: 'opening',
  classified: 'classification',
  determined: 'determination',
  published: 'first publication',
  closed: 'closing',
  phase: 'the phase',
  task: 'an earlier task',
};

export const powers = {
  classify: 'classify',
  release: 'release texts',
  publish: 'publish',
  adjust: 'change the strategy',
  close: 'close the incident',
};

export const requirements = {
  'confirmed-fact': 'a confirmed fact',
  evidence: 'evidence (--evidence WHERE)',
  'sign-off': 'a released text',
  classification: 'a settled tier (crisis classify)',
};

export const genres = {
  'first-response': 'First response',
  situation: 'Situation statement',
  apology: 'Apology',
  progress: 'Progress update',
  findings: 'Findings and remedy',
  rebuttal: 'Rebuttal of a rumour',
  recall: 'Recall notice',
  outage: 'Service outage notice',
  'data-breach': 'Data breach notice',
  internal: 'Staff notice',
  'care-script': 'Customer-care script',
  qa: 'Questions and answers',
  'media-reply': 'Reply to media',
  'authority-report': 'Report to the authority',
  correction: 'Correction',
  closing: 'Closing word',
  thanks: 'Letter of thanks',
};

export const audiences = {
  public: 'the public',
  affected: 'those affected',
  customers: 'customers',
  staff: 'staff',
  media: 'the media',
  authority: 'the authority',
  partners: 'partners',
  investors: 'investors',
};

export const vias = { here: 'in person', wechat: 'by WeChat', phone: 'by phone', meeting: 'in a meeting' };

export const ways = {
  respond: 'respond in public',
  reply: 'reply to comments',
  private: 'one to one',
  hold: 'no response for now',
  watch: 'watch and stay cool',
};

export const responded = {
  statement: 'a text',
  reply: 'a reply to comments',
  private: 'one-to-one contact',
  decision: 'a decision not to speak',
  remark: 'an authorised remark',
};

export const standings = {
  authorised: 'authorised',
  'off-script': 'off script',
  leaked: 'leaked',
  unknown: 'not known whether agreed',
};

export const tlp = {
  CLEAR: 'TLP:CLEAR',
  GREEN: 'TLP:GREEN',
  AMBER: 'TLP:AMBER',
  'AMBER+STRICT': 'TLP:AMBER+STRICT',
  RED: 'TLP:RED',
};
