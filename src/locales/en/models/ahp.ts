/** What is said of pairwise judgements and their weights. */
export const words = {
  title: 'Weights of {{number}} factors',
  'method-eigenvector': 'principal eigenvector',
  'method-geometric-mean': 'geometric mean of the rows',
  'method-least-squares': 'logarithmic least squares over the pairs that were judged',
  'whole-title': 'Weights at the end of the hierarchy',
  'node-title': 'Within {{factors}}',
  'judges-judgements': '{{number}} judges, joined in their judgements (geometric mean, AIJ)',
  'judges-priorities':
    '{{number}} judges, joined in their weights (arithmetic mean, AIP); figures are means of theirs',
  'judge-apart': 'too few pairs for weights of their own',
  figures: 'λmax {{lambda}} · CI {{ci}} · CR {{cr}}',
  index: 'random index {{value}}, table {{table}}',
  'index-between': 'random index {{value}}, between two of table {{table}}',
  'index-none': 'table {{table}} has no random index for {{number}} factors',
  consistent: 'consistent enough: CR is below 0.1',
  perfect: 'no contradiction at all',
  small: 'two factors cannot contradict each other',
  inconsistent: 'too many contradictions: CR is 0.1 or more',
  unmeasured: 'whether the judgements contradict each other is not known',
  'tables-agree': 'The other tables say the same: {{ratios}}',
  'tables-differ': 'The verdict depends on the table: {{ratios}}',
  'whole-ratio': 'CR of the whole hierarchy: {{cr}}',
  'completed-harker':
    'Nobody judged {{number}} of {{all}} pairs. They are left out (Harker); the weights imply:',
  'completed-least-lambda': 'Nobody judged {{number}} of {{all}} pairs. Filled in so that λmax is least:',
  'completed-more': '… and {{number}} more; all of them with --json',
  'for-gaps': 'Measured as a comparison with gaps: CR {{cr}}',
  mend: 'Look again at {{left}} / {{right}}: given {{given}}, the other judgements say {{better}}.',
  'mend-to': 'With {{value}} there, CR falls to {{cr}}.',
  'mend-not-enough': 'With {{value}} there, CR falls to {{cr}}, which is not enough yet.',
  'mend-also': 'With these mended as well it is enough:',
  'mend-also-not-enough': 'Even with these mended as well it is not enough; better to judge anew:',
  'mend-step': '{{left}} / {{right}} = {{value}} (given {{given}}): CR {{cr}}',
  'mend-three': 'Of three factors all judgements are equally out of line: it may be another one.',
  'next-use':
    'Next: put these judgements under `classification:` as `weights:` in a playbook, then  crisis playbook check',
  'next-mend': 'Next: ask those who judged what they meant, correct the file, then  {{command}}',
  'next-table': 'Next: {{command}}',

  question: '{{at}}/{{all}}  Which matters more, “{{left}}” or “{{right}}”?',
  'as-much': 'Both as much',
  'not-known': 'Cannot say',
  'how-much': 'How much more does “{{left}}” matter than “{{right}}”?',
  'scale-2': '2  between equal and slightly',
  'scale-3': '3  slightly more',
  'scale-4': '4  between slightly and clearly',
  'scale-5': '5  clearly more',
  'scale-6': '6  between clearly and much',
  'scale-7': '7  much more',
  'scale-8': '8  between much and extremely',
  'scale-9': '9  extremely more',
  enough: 'That is enough for weights. {{number}} pairs are left; each makes them more reliable.',
  'enough-go-on': 'Go on',
  'enough-stop': 'Stop here',
  again:
    'CR is {{cr}}: these judgements contradict each other. “{{left}}” / “{{right}}” was {{given}}; the others say about {{better}}. Once more:',
  continue: 'go on with:  {{command}}',
  paste: 'Paste under `classification:` in the playbook:',
  'next-check': 'Next: crisis playbook check FILE',
};

