export const words = {
  heading: 'Fuzzy comprehensive evaluation',
  operator: 'Joined by: {{operator}}',
  source: 'Source: {{source}}',
  grade: 'grade {{number}}',
  factor: 'factor {{number}}',
  'column-factor': 'factor',
  'column-weight': 'weight',
  raw: 'raw {{membership}}',
  here: '◀',
  verdict: '{{grade}}: the largest membership, {{share}}.',
  'near-tie':
    'Near tie: {{grades}} differ by less than 0.05. The worse one counts: {{grade}}. One more fact may decide.',
  score:
    'As one number: {{centroid}} (mean of the scores); the grade with the largest membership scores {{largest}}.',
  'all-agree': 'All six operators come to the same grade.',
  dissenting: 'Other operators come to another grade:',
  dissent: '{{grade}} by {{operators}}',
  'max-min': 'max-min',
  'max-product': 'max-product',
  'sum-min': 'bounded sum-min',
  'sum-product': 'bounded sum-product',
  'weighted-average': 'weighted average',
  'balanced-average': 'balanced average',
};

/** Problems in a file of this model, by rule. */
export const problems = {
  'memberships-missing': 'expected a shape for each grade, such as `minor: { triangular: [0, 5, 10] }`',
  'membership-shape':
    'expected one shape with its parameters, such as `triangular: [0, 5, 10]`, found {{found}}; shapes are {{shapes}}',
  'membership-count': '{{shape}} takes a list of {{expected}} numbers, found {{found}}',
  'membership-parameter': '`{{found}}` is no number: write one such as 2.5',
  'membership-order':
    '{{found}} is less than {{before}} before it: parameters go from left to right, smallest first',
  'membership-width': '{{found}} is a width here: it must be over 0',
  'membership-slope':
    'a slope of 0 tells no grade from another: write a number over 0 to rise, below 0 to fall',
  'membership-spanless':
    'it begins and ends at {{found}}, so that no other number belongs to this grade: spread the parameters',
  'fuzzy-number': '`{{found}}` is no number: write one such as 0.25, or 25%, or 1/4',
  'fuzzy-operator': 'unknown operator "{{found}}"{{suggested}}operators are {{allowed}}',
  'fuzzy-weights-count': '{{found}} weights for {{expected}} factors: each factor takes one',
  'fuzzy-weights-missing': 'no weight for {{missing}}: add it; 0 if it does not count',
  'fuzzy-factor-unknown': 'there is no factor "{{found}}"{{suggested}}factors are {{allowed}}',
  'fuzzy-weight-negative':
    'a weight of {{found}}: a factor counts for something or for nothing, never against',
  'fuzzy-weights-zero': 'all weights are 0: say what counts',
  'fuzzy-weights-sum':
    'the weights add up to {{found}}, not to 1. The weighted average divides by that; other operators take them as they are',
  'fuzzy-nothing-rated': 'nothing is graded here: add `matrix` (a row for each factor) or `factors`',
  'fuzzy-rated-twice': 'graded twice, here and above: keep one of `matrix` and `factors`',
  'fuzzy-ragged': '{{found}} memberships in this row, and there are {{expected}} grades: one for each',
  'fuzzy-membership-range': 'a membership of {{found}}: it lies between 0 and 1',
  'fuzzy-row-empty': 'this factor belongs to no grade at all: every membership is 0',
  'fuzzy-value-ungraded':
    '{{found}} belongs to no grade: widen the memberships, so that every possible number has one',
  'fuzzy-grade-repeated': 'grade "{{found}}" stands here twice: rename one',
  'fuzzy-grade-unknown': 'there is no grade "{{found}}"{{suggested}}grades are {{allowed}}',
  'fuzzy-scores-count': '{{found}} scores for {{expected}} grades: each grade takes one',
  'fuzzy-scores-missing': 'no score for {{missing}}: add it',
  'fuzzy-bounds-count': '{{found}} bounds for {{expected}} grades: each grade takes one, mildest first',
  'fuzzy-bounds-missing': 'no bound for {{missing}}: add it',
  'fuzzy-bounds-ascending':
    '{{found}} does not come after {{before}}: numbers go up from grade to grade; for factors where less is worse add `order: descending`',
  'fuzzy-bounds-descending': '{{found}} is not below {{before}}: with `order: descending` numbers go down',
  'fuzzy-rating-missing':
    'nothing says how this factor is graded: add `row`; or `value` with `memberships`, `bands` or `thresholds`; or `weights` with `matrix`',
  'fuzzy-rating-twice': 'graded in several ways: {{keys}}. Keep one',
  'fuzzy-value-missing': 'there is no `value` to grade: add the number',
};
