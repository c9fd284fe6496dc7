/** Decisions on how to respond, words said outside, and heat. */
export const responses = {
  decided: '{{way}}: {{reason}}',
  'ask-way': 'How to respond?',
  'ask-reason': 'Why? (one sentence, for the record)',
  unless: 'What would change it: {{unless}}',
  'unless-missing': 'What would change it? Say so with --unless "…"',
  review: 'To be looked at again {{moment}} ({{left}}): {{who}}  crisis decide',
  'review-over': 'Was to be looked at again {{moment}} ({{late}}): {{who}}  crisis decide',
  met: 'First response: {{moment}} ({{way}}), {{span}} after awareness, in time (by {{due}})',
  'met-late': 'First response: {{moment}} ({{way}}), {{span}} after awareness, {{late}} late (by {{due}})',
  'met-plain': 'First response: {{moment}} ({{way}})',
  running: 'The clock of the first response runs until the text is out: due {{due}}, {{left}}',
  'running-plain': 'The clock of the first response runs until the text is out',
  draft: 'Text {{statement}} {{title}} ({{status}}): {{command}}',
  'no-draft': 'There is no public text yet: {{command}}',
  said: '{{moment}} {{who}}: {{text}}',
  'said-to': '{{moment}} {{who}} to {{to}}: {{text}}',
  somebody: 'somebody',
  about: 'about: {{about}}',
  'about-missing': 'Add --about TOPIC: what is said about one topic is held against each other',
  conflict: 'CONTRADICTION: different things were said about “{{about}}”:',
  'conflict-next': 'Find out which is true, then one line for everybody: crisis line set "…"',
  'line-then': 'The line then (version {{number}}, {{moment}}): {{text}}',
  'line-none': 'There was no line then',
  'correct-them': 'Check the words with the speaker, remind them of the line: crisis log "…"',
  'reset-line': 'Off the line? Change it, or say it again: crisis line set "…"',
  'remark-none': 'Nothing said outside is on record.',
  'metric-none': 'Nothing was read yet: crisis metric hotSearch=7 reads=1.2m',
  baseline: 'ordinarily {{value}}',
  'baseline-set': 'On an ordinary day: {{name}} {{value}}',
  by: 'source: {{source}}',
  'band-known':
    '{{name}} {{value}} is in the band of {{now}} (classified with {{then}}: {{before}}). Classify again:  {{command}}',
  'band-new':
    '{{name}} {{value}} reaches {{now}} (the tier is {{tier}}, and this was unknown then). Classify again:  {{command}}',
};

export const errors = {
  'way-missing': 'How to respond? There are: {{ways}}.\nfor example:  crisis decide hold --reason "…"',
  'way-unknown': 'There is no way “{{given}}”. There are: {{choices}}.',
  'decision-reason-missing':
    'To speak or not to speak: both need a reason.\nadd:  --reason "…", and --unless for what would change it',
  'review-too-late':
    'It must be looked at again within {{hours}} hours.\nwrite:  --review {{hours}}h, or leave --review out: the tier’s round applies',
  'standing-twice': 'Only one of {{given}} can be true.',
  'metric-twice': '“{{name}}” is given twice. One figure at a time.',
  'rank-invalid': '{{name}} is a rank, a whole number from 1 on; “{{text}}” is none.',
  'pairs-missing': 'Which gauge? Write NAME=VALUE, for example:  crisis metric hotSearch=7 reads=1.2m',
};

/** Help of its commands. */
export const commands = {
  decide: {
    does: 'How to respond: why, who, when it is looked at again, what would change it',
    example: 'crisis decide hold --reason "two complaints, settled" --review 2h',
    way: 'respond (in public), reply (to comments), private (one to one), hold (not now), watch (stay cool)',
    review: 'when it is looked at again: a time, or 2h; 4 hours at most',
    owner: 'who sees to it; the lead otherwise',
    unless: 'what would change the decision',
  },
  remark: {
    does: 'Words said outside: interviews, shops, front desks, group chats',
    example: 'crisis remark add "we had a power cut" --said-by "shop 12" --about closure',
  },
  'remark-add': {
    does: 'Record words said outside; contradictions are named at once',
    example:
      'crisis remark add "we had a power cut" --said-by "shop 12" --to media --channel interview --off-script --about closure',
    text: 'the words; - for standard input',
    'said-by': 'who said it',
    to: 'to whom',
    channel: 'where: interview, telephone, group chat …',
    authorised: 'agreed on; counts as the first response',
    'off-script': 'not agreed on',
    leaked: 'an internal word that got out',
    about: 'the topic in a word or two: words about one topic are held against each other',
  },
  'remark-list': {
    does: 'List the words said outside, and where they contradict each other',
    example: 'crisis remark list',
  },
  metric: {
    does: 'How much attention there is, by hand; alone: the last two readings',
    example: 'crisis metric hotSearch=7 reads=120m negative=320 --source Weibo',
    pairs: 'NAME=VALUE, one or more; 12k and 1.2m are fine',
    source: 'where it was read',
    baseline: 'what it shows on an ordinary day, to compare with',
  },
};
