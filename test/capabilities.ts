const PLANS = 'what the plans ask for, as a responder meets it';

/** The names of tests in test/cli/plans.test.ts. */
const plans = (...names: readonly string[]): readonly string[] => names.map((name) => `${PLANS} > ${name}`);

const FIRST_HOUR = 'the first hour, as the plans ask for it';

/** The names of tests in test/cli/first-hour.test.ts. */
const firstHour = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `${FIRST_HOUR} > ${name}`);

/** The names of tests in test/content/plan-texts.test.ts. */
const planTexts = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `the texts of the plan, taken together > ${name}`);

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
  'PR-14': [
    ...plans('the head of public relations leads: decides, releases and faces the media'),
    'line set > is refused to whoever may not adjust, naming who may',
  ],
  'PR-15': [
    ...firstHour('the deputy from marketing silences the channels, owns them, and opens them again'),
    'account set > silences several accounts at once',
    'account do > closed comments open again at a time',
  ],
  'PR-16': plans('customer care and technology have duties from the start, by department'),
  'PR-17': [
    'fact add > is confirmed at once by somebody known by name',
    'fact list > shows status, id, claim and what it rests on; nothing where there is nothing',
    'statement draft > leaves out what is not confirmed, and counts it',
  ],
  'PR-18': [
    'new-media is a whole plan > has at least six factors with a band for every tier, in the order of the tiers',
    'classify by answers > records the answers, what each led to, and what decided',
    'a doubtful answer > across bands says which tiers are possible, what to find out, and what each answer would mean',
    'crisis assess scale > finds the level, what decides it and what may still lift it',
  ],
  'PR-19': plans('the tier decides who signs and by when, and never whether to apologise'),
  'PR-20': firstHour('at the mildest tier a text admits what is confirmed and says how it will be better'),
  'PR-24': [
    ...firstHour(
      'at the worst tier an apology says what is known, who does what next, and where to turn',
      'a text of findings has what was found, who is responsible, the people and the remedy; without facts it claims none',
    ),
    'an apology > owns no fault that nobody has established',
  ],
  'PR-26': plans(
    'the first public text is due within 24 hours at the mildest tier, and within 4 at the others',
  ),
  'PR-27': plans('findings and remedy are due within 48 hours, and a progress text within 24'),
  'PR-28': plans('internal rounds come back at the pace of the tier until the phase is over'),
  'PR-29': [
    ...firstHour(
      'the way of answering is changed in the open: a decision with its reason, then a new line for everybody',
      'wrong information is refuted once, and the same register takes it out of the next text',
    ),
    'line set > makes a new version for everybody, every unit’s words around it',
  ],
  'PR-30': [
    'the texts at the end of start > are the line, the message to the group and the silence order, 60 to 120 characters each',
    'start records > the pre-approved line with what each unit says, and a draft of the first words',
  ],
  'PR-31': [
    ...planTexts('include what service staff say, and all of it from the facts that the public text quotes'),
    'line set > makes a new version for everybody, every unit’s words around it',
    'line ack > goes stale when the line changes',
    'remark add > names a contradiction at once, with both and when',
  ],
  'PR-32': [
    ...firstHour('the notice to staff carries its label and the line, and says who deals with reporters'),
    ...planTexts('leave the media to public relations alone, in what each inside text tells staff'),
    'remark add > says what to do about words that nobody agreed on',
  ],
  'PR-33': [
    ...planTexts('carry their label of confidentiality in the plan and at their head when they stay inside'),
    'line show > shows the label that the line was set with',
  ],
  'PR-34': [
    ...firstHour(
      'a media query is logged with its deadline and answered by the spokesperson, in the form of a reply',
    ),
    'incoming add > says who answers by when, with the number',
    'incoming answer and decline > a declined one keeps its reason',
  ],
  'CR-4': [
    'the shipped playbooks > new-media has no problem, and its texts are translated',
    'new-media is a whole plan > every tier says when it first speaks, who signs, and when it is looked at again',
  ],
  'CR-15': [
    'classify by answers > takes an answer not given as unknown, says so, and goes one tier above what is known',
    'whatever the answers > a worse number never lowers the tier',
    'crisis assess risk > ranks the risks of a company: quality, service, finance, and an explosion by its worst impact',
    'the rank of risks > is by likelihood times impact',
  ],
  'CR-18': [
    'a reading and the tier > says that the answer it was classified with has moved to another band',
    'metric > says where the heat goes: a rank of 7 after 12 is hotter',
    'decide > silence is looked at again after the tier’s round, unless told otherwise',
  ],
  'CR-19': [
    ...planTexts('reach staff and the affected while it is hot, when it is established, and when it is over'),
    ...firstHour('partners, authority and the person affected are told by somebody, by a time'),
    'notify list > shows whom to contact and how, and who was told',
  ],
  'CR-20': [
    ...firstHour(
      'every audience has a text, and every channel an owner',
      'partners, authority and the person affected are told by somebody, by a time',
    ),
    'questions and answers > give the confirmed facts alone, and say what is not known',
  ],
  'CR-25': [
    'classify in a terminal > asks floors first, then factors with their bands, shows the result, and records on yes',
    'new-media is a whole plan > has at least eight floors, each with a question and a tier',
    'classify --sheet > puts each question under its aspect, with the desk that knows and how to answer',
    'the four aspects > of which nothing is known are named with the result',
  ],
  'CR-26': [
    'classify --sheet > prints every question as YAML, all unknown, and records nothing',
    'classify --answers > reads a filled-in sheet as --answer reads the same words',
  ],
  'CR-27': [
    'assess ahp > prints weights and consistency as one JSON object',
    'crisis assess fuzzy > prints the result as an operator gives it, with all that follows from it',
    'published trees > three motors (OpenFTA): 12 cut sets, 0.0211538',
    'classify --explain > shows every method side by side, what each criterion adds, and what would change the tier',
  ],
  'CR-28': [
    'crisis assess risk > ranks the risks of a company: quality, service, finance, and an explosion by its worst impact',
  ],
  'CR-29': [
    'classify --explain > points out where the methods disagree, and the report keeps it',
    'classify CLASS > names the class in the result, in JSON and in the report',
  ],
  'CR-30': [
    'classify by the lead’s word > classifying again keeps history, and shows old and new deadlines',
    'classify by the lead’s word > provisionally, in seconds; looking again is due within the hour',
  ],
  'CR-34': [
    ...firstHour('partners, authority and the person affected are told by somebody, by a time'),
    'the words for those who speak with the affected and their families > ask first how they are, and let them finish',
    'concern raise > records the question, where it is asked, how many ask, and by when to answer',
  ],
  'CR-43': [
    'new-media is a whole plan > has three tiers, at least nine roles by department, and a lead who may classify and close',
    'start by flags > proposes the first listed person for each role, and shows three duties with people and telephones',
  ],
  'CR-44': [
    'task done, start, skip, block, assign > started and blocked stay due; skipped and assigned say what they say',
    'two terminals on one incident > each shows what the other records, while both wait at a question',
  ],
  'CR-46': [
    ...planTexts('are read by two others before they are released, from the middle tier on'),
    'a text that somebody brings along > what no confirmed fact supports is listed, and refuses nothing',
  ],
  'CR-47': planTexts('speak to public, customers, staff, media and authority, each where it listens'),
  'CR-55': [
    ...planTexts('say findings, responsibility, remedy for people, and correction in the notice of findings'),
    ...firstHour('wrong information is refuted once, and the same register takes it out of the next text'),
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
  'CS-9': [
    'tasks done by events > a confirmed fact meets the task that requires one',
    'remark add > names a contradiction at once, with both and when',
    'the question most worth answering > is the one whose answers rule out the most tiers',
    'classify --answers > reads a filled-in sheet as --answer reads the same words',
  ],
  'CS-10': firstHour('every audience has a text, and every channel an owner'),
  'CS-11': [
    'tasks done by events > publishing a statement meets the task that names it',
    "'case-a', run by flags > gives the same events in English and in Chinese",
  ],
  'CS-13': ['a recall notice > names product, batches, place, dates, reason, remedy and telephone'],
  'CS-14': [
    'a recall notice > puts safety first: do not use it, see a doctor, then the refund at our cost',
    'a recall notice > cannot be signed without a number to call',
  ],
  'CS-15': [
    'questions and answers > give each concern its answer, and one that has none no made-up one',
    'concern answer > names the text; while that is not out it says so',
    'the words for those who speak with the affected and their families > set no conditions, name no sum, and say whom to hand over to',
  ],
  'CS-18': firstHour('at the mildest tier a text admits what is confirmed and says how it will be better'),
  'CM-2': plans('the plan answers staff, resources, information and communication'),
  'CM-5': [
    'classify CLASS > names the class in the result, in JSON and in the report',
    'classes are listed > by playbook show, in both languages',
  ],
  'CM-7': [
    'crisis assess risk > ranks the risks of a company: quality, service, finance, and an explosion by its worst impact',
    'the rank of risks > with one score goes to the worse impact, for a rare ruin is worse than a daily nuisance',
  ],
  'CM-10': plans('at the worst tier executive, lead, legal and adviser all have duties'),
  'CM-12': [
    'notify list > shows whom to contact and how, and who was told',
    'role list > shows who holds each role since when, and who is missing',
    'notify, without a terminal > prints the number and the text, and records nothing',
  ],
  'CM-23': planTexts(
    'reach staff and the affected while it is hot, when it is established, and when it is over',
  ),
  'CM-24': [
    'a rebuttal > names each claim that was found untrue, with its evidence',
    ...firstHour('wrong information is refuted once, and the same register takes it out of the next text'),
  ],
  'CM-25': [
    ...planTexts('tell staff no later than the public, at every tier that has a notice to staff'),
    ...firstHour('staff hear first: the notice to them is due before the public text, and is theirs alone'),
  ],
  'CM-26': planTexts('speak to public, customers, staff, media and authority, each where it listens'),
  'CM-27': [
    ...planTexts('speak to public, customers, staff, media and authority, each where it listens'),
    'line show > --copy puts exactly the text on the clipboard of the terminal',
    'statement show --for-approval > is one text by its number, the exact words, and how to answer by when',
  ],
  'CM-28': [
    'an approver who cannot be reached > is followed by the backup with number and command, and the backup may say yes at once',
    'a refusal says whom to call > with numbers, and the backup with the time from which they may',
  ],
};
