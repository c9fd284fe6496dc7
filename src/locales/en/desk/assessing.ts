/** What `crisis classify` says of how sure a tier is, in English. */
export const assessing = {
  'from-to': '{{from}} to {{to}}',
  outcome: '{{answer}}: {{tiers}}',
  'outcome-and': '; ',
  possible: 'Possible so far: {{tiers}}; {{number}} open question(s) could change the tier',
  'ask-next': 'Find out first: {{question}} — {{outcomes}}',
  'decided-other': 'Decided, against this result: {{tier}}',
  kept: 'Answered before and still taken to hold: {{answers}}',
  departed: 'The answers lead to {{proposed}}; the lead settled on {{tier}}: {{reason}}',
  'more-rows': '… and {{number}} more',
  'amount-unit': '{{amount}} {{unit}}',
  twice: 'Answered twice, the later answer holds: {{factors}}',
  methods: { 'highest-band': 'Highest band', weighted: 'Weighted mean', fuzzy: 'Fuzzy evaluation' },
  'side-by-side': 'Three methods side by side (the playbook’s own first)',
  possibly: 'possible: {{tiers}}',
  score: '{{score}} of {{most}}',
  'at-least': '{{tier}} or worse {{share}}',
  'at-worst': '{{tier}} {{share}}',
  half: ' — {{shares}}; a tier needs half',
  'at-mildest': 'The figures take what is unknown at its mildest; the tiers beside them do not.',
  'near-tie': ' · near tie, taken as {{tier}}',
  differs: '{{method}} {{tier}}',
  agree: 'They agree.',
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
  'tier-twice': 'Two tiers were named: {{tiers}}. Name one',
  'rank-zero': '“{{text}}” is no place on a list: the first is 1. Not on any list: none',
  'range-reversed': '“{{text}}” begins with the larger number: write {{to}}-{{from}}',
  'ratings-none':
    'Nobody has rated since the last settled tier. Ask them to: crisis classify --rate --answer FACTOR=VALUE …',
};
