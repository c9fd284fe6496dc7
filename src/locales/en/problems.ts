/** Problems found in playbooks and other files from outside, by rule. */
export const problems = {
  'yaml-too-large': 'the file has {{size}} bytes; at most {{limit}} are read. Is it the right file?',
  'yaml-not-text':
    'this is not a text in UTF-8: from here on there are bytes that no text holds. Save the file as UTF-8, or check whether it is the right one',
  'yaml-too-deep': 'nested more than 64 levels deep; a playbook needs about ten',
  'yaml-syntax': 'this is not valid YAML (code {{code}}) at `{{found}}`',
  'duplicate-id':
    '`{{found}}` stands here a second time, first in line {{first}}: rename one of them or join both',
  'reserved-key': '`{{found}}` cannot be a key here: write the entries out, under names of their own',
  'yaml-key': '`{{found}}` cannot be a key: a key is one word or text',
  'yaml-aliases':
    'too many aliases (`*name`), or aliases of aliases; at most 100 are followed. Write the values out',
  'yaml-anchor':
    '`*{{found}}` refers to an anchor that does not exist; a text that begins with * goes in quotes',
  'yaml-boolean':
    '`{{found}}` means yes or no in older YAML and a text in this one: put it in quotes ("{{found}}") if it is a text, write true or false if it is not',
  'yaml-number': '`{{found}}` is read in different ways by different programs: write {{digits}}',
  'yaml-time':
    '`{{found}}` is a number of minutes or seconds in older YAML: put a time of day in quotes, write a duration like 90m',
  'empty-value': '`{{key}}` has no value: give it one or remove the line',
  'nothing-to-remove':
    '`{{key}}` has no value, which removes it, but the playbook that this one adapts has no such key: give it a value or remove the line',
  'extends-unknown': 'no playbook "{{found}}" to adapt{{suggested}}playbooks are {{allowed}}',
  'extends-circular': 'playbooks adapt each other in a circle: {{chain}}',
  'extends-too-long': 'more than {{limit}} playbooks adapt one another: adapt one nearer to the first',
  'extends-language':
    'this playbook is in {{found}} and the one it adapts in {{expected}}: write it in {{expected}} and translate it in a file ID.{{found}}.yaml',
  'not-a-map': 'a file like this begins with lines like `id: …`; found {{foundKind}}',
  'wrong-type': 'expected {{expectedKind}}, found {{foundKind}}: {{found}}',
  'unknown-key': 'unknown key "{{found}}"{{suggested}}keys here are {{allowed}}',
  'weights-direct':
    'weights are worked out from judgements in pairs. The same as judgements: `judgements: {{judgements}}`; or in a playbook give each factor its own `weight:`',
  'unknown-value': '"{{found}}" is not possible here{{suggested}}possible are {{allowed}}',
  'missing-key': 'missing here: {{missing}}',
  'block-missing':
    'a plan needs three blocks: process (phases with tasks), duties (roles with duties), communication strategy (statements). Missing: {{blockKinds}}. Fill {{keys}}',
  'first-response-missing':
    'tier "{{tier}}" does not say how soon to respond first: add `firstResponse`, such as 1h',
  'format-version':
    'this is version {{found}} of the playbook language; this program reads version {{allowed}}',
  'repeated-item': '"{{found}}" stands in this list twice: remove one',
  'number-out-of-range': '{{found}} is not possible here: it must be {{comparison}} {{limit}}',
  'id-invalid':
    '"{{found}}" cannot be an id: it begins with a small letter a-z and goes on with letters, digits and -',
  'word-invalid':
    '"{{found}}" cannot be an id here: it begins with a small letter a-z and goes on with letters, digits and _',
  'language-invalid': '"{{found}}" is not the code of a language: write zh-CN, en, ja and the like',
  'version-invalid': '"{{found}}" is not a version: write three numbers like 1.2.0',
  'date-invalid': '"{{found}}" is not a day: write a day of the calendar like 2026-11-01',
  'duration-invalid':
    '"{{found}}" is not a duration: write a whole number and m, h, d or w, like 30m, 4h, 2d',
  'cadence-invalid': '"{{found}}" does not say how often: write 4h, or 2h for 12h, then 4h',
  'moment-invalid':
    '"{{found}}" is not a moment: write a start (aware, occurred, opened, classified, published, phase, task.ID …), + and a duration, like aware + 15m or aware + tier.firstResponse',
  'text-empty': 'there is no text here: write one or remove the line',
  'role-unknown': 'unknown role "{{found}}"{{suggested}}roles are {{allowed}}',
  'tier-unknown': 'unknown tier "{{found}}"{{suggested}}tiers are {{allowed}}',
  'task-unknown': 'unknown task "{{found}}"{{suggested}}tasks are {{allowed}}',
  'statement-unknown': 'unknown statement "{{found}}"{{suggested}}statements are {{allowed}}',
  'channel-unknown': 'unknown channel "{{found}}"{{suggested}}channels are {{allowed}}',
  'group-unknown': 'unknown group "{{found}}"{{suggested}}groups are {{allowed}}',
  'template-unknown': 'there is no template "{{found}}"{{suggested}}templates are {{allowed}}',
  'template-language':
    'template "{{template}}" is not there in {{missing}}: statements in that language cannot be drafted from it',
  'slot-unknown': 'a template has no value "{{found}}"{{suggested}}values are {{allowed}}',
  'slot-missing':
    'the pre-approved words of template "{{template}}" print what is neither a confirmed fact nor among the slots: {{missing}}. Add it to `slots`, or take it out of the template',
  'line-missing':
    'task "{{found}}" waits for the line, and this playbook has none: add `line` with its units, or another requirement',
  'requires-once':
    'task "{{task}}" repeats, and "{{found}}" comes once: a task that repeats may require {{allowed}}',
  'tiers-empty': 'there is no tier: a plan needs at least one',
  'departments-few':
    'the roles name {{count}} departments; a crisis takes at least {{limit}}. Who runs the business, who knows the law, who talks to customers?',
  'class-repeated':
    '"{{found}}" is the name of a tier, a question or a group too: nobody could tell which is meant. Rename one',
  'answer-repeated':
    '"{{found}}" is the name of a factor too: an answer could not tell which is meant. Rename one',
  'task-repeated': 'task "{{found}}" stands in phase "{{first}}" already: an id is used once in a playbook',
  'after-circular': 'these tasks wait for each other, so that none can begin: {{circle}}',
  'due-circular': 'these deadlines count from each other, so that none is ever set: {{circle}}',
  'task-unreachable': 'nobody will ever be asked to do task "{{found}}"',
  'phase-endless': 'phase "{{found}}" has no end, so that "{{next}}" never begins: add `ends` or `endsWhen`',
  'phase-order':
    'phase "{{found}}" ends no later than "{{before}}", the one before it: it is over before it begins',
  'tier-uncovered':
    'phase "{{found}}" never ends at {{missing}}, so that "{{next}}" does not begin there: add these tiers',
  'tier-left-out':
    'task "{{found}}" has a deadline at a milder tier and none at {{missing}}: add one, or leave the milder one out',
  'tier-duration-missing': 'no `{{found}}` is set at {{missing}}, so that this moment does not exist there',
  'review-missing':
    'task "{{found}}" repeats with the rounds of the tier, and there are none at {{missing}}: add `review` there',
  'factor-uncovered': 'factor "{{found}}" has no band for {{missing}}: add its bound',
  'bands-order':
    'the bound of "{{tier}}" ({{found}}) must be greater than that of "{{before}}" ({{bound}}), or no number falls between them',
  'weight-unused':
    'this weight of {{found}} changes nothing: the criteria are compared in pairs under `weights`. Remove it',
  'weights-criteria':
    'what is compared must be the criteria, which are {{allowed}}. Left out: {{missing}}; not a criterion: {{strange}}',
  'condition-direction': 'a worse answer to "{{found}}" would lower the tier',
  'ceiling-idle': 'ceiling "{{found}}" is at {{tier}}, the worst tier, and keeps nothing down',
  'memberships-uncovered':
    'factor "{{found}}" says nothing of how far a number belongs to {{missing}}: add them',
  'memberships-order':
    'by these functions a worse answer to "{{found}}" can lower the tier (at {{at}}): let each tier take over where the one before it falls off',
  'floor-question':
    'floor "{{found}}" is neither asked nor computed: add `ask` (a question) or `when` (a condition)',
  'release-powerless': 'role "{{role}}" releases texts at this tier but may not: add `release` to its `can`',
  'sign-off-overlap':
    'role "{{role}}" reviews and releases the same text: leave it out of `review`, or let another role release',
  'sign-off-absent':
    'role "{{role}}" signs off at tier "{{tier}}" but is only there from "{{from}}": let it come earlier, or name another',
  'date-order': '{{found}} is not after `{{key}}` ({{other}}): check both',
  placeholder: '{{found}} is still to be filled in',
  'condition-too-long':
    'this condition has {{length}} characters; at most {{limit}} are allowed. Split it over several tasks or floors',
  'condition-too-deep': 'this condition is nested too deep or has too many parts: simplify it',
  'condition-syntax': 'this condition does not make sense at `{{found}}`',
  'condition-type': '`{{found}}` does not fit here',
  'condition-function': '`{{found}}` cannot be used in a condition{{suggested}}functions are {{allowed}}',
  'condition-value': '{{variable}} is never "{{found}}"{{suggested}}it is one of {{allowed}}',
  'metric-unknown': 'unknown metric "{{found}}"{{suggested}}metrics are {{allowed}}',
  'condition-early':
    'a floor is worked out from the answers, before `{{found}}` is known: use answers, category or subject',
  'translation-target':
    'this translates "{{found}}", which is not this playbook{{suggested}}expected {{allowed}}',
  'translation-language': 'the playbook itself is in {{found}}: a translation is in another language',
  'translation-adds':
    '`{{found}}` is not in the playbook{{suggested}}a translation holds texts of what is there',
  'translation-length':
    '`{{key}}` has {{expected}} texts in the playbook and {{found}} here: translate each of them',
  'translation-missing-own':
    '{{count}} texts of this playbook are not translated into {{language}}: {{missing}}. They go into {{file}} beside it',
  'translation-missing': '{{count}} texts are not translated into {{language}}: {{missing}}',

  'list-empty': 'this list is empty: fill it or remove the line',
  'name-invalid':
    '"{{found}}" cannot be a name here: use up to 40 letters, digits, _, . and -, a letter or a digit first',
  'value-invalid': '"{{found}}" is not possible here',
  'template-syntax': 'this template cannot be read from here on: is a brace missing, or a block not closed?',
  'template-name': 'a template does not know `{{found}}`',
  'template-construct': '`{{found}}` cannot be used in a template',

  /** Sentences that know more, by rule and code. */
  byCode: {
    'condition-direction': {
      floor:
        'when "{{found}}" gets worse this floor stops holding, so the tier would fall: turn the comparison round',
      ceiling:
        'when "{{found}}" gets worse this ceiling begins to hold, so the tier would fall: turn the comparison round',
    },
    'yaml-syntax': {
      QUOTE_NOT_CLOSED: 'this quote is never closed: add the same one at the end of the text',
      LIST_AMONG_KEYS: 'a list item (- …) among keys: a place holds either a list or `key: value` lines',
      UNMATCHED_BRACKET:
        '`{{found}}` closes a bracket that was not opened: remove it, or put the text in quotes',
      TAB_AS_INDENT: 'a tab at the beginning of a line: indent with spaces',
      BAD_INDENT:
        'a bracket opened before this place is not closed, or this line is not indented like its neighbours',
      BLOCK_AS_IMPLICIT_KEY:
        'a second colon on this line, or a line indented under a finished value: put a text with ": " in quotes, or align the line with the keys above',
      MULTILINE_IMPLICIT_KEY:
        'this line is no `key: value`: is a colon missing, or is the line above not finished?',
      MISSING_CHAR: 'something is not closed before this place: a quote, a bracket or a colon is missing',
      BAD_SCALAR_START: 'a text cannot begin with `{{found}}`: put it in quotes',
      UNEXPECTED_TOKEN:
        '`{{found}}` is not expected here: check the indentation, and put texts with special signs in quotes',
      MULTIPLE_DOCS: 'a second document begins here (`---`): a file holds one playbook',
      TAG_RESOLVE_FAILED:
        'the tag `{{found}}` means nothing here: remove it; a text that begins with ! goes in quotes',
      BAD_DQ_ESCAPE: '`{{found}}` is no character: double the backslash (\\\\) or use single quotes',
      BAD_DIRECTIVE: 'the directive before the text is not known: remove the line that begins with %',
      BLOCK_IN_FLOW: 'inside brackets and braces entries are separated by commas, not by lines',
    },
    'line-missing': {
      'no-units':
        'task "{{found}}" waits for units to have the line, and `line` names none: add `units`, or another requirement',
    },
    'task-unreachable': {
      'never-holds': 'the condition of task "{{found}}" can never hold: nobody will be asked to do it',
      'role-never-there':
        'task "{{found}}" has a deadline only at tiers at which role "{{role}}" is not there yet: nobody will do it',
      'counts-from-unreachable': 'the deadline of task "{{found}}" counts from a task that is never done',
    },
    'bands-order': {
      descending:
        'the bound of "{{tier}}" ({{found}}) must be smaller than that of "{{before}}" ({{bound}}): with `order: descending` a smaller number is worse',
    },
    'floor-question': {
      both: 'floor "{{found}}" is asked and computed: remove `ask` or `when`',
      'no-name': 'floor "{{found}}" is computed and has no question: add a `name` to show',
    },
    'condition-syntax': {
      words: '`{{found}}` is not a word of conditions: write && for and, || for or, ! for not',
      'one-equals': 'a comparison takes two equals signs: ==',
      'one-sign': '`{{found}}` stands alone: write && for and, || for or',
      'other-signs':
        '`{{found}}` is not a sign of conditions: write them in plain ASCII, like >=, ( ) and "…"',
      'number-sign': 'write a number without _: 1000',
      'ends-early': 'the condition ends too early: something is missing after this',
    },
    'condition-type': {
      'unknown-variable':
        '`{{found}}` is not a variable{{suggested}}variables are {{allowed}}; a text goes in quotes',
      'unknown-answer':
        '`answers.{{found}}` is not a factor or an asked floor{{suggested}}there are {{allowed}}',
      'whole-number':
        'a whole number cannot be calculated with here: write 2.0 instead of 2, as in 2.0 * metric.x',
      'duration-and-other': 'a duration is compared with a duration: elapsed > duration("2h")',
      'duration-text':
        '"{{found}}" is not a duration here: write hours, minutes or seconds, like duration("1h30m")',
      'two-kinds': '`{{operator}}` cannot join {{leftKind}} and {{rightKind}}',
      'one-side': 'this sign does not go with what follows it: ! takes yes or no, - takes a number',
      'not-joined':
        '`{{found}}`: && and || join conditions, so each side is compared with something, like tier == "severe"',
      'not-a-condition': 'a condition is true or false; this is {{foundKind}}: compare it with something',
    },
  },

  phrase: {
    suggested: ': did you mean "{{suggestion}}"? ',
    unsuggested: '; ',
    none: 'none',
    warning: 'warning: {{sentence}}',
    countOne: '1 problem in 1 file',
    countMany: '{{count}} problems in 1 file',
    countFiles: '{{count}} problems in {{files}} files',
  },

  words: {
    text: 'a text',
    number: 'a number',
    whole: 'a whole number',
    truth: 'yes or no',
    list: 'a list',
    map: 'a map of keys',
    nothing: 'nothing',
    duration: 'a duration',
    other: 'something else',
    'text-or-map': 'a text or a map of keys',
    'text-or-list': 'a text or a list',
    process: 'process',
    duties: 'duties',
    strategy: 'communication strategy',
  },
};
