/** What `crisis classify` says of how sure a tier is, in English. */
export const assessing = {
  'from-to': '{{from}} to {{to}}',
  outcome: '{{answer}}: {{tiers}}',
  'outcome-and': '; ',
  possible: 'Possible so far: {{tiers}}; {{number}} open question(s) could change the tier',
  'ask-next': 'Find out first: {{question}} — {{outcomes}}',
  'decided-other': 'In force, by the lead’s word: {{tier}} ({{reason}}). The answers on record say:',
  'floor-above':
    'On record: {{criterion}} — that asks for {{tier}} at least. It stands, with the tasks it asks for; if it is not so:  crisis classify --answer {{id}}=no',
  'tried-out': 'Tried out only: nothing was recorded',
  'question-answer': '{{question}}: {{answer}}',
  kept: 'Answered before and still taken to hold: {{answers}}',
  departed: 'The answers lead to {{proposed}}; the lead settled on {{tier}}: {{reason}}',
  'more-rows': '… and {{number}} more',
  'amount-unit': '{{amount}} {{unit}}',
  'condition-holds': 'holds: {{condition}}',
  'turn-condition': '“{{name}}” no longer holds ({{condition}})',
  'ceiling-holds':
    'The ceiling “{{name}}” holds ({{condition}}): it keeps the factors to {{tier}}; without it the result would be {{without}}',
  'ceiling-open':
    'Unknown whether the ceiling “{{name}}” holds ({{condition}}): if so it keeps the factors to {{tier}}; without it the result would be {{without}}',
  methods: { 'highest-band': 'Highest band', weighted: 'Weighted mean', fuzzy: 'Fuzzy evaluation' },
  'side-by-side': 'Three methods side by side (the playbook’s own first)',
  'known-lifted': 'known: {{known}}, lifted to {{tier}} by what is unknown; ',
  'known-only': 'known: {{known}}; ',
  possibly: 'possible: {{tiers}}',
  score: '{{score}} of {{most}}',
  'at-least': '{{tier}} or worse {{share}}',
  'at-worst': '{{tier}} {{share}}',
  half: '{{shares}}; a tier needs half',
  'at-mildest': 'The figures take what is unknown at its mildest; the tiers do not. ? is unknown.',
  'near-tie': ' · near tie, taken as {{tier}}',
  differs: '{{method}} {{tier}}',
  agree: 'They agree.',
  'agree-by-doubt':
    'They come to {{tier}} only because of what is unknown. By what is known they disagree: {{others}}.',
  disagree:
    'They disagree: by {{own}}, which this playbook uses, it is {{tier}}; {{others}}. The lead decides.',
  contributions: 'What each criterion adds (weight × how bad, 0 is the mildest tier)',
  'weight-level': '{{weight}} × {{level}}',
  'weights-given':
    'Weights as the playbook gives them; a group counts by its worst factor unless its own are weighed.',
  'weights-alike':
    'The playbook weighs nothing: all criteria count alike. Weigh them with crisis playbook weights',
  moves: 'What alone would change the tier',
  'weight-of': 'weight of {{criterion}}',
  'flips-yes': 'yes to any of these → {{tier}}: {{criteria}}',
  'flips-no': 'no to any of these → {{tier}}: {{criteria}}',
  'moves-none': 'No single answer or weight would.',
  questions: 'Worth finding out, most telling first (tiers ruled out on average)',
  'worth-note': 'Every answer still possible is taken to be as likely as another.',
};

export const errors = {
  'answers-unknown':
    'Nothing is known yet, so nothing was recorded. Find out one thing, or let the lead decide:  crisis classify severe --provisional --reason "…"',
  'answer-twice': '{{factor}} was answered twice: {{answers}}. Give one answer',
  'tier-twice': 'Two tiers were named: {{tiers}}. Name one',
  'rank-zero': '“{{text}}” is no place on a list: the first is 1. Not on any list: none',
  'range-reversed': '“{{text}}” begins with the larger number: write {{to}}-{{from}}',
  'ratings-none':
    'Nobody has rated since the last settled tier. Ask them to: crisis classify --rate --answer FACTOR=VALUE …',
};
