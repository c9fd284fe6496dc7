import { storeErrors } from './store-errors.ts';
import { timeErrors } from './time-errors.ts';

/** What refusals, usage errors and failures say, by their code. The lines after the first say what to do next. */
export const errors = {
  'copy-no-terminal': '--copy needs a terminal.\ntake it from a pipe:  … --plain',
  ...storeErrors,
  ...timeErrors,
  'usage-unknownOption': 'There is no flag {{given}} here.\nsee the same command with --help',
  'usage-unknownCommand': 'There is no command “{{given}}”.\nsee:  crisis --help',
  'usage-missingArgument': 'The argument <{{given}}> is missing.\nsee the same command with --help',
  'usage-optionMissingArgument': 'The flag {{given}} needs a value.',
  'start-title': 'There is too much after “start”.\nA title goes in quotes:  crisis start --title "…"',
  'usage-excessArguments': 'There is too much after “{{given}}”.\nPut a text with spaces in quotes.',
  'usage-invalidArgument': '{{given}} does not take “{{more}}”. There are: {{choices}}.',
  'usage-help': 'Which one?\nsee the same command with --help',
  'no-home':
    'There is no {{path}}, nor a .crisis directory above it.\nsomething happened:  crisis start\nset one up:          crisis init',
  'home-unwritable': 'Cannot write {{path}}: {{reason}}',
  'no-incident':
    'There is no open incident in {{home}}.\nsomething happened:  crisis start\nall of them:         crisis list',
  'which-incident':
    'Several incidents are open: {{incidents}}.\nchoose one:  crisis use ID, or add --incident ID',
  'incident-unknown': 'There is no incident “{{name}}”. There are: {{incidents}}.',
  'incident-ambiguous': '“{{name}}” could be any of {{incidents}}. Write more of it.',
  'not-an-incident':
    '{{path}} holds no incident: its first record is missing or cannot be read.\nsee:  crisis verify FILE',
  'language-unknown': 'There is no language “{{language}}”. There are: {{languages}}.',
  'person-unknown': 'Nobody called “{{person}}” is listed in config.yaml. Listed are: {{people}}.',
  'clock-invalid':
    'CRISIS_NOW is “{{value}}”; it must be an ISO time with an offset, such as 2017-08-25T10:00+08:00.',
  'mode-real':
    'Incident {{incident}} is real, and CRISIS_NOW is set. A real record takes the real time: unset CRISIS_NOW.',
  'mode-replay': 'Incident {{incident}} is a replay; set CRISIS_NOW to the time it plays at.',
  'override-reason': 'Setting a rule aside needs a reason: --override --reason "…"',
  'reason-missing': 'A reason is needed: --reason "…"',
  'reason-provisional': 'A tier decided before the answers are in needs a reason: --reason "…"',
  'reason-override': 'The answers say {{proposed}}, not {{tier}}. Another tier needs a reason: --reason "…"',
  'reason-change': 'The tier was {{current}} and becomes {{tier}}. A change needs a reason: --reason "…"',
  'reason-judgement': 'A tier without answers needs a reason: --reason "…"',
  'text-empty': 'There is nothing to record: the text is empty.',
  'kind-unknown': 'There is no kind “{{given}}”. There are: {{kinds}}.',
  'key-reused': 'The retry key “{{key}}” was used for something else. Use another one.',
  'tlp-unknown': 'There is no label “{{label}}”. There are: {{labels}}.',
  'zone-unknown': 'There is no time zone “{{zone}}”. Set one in config.yaml, such as zone: Asia/Shanghai.',
  'newer-records': '{{number}} record(s) were written by a newer crisis. Upgrade before recording.',
  'file-damaged':
    'Line {{lines}} of the record cannot be trusted, so nothing is added to it.\nsee:  crisis verify',
  closed:
    'Incident {{incident}} is closed. Notes may still be logged.\ngo on with it:  crisis reopen --reason "…"',
  'not-closed': 'Incident {{incident}} is not closed.',
  'power-missing': '{{person}} may not {{power}} here; that is for {{roles}} ({{holders}}).',
  'role-unknown': 'There is no role “{{role}}”. There are: {{roles}}.',
  'phase-unknown': 'There is no phase “{{phase}}”. There are: {{phases}}.',
  'factor-unknown': 'There is no question “{{given}}”. There are: {{factors}}.',
  'answers-missing':
    'No answers were given, so nothing was recorded.\nanswer:      crisis classify --answer FACTOR=VALUE …   ({{factors}})\nor a sheet:  crisis classify --sheet, filled in, then  crisis classify --answers FILE\nor decide:   crisis classify --provisional TIER --reason "…"',
  'start-missing':
    'What happened, and which playbook? Nothing was recorded.\nneeded:  --title "…" and --playbook ID, or --yes to take the suggested one\nalso:    --source, --occurred, --aware',
  'playbook-unknown': 'There is no playbook “{{given}}”. There are: {{playbooks}}.',
  'playbook-problems':
    'The playbook {{playbook}} has {{number}} problem(s) and cannot be run.\nsee:  crisis playbook check {{playbook}}',
  'aware-before-occurred':
    'It cannot have been noticed before it happened: --aware is earlier than --occurred.',
  'amend-nothing': 'What should be corrected? Give --title, --occurred, --detected or --aware.',
  'task-unknown': 'There is no task “{{given}}”.\nsee:  crisis task list --all',
  'task-ambiguous': '“{{given}}” could be any of {{ids}}. Write more of it.',
  'task-exists': 'The id {{task}} is taken.',
  'task-done': '{{task}} is done already.',
  'task-skipped': '{{task}} was skipped. Take that back first: crisis retract',
  'task-before-open': '{{task}} comes after: {{before}}.',
  'task-requires': '{{task}} still needs: {{missing}}.',
  'no-fact': 'There are no facts yet.\nadd one:  crisis fact add "…"',
  'fact-missing': 'Which fact? There are: {{ids}}.',
  'fact-unknown': 'There is no fact “{{given}}”.\nsee:  crisis fact list',
  'fact-ambiguous': '“{{given}}” could be any of {{ids}}. Write more of it.',
  'fact-exists': 'The key {{fact}} is taken.\nchange it:  crisis fact revise {{fact}} "…" --reason "…"',
  'fact-refuted':
    'The fact {{fact}} was found untrue.\nif that was wrong:  crisis fact revise {{fact}} "…" --reason "…"',
  'fact-words':
    'Cannot tell the key from the claim in “{{given}}”. Put the claim in quotes; a key is one word of letters and digits.',
  'source-missing': 'On what does it rest? Add --by-source "…"',
  'revise-nothing': 'What should be revised? Give a new wording, --value, --unit or --source.',
  'no-statement': 'There are no texts yet.\ndraft one:  crisis statement draft TEMPLATE',
  'statement-missing': 'Which text? There are: {{ids}}.\nsee:  crisis statement list',
  'statement-unknown': 'There is no text “{{given}}”.\nsee:  crisis statement list',
  'statement-ambiguous': '“{{given}}” could be any of {{ids}}. Write more of it.',
  'statement-exists': 'The id {{statement}} is taken.',
  'statement-gaps':
    '{{statement}} still has gaps: {{gaps}}. Fill config.yaml or confirm the facts, then draft it again.\nor fill them in yourself:  crisis statement edit {{statement}}',
  'statement-not-released': '{{statement}} is not released. Missing: {{steps}}',
  'statement-not-yet': '{{statement}} was drafted later than that. Nobody can have seen it then; check --at.',
  'statement-released': '{{statement}} needs no further yes.',
  'statement-published': '{{statement}} is out on {{channel}} already.',
  'statement-facts-changed':
    '{{statement}} quotes facts that are no longer confirmed: {{facts}}. Draft it again.',
  'template-unknown': 'There is no text “{{given}}” in the playbook. There are: {{templates}}.',
  'template-language': 'The text {{template}} has no version in {{language}}; it has {{languages}}.',
  'channel-unknown': 'There is no channel “{{channel}}”. There are: {{channels}}.',
  'channel-missing': 'On which channel? --channel with one or more of: {{channels}}.',
  'via-missing': 'How did they say yes? --via with one of: {{vias}}.',
  'via-unknown': 'There is no way “{{given}}”. There are: {{vias}}.',
  'hash-unreadable':
    '“{{given}}” is no check code; it is the first letters and digits of the hash, such as 7F3A91.',
  'hash-differs':
    'The yes was given to {{given}}, but {{statement}} has check code {{check}}: it is another text.',
  'approver-drafted': '{{approver}} drafted {{statement}} and cannot sign it off as well.',
  'approver-not-holder': '{{approver}} does not hold the role {{role}} ({{holder}} does).',
  'approver-no-step': '{{statement}} waits for no yes of {{approver}}. It waits for: {{steps}}',
  'review-missing': '{{statement}} cannot be released before the review by {{roles}}.',
  'duties-overdue':
    '{{number}} duties are overdue: {{duties}}.\ndo them, or:  crisis task skip ID --reason "…"',
  'event-unknown': 'There is no record “{{given}}”. The ids are in crisis report and in --json.',
  'event-ambiguous': '“{{given}}” could be any of {{ids}}. Write more of it.',
  'not-retractable':
    'A record of the kind {{type}} is not struck out; correct it by a new one (amend, fact revise, role assign, classify, reopen).',
  'already-retracted': 'The record {{event}} is struck out already.',
  'report-inside': 'A report is not written among the incident files: {{path}}',
  'weight-method-unknown': 'There is no method “{{given}}”. There are: {{choices}}.',
  'random-index-unknown': 'There is no random-index table “{{given}}”. There are: {{choices}}.',
  'completion-unknown': 'There is no way “{{given}}” to treat missing pairs. There are: {{choices}}.',
  'aggregation-unknown': 'There is no way “{{given}}” to join judges. There are: {{choices}}.',
  'judgement-unreadable':
    'Cannot read the judgement “{{text}}”: write A/B=3 (A matters three times as much), A/B=1/3 or A/B=unknown.',
  'judgement-factor-unknown': 'There is no factor “{{given}}”. There are: {{factors}}.',
  'judgements-missing':
    'Not judged yet: {{number}} pair(s). Nothing was asked: there is no terminal.\nanswer:  --answer {{pairs}}',
  'judgements-too-few':
    '{{group}} and {{others}} are not compared, so there are no weights. Judge a pair that joins them:  --answer A/B=3',
  'factors-few':
    'Weights take at least two factors; there is only: {{factors}}.\nname some:  --factors A,B,C',
};
