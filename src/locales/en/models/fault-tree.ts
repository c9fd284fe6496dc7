export const words = {
  'row-probability': 'Probability',
  'row-rare': 'Rare event',
  'row-sets': 'Cut sets',
  'row-kind': 'Structure',
  'row-beyond': 'Left out',
  'probability-is': '{{figure}}, {{chance}}',
  'probability-missing':
    'not known: some of the events that matter have no probability. The cut sets below need none',
  'probability-beyond':
    'beyond reach: working it out takes more memory than allowed. Try a gate further down: --top GATE',
  'one-in': 'about 1 in {{times}}',
  'in-hundred': 'about {{share}} of cases',
  never: 'never',
  always: 'always',
  'nothing-happens': 'nothing has to happen: enough that certain events do not',
  'sets-count': '{{count}} minimal ones, that is ways in which just enough goes wrong: {{orders}}',
  'sets-count-signed':
    '{{count}} minimal sets of events that bring it about while certain others do not happen: {{orders}}',
  'sets-of': '{{count}} of size {{order}}',
  'sets-beyond':
    'beyond reach: counting them takes more memory than allowed. Try a gate further down: --top GATE',
  'sets-unknown': 'not counted',
  coherent: 'coherent: one more thing going wrong never makes the top event less likely',
  'non-coherent':
    'not coherent (NOT or XOR matters): one more thing going wrong can make the top event less likely. Read the cut sets as what must go wrong, and mind what must not',
  'part-beyond':
    'each event’s part in the cut sets (Fussell-Vesely) is beyond reach; the other figures are exact',
  'rare-is': '{{figure}} by the sum over cut sets, {{more}} above the exact figure',
  'rare-beyond': 'beyond reach, or an event has no probability',
  'sets-head': 'How it comes about, the shortest first, then the likeliest',
  'sets-head-signed': 'What happens when it comes about, while certain other events do not happen',
  'sets-more': '… and more that are not listed: --cut-sets N lists N of them',
  'sets-left': '… and {{count}} more: --cut-sets N lists N of them',
  'importance-head': 'What matters most',
  'column-event': 'event',
  'column-figure': 'chance',
  'column-gain': 'prevents',
  'column-part': 'FV',
  'column-worth': 'raises',
  'importance-left': '… and {{count}} more: --json has all',
  'importance-legend':
    'prevents: how much less likely the top event is without it · FV: its part in the cut sets (Fussell-Vesely) · raises: how many times likelier once it happens',
  alone: 'One thing alone is enough: {{names}}.',
  guard:
    'If you can guard only one thing: {{event}}. Were it ruled out, {{before}} would become {{after}}, {{gain}} less.',
  'kind-and': 'AND',
  'kind-or': 'OR',
  'kind-xor': 'XOR (odd number)',
  'kind-not': 'NOT',
  'kind-atleast': 'at least {{min}} of {{count}}',
  'kind-again': '(drawn elsewhere)',
  'house-true': '(taken to happen)',
  'house-false': '(taken not to happen)',
  'no-figure': '(no probability)',
  hidden: '… {{count}} not drawn',
  cut: 'Too large to draw whole: {{nodes}} parts are drawn, {{count}} gate(s) are cut off. Draw a part: --top GATE',
};