/** Problems in a file of this model, by rule. */
export const problems = {
  'comparison-factors-missing': 'what is compared? Name it: `factors: [people, spread, …]`',
  'comparison-factor-repeated': '"{{found}}" is listed twice: a factor is compared once',
  'comparison-too-many':
    '{{found}} factors: at most {{limit}} are compared. Group them, and compare within each group (`within`)',
  'comparison-many':
    '{{found}} factors: hardly anybody keeps more than {{limit}} apart. Group them, and compare within each group (`within`)',
  'comparison-unjudged': 'nothing was judged here: add `judgements: [[A, B, 3], …]` or a `matrix`',
  'comparison-given-twice': 'given in two ways at once: keep one of `matrix`, `judgements` and `judges`',
  'comparison-factor-unknown': 'unknown factor "{{found}}"{{suggested}}factors are {{allowed}}',
  'comparison-name-twice':
    '"{{found}}" stands in {{where}} already: give it a name of its own, or their weights would be mixed up',
  'comparison-within-unknown':
    'there is no factor "{{found}}" to look within{{suggested}}factors are {{allowed}}',
  'comparison-disconnected':
    '{{group}} and {{others}} are never compared with each other: judge at least one pair that joins them',
  'matrix-size':
    'the matrix has {{found}} rows for {{expected}} factors: it needs a row and a column for each',
  'matrix-not-square':
    'the row of "{{factor}}" has {{found}} values; it needs {{expected}}, one for each factor',
  'matrix-diagonal': '"{{factor}}" compared with itself is 1, not {{found}}',
  'matrix-reciprocal':
    '"{{left}}" against "{{right}}" (row {{row}}, column {{column}}) is {{found}}, yet the other way round (row {{column}}, column {{row}}) it is {{other}}: one is the inverse of the other. Write {{expected}} here, or correct the other',
  'judgement-shape':
    'a judgement is [factor, factor, how many times as important the first is], like [A, B, 3]; found {{found}}',
  'judgement-of-itself': '"{{factor}}" compared with itself is 1, not {{found}}',
  'judgement-repeated':
    '"{{left}}" against "{{right}}" was judged before as {{before}}, here as {{found}}: keep one',
  'ratio-unreadable': '"{{found}}" is not a judgement: write a number over 0, or a text like "1/3"',
  'ratio-not-positive':
    '{{found}} is not possible: a judgement is over 0. Less important is 1/2 to 1/9, not judged is null',
  'ratio-not-finite': '{{found}} is not a number: write 1/9 to 9, or null where nobody judged',
  'ratio-extreme': '{{found}} is beyond every measure: judgements go from 1/9 to 9',
  'ratio-off-scale':
    '{{found}} is off the scale of 1/9 to 9 ({{number}} such): it is worked with as it stands',
  'judge-weight': '{{found}} cannot be the weight of a judge: write a number over 0',
  'ahp-inconsistent':
    'too many contradictions: CR {{cr}} (table {{table}}) is 0.1 or more. Most out of line: {{left}} / {{right}} = {{given}}; the other judgements say {{better}}, with which CR is {{after}} (with {{onScale}}, on the scale, {{afterOnScale}})',
  'ahp-inconsistent-further':
    'mending one judgement is not enough. Look again here too: {{left}} / {{right}} = {{given}}; with {{onScale}} after the others CR is {{afterOnScale}}',
  'ahp-judge-inconsistent':
    'the judgements of {{judge}} contradict each other: CR {{cr}} (table {{table}}). Most out of line: {{left}} / {{right}} = {{given}}; their other judgements say {{better}}, with which CR is {{after}} (with {{onScale}}, on the scale, {{afterOnScale}})',
  'ahp-gaps':
    'with {{number}} pairs missing, CR {{cr}} looks better than it is: measured as a comparison with gaps it is {{forGaps}}. Judge more pairs',
  'ahp-no-random-index':
    'table {{table}} ends at {{limit}} factors; these are {{number}}. A table that goes so far: --random-index {{other}}',
};
