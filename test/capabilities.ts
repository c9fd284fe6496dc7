const PLANS = 'what the plans ask for, as a responder meets it';

/** The names of tests in test/cli/plans.test.ts. */
const plans = (...names: readonly string[]): readonly string[] => names.map((name) => `${PLANS} > ${name}`);

/**
 * What the program can do, by the ids of the plans it was made from, each with its proofs: full names of tests,
 * `describe > test`, that passed in this run.
 */
export const capabilities: Readonly<Record<string, readonly string[]>> = {
  'PR-1': [
    'a broken playbook > block-missing says what is wrong (en)',
    'a broken playbook > block-missing says what is wrong (zh-CN)',
  ],
  'PR-2': plans(
    'an organisation adapts the shipped plan for a person, and its condition starts the task for one',
  ),
  'PR-9': plans('the triggers of a tier are shown with the plan, and recorded at the start'),
  'PR-10': [
    'a broken playbook > departments-few says what is wrong (en)',
    ...plans(
      'roles stand by department, marketing, public relations, technology and customer service among them',
    ),
  ],
  'PR-13': [
    'start by flags > works in a directory that nobody prepared, and says what it made',
    ...plans('the triggers of a tier are shown with the plan, and recorded at the start'),
  ],
  'PR-14': plans('the head of public relations leads: decides, releases and faces the media'),
  'PR-16': plans('customer care and technology have duties from the start, by department'),
  'PR-17': [
    'fact add > is confirmed at once by somebody known by name',
    'fact list > shows status, id, claim and what it rests on; nothing where there is nothing',
    'statement draft > leaves out what is not confirmed, and counts it',
  ],
  'PR-18': [
    'new-media is a whole plan > has at least six factors with a band for every tier, in the order of the tiers',
    'classify by answers > records the answers, what each led to, and what decided',
  ],
  'PR-19': plans('the tier decides who signs and by when, and never whether to apologise'),
  'PR-26': plans(
    'the first public text is due within 24 hours at the mildest tier, and within 4 at the others',
  ),
  'PR-27': plans('findings and remedy are due within 48 hours, and a progress text within 24'),
  'PR-28': plans('internal rounds come back at the pace of the tier until the phase is over'),
  'CR-4': [
    'the shipped playbooks > new-media has no problem, and its texts are translated',
    'new-media is a whole plan > every tier says when it first speaks, who signs, and when it is looked at again',
  ],
  'CR-15': [
    'classify by answers > takes an answer not given as unknown, says so, and goes one tier above what is known',
    'whatever the answers > a worse number never lowers the tier',
  ],
  'CR-25': [
    'classify in a terminal > asks floors first, then factors with their bands, shows the result, and records on yes',
    'new-media is a whole plan > has at least eight floors, each with a question and a tier',
  ],
  'CR-30': [
    'classify by the lead’s word > classifying again keeps history, and shows old and new deadlines',
    'classify by the lead’s word > provisionally, in seconds; looking again is due within the hour',
  ],
  'CR-43': [
    'new-media is a whole plan > has three tiers, at least nine roles by department, and a lead who may classify and close',
    'start by flags > proposes the first listed person for each role, and shows three duties with people and telephones',
  ],
  'CR-44': [
    'task done, start, skip, block, assign > started and blocked stay due; skipped and assigned say what they say',
    'two terminals on one incident > each shows what the other records, while both wait at a question',
  ],
  'CR-59': [
    'statement approve > nobody but the roles named may, and the refusal says who',
    'classify by the lead’s word > somebody without the power is refused, told who has it, and shown the break-glass line',
  ],
  'CS-1': plans('the objectives of the plan stand at the start and in the report'),
  'CS-3': [
    '--exit-code > status answers 4 once something is overdue, and 0 before',
    'the computed times of case A > say that the first word was 3 h 46 min late on a one-hour tier',
  ],
  'CS-9': ['tasks done by events > a confirmed fact meets the task that requires one'],
  'CS-11': [
    'tasks done by events > publishing a statement meets the task that names it',
    "'case-a', run by flags > gives the same events in English and in Chinese",
  ],
  'CM-2': plans('the plan answers staff, resources, information and communication'),
  'CM-10': plans('at the worst tier executive, lead, legal and adviser all have duties'),
};