/** Problems in a file of this model, by rule. */
export const problems = {
  'tree-too-large':
    'the file has {{size}} bytes; at most {{limit}} are read. Is it the right file? If so, split the tree',
  'tree-yaml-large':
    'the file has {{size}} bytes; of YAML and JSON at most {{limit}} are read. Write a tree of that size as Open-PSA XML, which may have 16 MB',
  'tree-too-deep':
    'nested more than {{limit}} levels deep: give the inner formulas gates of their own and name these here',
  'tree-not-a-map':
    'a fault tree begins with lines like `gates:`, or is Open-PSA XML that begins with <opsa-mef>; found {{foundKind}}',
  'tree-no-gate': 'there is no gate: a tree needs at least one, the event to be avoided',
  'tree-gate-empty': '"{{operator}}" joins nothing: name what it depends on, or write true or false',
  'tree-not-several': 'NOT takes one thing, here are {{count}}: put them into `and` or `or` first',
  'tree-not-two': '{{operator}} takes two things, here are {{count}}',
  'tree-min-small': '"at least {{found}}" is no count: write a whole number from 1 on',
  'tree-min-large': 'at least {{found}} of {{count}} can never happen: lower the number or add to the list',
  'tree-min-missing': '`of` stands without `atleast`: write both, like `atleast: 2` and `of: [a, b, c]`',
  'tree-of-stray':
    '`of` goes with `atleast`, not with `{{operator}}`: put the list after `{{operator}}` itself',
  'tree-formula-list': 'a list alone does not say how its items are joined: write `and: […]` or `or: […]`',
  'tree-operator-unknown':
    '"{{found}}" does not join things{{suggested}}there are and, or, not, xor, nand, nor, and atleast with of',
  'tree-operator-second':
    '"{{found}}" stands beside "{{first}}": a formula has one of them. Put the other inside it, or into a gate of its own',
  'tree-probability-unknown':
    '"{{found}}" is no probability: write a number from 0 to 1, like 0.02, "2%" or "1/50"',
  'tree-probability-negative': '{{found}} is below 0: a probability is a number from 0 to 1',
  'tree-probability-large':
    '{{found}} is over 1: a probability is a number from 0 to 1. Was "{{found}}%" meant?',
  'tree-event-key': '"{{found}}" means nothing here: an event has `probability` and `label`',
  'tree-house-value':
    '"{{found}}" is neither true nor false: a house event is taken to happen (true) or not (false)',
  'tree-name-twice': '"{{found}}" is defined a second time: rename one, or remove it',
  'tree-undefined':
    '"{{found}}" is used in "{{gate}}" and defined nowhere{{suggested}}define it, or correct the name',
  'tree-circular': 'these gates depend on each other in a circle: {{chain}}. Take one of them out',
  'tree-top-undefined': 'the top "{{found}}" is defined nowhere{{suggested}}name one of the gates',
  'tree-top-event': 'the top "{{found}}" is an event that nothing leads to: name one of the gates',
  'tree-top-unclear':
    'several gates are used by no other, so that any could be the top: {{names}}. Name one: `top:` in the file, or --top GATE',
  'tree-gate-idle':
    '"{{top}}" does not depend on {{count}} gate(s): {{names}}. Use them somewhere, or remove them',
  'tree-event-idle':
    '"{{top}}" does not depend on {{count}} event(s): {{names}}. Use them in a gate, or remove them',
  'tree-probability-missing':
    '{{count}} event(s) have no probability, so that the top has none: {{names}}. Give them one, also with --set EVENT=0.02',

  'xml-encoding': 'there is no encoding "{{found}}": save the file as UTF-8 and declare encoding="UTF-8"',
  'xml-not-text':
    'from here on this is not a text in {{found}}: save the file as UTF-8, or declare its encoding',
  'xml-doctype':
    'the document type defines entities or elements of its own, which can make a small file endless or read other files: nothing was read. Write the texts out and remove the definitions',
  'xml-doctype-elsewhere': 'the document type lies in another file, which is not read',
  'xml-empty': 'there is no element here: an Open-PSA file begins with <opsa-mef>',
  'xml-second-root':
    'the file ends with its first element, and <{{found}}> is a second: put both into one <opsa-mef>',
  'xml-attribute-twice': 'the attribute {{found}} stands twice in <{{element}}>: remove one',
  'xml-attribute-syntax':
    'this attribute of <{{element}}> cannot be read: write name="value", with a blank before it',
  'xml-ends-early': 'the file ends in the middle of a tag or a comment that begins here',
  'xml-unclosed': '<{{found}}> is never closed: add </{{found}}>',
  'xml-close-stray': '</{{found}}> closes nothing: remove it',
  'xml-close-other':
    '</{{found}}> stands where <{{expected}}> has to be closed first: add </{{expected}}>, or correct the name',
  'xml-entity':
    'this entity is not known: write &amp; for an ampersand; &lt; &gt; &quot; &apos; and numbers like &#20013; are read',
  'xml-text-outside': 'there is text outside of the elements: remove it',
  'xml-syntax': 'this is not valid XML at "{{found}}": a < in a text is written &lt;',

  'psa-root': 'an Open-PSA file begins with <opsa-mef>, this one with <{{found}}>',
  'psa-beside': '<{{found}}> is not part of a fault tree and was not read; the figures do not include it',
  'psa-unsupported':
    '<{{found}}> is not supported, and without it the figures would be wrong: write out what it stands for',
  'psa-element-unknown': '<{{found}}> is not part of the Open-PSA format{{suggested}}correct or remove it',
  'psa-attribute-missing': '<{{element}}> needs {{missing}}="…"',
  'psa-attribute-unknown': '<{{element}}> has no attribute {{found}}; it was not read',
  'psa-text-stray': '<{{element}}> holds elements, no text: put words into <label>',
  'psa-misplaced': '<{{found}}> cannot stand in <{{element}}>',
  'psa-second':
    '<{{found}}> is one too many: <{{element}}> holds one. Join them with <and> or <or>, or remove one',
  'psa-role': 'a role is public or private, not "{{found}}"',
  'psa-type': 'an event is of type gate, basic-event or house-event, not "{{found}}"',
  'psa-not-gate': '"{{found}}" is defined, but not as a gate',
  'psa-not-basic-event': '"{{found}}" is defined, but not as a basic event',
  'psa-not-house-event': '"{{found}}" is defined, but not as a house event',
  'psa-not-formula':
    '<{{found}}> says nothing about when a gate happens: write <and>, <or>, <not>, <atleast> or a name',
  'psa-not-expression': '<{{found}}> is no number: write <float value="0.02"/> or a calculation',
  'psa-house': 'a house event holds <constant value="true"/> or "false", not <{{found}}>',
  'psa-truth': '"{{found}}" is neither true nor false',
  'psa-whole-number': '{{attribute}}="{{found}}" is no whole number',
  'psa-cardinality':
    'from {{min}} to {{max}} of {{count}} makes no sense: min is at most max, max at most the count',
  'psa-number': '"{{found}}" is no number: write it like 0.02 or 2e-2',
  'psa-arguments': '<{{element}}> takes {{expected}} argument(s), here are {{count}}',
  'psa-histogram': 'a histogram is a lower bound and then <bin> with an upper bound and a weight each',
  'psa-mission-time':
    'the file does not say how long the mission lasts: --mission-time 8760, in the unit of its rates',
  'psa-parameter-undefined':
    'the parameter "{{found}}" is defined nowhere{{suggested}}define it, or correct the name',
  'psa-parameter-circular': 'these parameters are worked out from each other in a circle: {{chain}}',
};
