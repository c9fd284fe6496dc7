/** Sign-off and versions. */
export const signing = {
  asked: ' (asked {{moment}})',
  waited: ' (asked {{moment}}, no answer for {{waited}})',
  'asked-within': ' (asked {{moment}}, {{limit}} to answer)',
  'waited-within': ' (asked {{moment}}, {{limit}} to answer, no answer for {{waited}})',
  'after-reviews': ' (after the reviews)',
  call: 'call:         {{who}}, then  {{command}}',
  'backup-now': 'backup:       {{command}}     (allowed now)',
  'backup-from': 'backup:       {{command}}     (allowed from {{moment}})',
  vacant: 'nobody yet:   {{role}}  {{command}}',
  another: 'else:         {{role}} must be somebody who did not write it  {{command}}',
  agreed: 'agreed {{code}}',
  'for-approval': '[For approval: {{id}}, version {{version}}, check code {{code}}]',
  reply: 'If you agree, please reply: agreed {{code}}',
  'reply-by': 'If you agree, please reply by {{by}}: agreed {{code}}',
  'reply-now': 'Your answer was due by {{by}}. If you agree, please reply now: agreed {{code}}',
  'changed-since': 'Changed since version {{version}}:',
  added: '[new: {{words}}]',
  removed: '[cut: {{words}}]',
  send: 'Ask for the yes (paste this):  {{command}}',
  version: 'version {{version}}',
  earlier: 'version {{version}}, no longer in force',
  present: 'in force: version {{version}}, check code {{code}}',
  void: 'void: yes of {{people}}',
  confirmed: '{{role}}: {{who}}, {{via}}; recorded by {{recorder}}, since confirmed in person',
  'instead-of': 'in place of {{person}}',
  said: 'words: “{{words}}”',
  'shown-by': 'evidence: {{file}}',
  carried: 'carried over: {{reason}} ({{who}})',
  'confirm-how': 'at their own login:  {{command}}',
  'platform-under-review': 'under review by the platform',
  'platform-limited': 'limited by the platform',
  'platform-hidden': 'hidden by the platform',
  'platform-removed': 'removed by the platform',
  'platform-restored': 'shown again by the platform',
  promises: 'promises the next word {{moment}}',
  answers: 'answers {{incoming}}',
  'not-released': 'This text is not released yet: do not publish it.',
  behind: '{{role}}, backup',
};

export const errors = {
  'words-say-no':
    'These words say no: “{{words}}”. A no is not recorded as a yes.\nkeep it:       crisis log "…"\nchange the text:  crisis statement edit',
  'login-not-own':
    'This is not a login of {{approver}}: whoever sits at it records for others, and never becomes them.\nrecord it:  the same command with --by "{{approver}}" --via here (or phone, wechat, meeting), without --as',
  'hash-older':
    'The yes was given to {{given}}, version {{version}} of {{statement}}; it has been edited since and is now {{check}}.\nask again, with what changed:  crisis statement show {{statement}} --for-approval',
  'backup-too-early':
    '{{holder}} ({{role}}) still has time to answer; {{approver}} may say yes in their place from {{from}} on.\nif {{holder}} cannot be reached:  crisis notify {{holder}} --about {{statement}} --unreached',
  'backup-not-needed':
    'Nothing says that {{holder}} ({{role}}) cannot be reached, so {{approver}} cannot say yes in their place yet.\nif they do not answer:  crisis notify {{holder}} --about {{statement}} --unreached',
  'confirm-alone':
    '--confirm is the approver’s own word. It goes alone: no --by, --via, --words or --evidence.',
  'confirm-not-own':
    'The login {{login}} is not {{approver}}’s own, so this would not be their own word.\nat their own login:  crisis statement approve {{statement}} --confirm\nuntil then it stays recorded for them; nothing is held up by that',
  'confirm-nothing': 'Nothing of {{statement}} waits for a word of {{approver}}.',
  'change-material':
    'This is not an immaterial edit of {{statement}}: it touches {{changes}}. Who said yes before must see it.\nask again, with what changed:  crisis statement show {{statement}} --for-approval',
  'immaterial-not-lead':
    'Only {{role}} ({{holder}}) may declare an edit immaterial, not {{person}}.\nor ask again:  crisis statement show {{statement}} --for-approval',
  'immaterial-own-edit':
    '{{person}} made this edit and cannot declare it immaterial as well.\nask again:  crisis statement show {{statement}} --for-approval',
  'nothing-to-carry':
    'No review of an earlier version of {{statement}} was made void, so there is nothing to carry over.',
  'statement-out':
    '{{statement}} is out already, and what is out is not edited.\nsay what changed in a new text:  crisis statement draft --text FILE --kind correction',
  'statement-moved-on':
    'Somebody else edited {{statement}} in the meantime.\nsee their version:  crisis statement show {{statement}} --diff',
  'statement-same': 'Nothing changed: {{statement}} reads so already.',
  'not-published-there': '{{statement}} is not out on {{channel}}. It is out on: {{channels}}',
  'version-unknown': '{{statement}} has no version “{{given}}”; it has {{number}}.',
  'version-only': '{{statement}} has one version only; nothing changed.',
  'show-one-way': 'One at a time: --plain, --for-approval (always the present version) or --diff.',
};

/** Help of its commands. */
export const commands = {};
