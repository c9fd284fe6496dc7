/** Texts that people bring, edit and put out. */
export const texts = {
  paste: 'Paste the text; Ctrl-D on a line of its own ends it.',
  stdin: 'standard input',
  fill: 'Fill the gaps before anybody signs:  {{command}}',
  unconfirmed: 'NOT CONFIRMED: {{values}} (fact {{fact}})',
  'strange-telephone': 'Telephone numbers that are not your contact: {{values}}',
  'unmatched-number': 'Numbers that no confirmed fact supports: {{values}}',
  'unmatched-date': 'Dates and times that nothing on record supports: {{values}}',
  'unmatched-name': 'Names that nothing on record knows: {{values}}',
  kept: 'What you typed is kept: {{path}}\n  go on with it:  {{command}}',
  unchanged: '{{statement}} is as it was; nothing was recorded.',
  void: 'void: {{yes}}',
  touched: 'The edit touches {{changes}}: whoever said yes before has to see it again.',
  'may-carry': 'Only the wording changed? The lead may let the reviews stand:  {{command}}',
  'material-number': 'numbers',
  'material-date': 'dates',
  'material-name': 'names',
  'material-duty': 'a duty',
  'material-compensation': 'compensation',
  'material-negation': 'what is denied',
  'platform-next': 'Take a screenshot and record where it is:  --evidence FILE',
};

export const errors = {
  'draft-what':
    'Draft which text? The playbook has: {{templates}}.\nor bring your own:  crisis statement draft --text FILE --kind apology',
  'kind-missing':
    'What kind of text is it? --kind with one of: {{kinds}}.\nfor example:  crisis statement draft --text FILE --kind apology',
  'kind-unknown': 'There is no kind of text “{{given}}”. There are: {{kinds}}.',
  'audience-unknown': 'There is no audience “{{given}}”. There are: {{audiences}}.',
  'text-document':
    '{{file}} is a {{format}} document, not plain text.\ncopy its text and paste it:  crisis … --text -     (or save it as plain text, UTF-8)',
  'text-encoding':
    '{{file}} is not UTF-8 text (it looks like: {{encoding}}).\nsave it as UTF-8, or copy its text and paste it:  crisis … --text -',
  'text-unreadable':
    '{{file}} is not UTF-8 text.\ncopy the words themselves and paste them:  crisis … --text -',
  'text-too-long': '{{file}} is longer than {{limit}}. Is it the right file?',
  'editor-none':
    'There is no editor to open: $VISUAL and $EDITOR are empty, or this is no terminal.\nbring the new text:  crisis statement edit --text FILE     (- for standard input)',
  'editor-failed':
    'The editor {{program}} ended badly: {{reason}}. Nothing was recorded.\nset $EDITOR, or bring the new text:  crisis statement edit --text FILE',
  'editor-failed-kept':
    'The editor {{program}} ended badly: {{reason}}. Nothing was recorded; what was typed is kept: {{path}}\ngo on with it:  crisis statement edit --text {{path}}',
  'platform-state-missing': 'What did the platform do? --state with one of: {{states}}.',
  'platform-state-unknown': 'There is no state “{{given}}”. There are: {{choices}}.',
  'url-channel':
    'There is an address for {{channel}}, but the text goes out on {{channels}}.\nadd it to --channel, or leave its address out',
};

/** Help of its commands. */
export const commands = {
  'statement-draft': {
    does: 'Draft a text: from a template and the confirmed facts, or in words that you bring',
    example: 'crisis statement draft --text apology.txt --kind apology',
    template: 'a text of the playbook',
    text: 'your own words from a plain-text file; - for standard input',
    kind: 'what kind of text it is, such as apology or situation',
    audience: 'whom it speaks to, such as public or staff',
    language: 'the language of the text: zh-CN or en; seen from your own words',
    'next-update': 'when the next word is promised',
    channel: 'the channel it is written for',
    incoming: 'the call or letter that it answers',
  },
  'statement-edit': {
    does: 'Edit a text in $EDITOR, or replace it: a new version; every yes to the old one is void',
    example: 'crisis statement edit s7k2 --text new.txt --by Zhao --via wechat',
    text: 'the new words from a plain-text file; - for standard input',
    by: 'whose edit it is, when you type it for them; an approver’s edit is their yes',
    via: 'how they gave it: wechat, phone, meeting or here',
    words: 'what they said or wrote',
    evidence: 'a file that shows it, such as a screenshot',
  },
  'statement-immaterial': {
    does: 'The lead’s word that the last edit changed wording only: reviews stand',
    example: 'crisis statement immaterial s7k2 --reason "a typing mistake"',
  },
  'statement-publish': {
    does: 'Record that a released text went out',
    example: 'crisis statement publish s7k2 --channel weibo,wechat --url https://…',
    channel: 'one or more channels of the playbook',
    url: 'where it can be read: one address, or CHANNEL=ADDRESS for each',
  },
  'statement-platform': {
    does: 'Record what a platform did to a text that is out; that is no withdrawal',
    example: 'crisis statement platform s7k2 --channel weibo --state hidden --at 16:20',
    channel: 'where; not needed when it is out on one channel only',
    state: 'under-review, limited, hidden, removed or restored',
    note: 'what the platform said',
    evidence: 'a screenshot',
  },
};
