export const words = {
  heading: 'Risks by likelihood and impact',
  source: 'Source: {{source}}',
  'likelihood-axis': 'likelihood ↑',
  'impact-axis': 'impact →',
  'column-level': 'level',
  'column-score': 'likelihood × impact',
  'column-risk': 'risk',
  product: '{{likelihood}} × {{impact}} = {{score}}',
  levels: { low: 'low', medium: 'medium', high: 'high' },
  likelihoods: { '1': 'rare', '2': 'unlikely', '3': 'possible', '4': 'likely', '5': 'almost certain' },
  impacts: { '1': 'slight', '2': 'minor', '3': 'noticeable', '4': 'serious', '5': 'ruinous' },
  'level-from': '{{shade}} {{level}} ≥{{score}}',
  'impact-steps': 'Impact: {{steps}}',
  'combine-worst': 'Of several impacts the worst counts (combine: worst).',
  'combine-mean':
    'Of several impacts the mean counts (combine: mean); in the matrix it stands in the nearer cell, the level goes by the score.',
  convention: 'Levels from 6 and from 15 are a common convention: adapt them in `levels`.',
  next: 'Prepare first for what is {{level}} ({{number}}): {{risks}}. What leads to one:  crisis assess fta FILE',
  'next-none': 'Nothing is {{level}}. Look again when a likelihood or an impact changes.',
};

/** Problems in a file of this model, by rule. */
export const problems = {
  'risk-none': 'there is no risk here: write `ID: { name: …, likelihood: 1-5, impact: 1-5 }`',
  'risk-step': '"{{found}}" is no step: write a whole number from 1 (mildest) to 5',
  'risk-step-word':
    '"{{found}}" is no step{{suggested}}write a whole number from 1 (mildest) to 5, or a word of the scale: {{allowed}}',
  'risk-scale-count': 'a scale has {{expected}} words, mildest first; here are {{found}}',
  'risk-impact-missing':
    'nothing says how bad it would be: add `impact: 1-5`, or `impacts` with one for each thing',
  'risk-impact-twice': '`impact` is there too: keep one of `impact` and `impacts`',
  'risk-level': '"{{found}}" is no score: write the least score of the level, from 1 to 25',
  'risk-level-first': 'the first level begins at {{found}}, so that a lower score has none: begin at 1',
  'risk-level-order': '{{found}} does not come after {{before}}: the least scores go up, mildest level first',
  'risk-level-none': 'there are no levels here: write `NAME: score` for each, or remove the line',
};
