/** Ratings by several people, and how far they agree. */
export const ratings = {
  alone: 'The answers of each alone lead to: {{tiers}}',
  raised:
    'more than half of the raters come to it by themselves; their answers joined, each at its mildest, would say milder',
  recorded: 'rating recorded: {{known}} of {{asked}} questions answered. It decides nothing by itself.',
  kept: 'Kept from your earlier rating: {{factors}}',
  raters: 'Rated ({{number}}): {{people}}',
  'person-role': '{{person}} ({{role}})',
  proxy: 'Entered by {{recorder}}, not by themselves: {{people}}',
  missing: 'Not yet: {{people}}',
  next: 'The lead decides from all of them:  {{command}}',
  agreement:
    'Agreement on which of {{number}} shared criteria are the worse ones: {{level}} (Kendall’s W {{w}}, p {{p}})',
  levels: { high: 'high', fair: 'fair', low: 'low', chance: 'not to be told apart from chance' },
  spearman: 'Of two raters W says the same as Spearman’s rho: 2W − 1 = {{rho}}',
  basis: 'It rests on: {{criteria}}',
  'basis-some':
    'It rests on {{people}} alone of {{all}} raters, the others left too much unanswered, and on: {{criteria}}',
  convention:
    'By convention W of {{high}} and more is high, from {{fair}} fair, under that low. It compares the order of the criteria, not how high each was put.',
  chance: 'As much agreement comes about by chance {{percent}} % of the time: do not lean on it.',
  exact: '= {{p}}',
  approximate: '≈ {{p}}',
  tiny: '< {{p}}',
  'no-agreement':
    'How far they agree cannot be said: it takes three criteria that everybody knows, and somebody who tells them apart.',
  same: 'Nowhere do their answers support different tiers.',
  settle: 'Settle first, they differ by tier: {{criteria}}',
  'settle-more': 'Settle first, they differ by tier: {{criteria}} and {{number}} more',
  'said-by': '{{answer}}: {{people}}',
  'criterion-said': '{{name}}   {{answers}}',
};

export const errors = {
  'rating-missing':
    'No answers were given, so nothing was recorded.\nrate:  crisis classify --rate --answer FACTOR=VALUE …   ({{factors}})',
  'rating-tier':
    'A rating gives answers; the tier is worked out from them, and the lead decides.\nrate:       crisis classify --rate --answer FACTOR=VALUE …\nor decide:  crisis classify TIER --reason "…"',
};
