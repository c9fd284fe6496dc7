/** The values a template may print, by path. */
export const TEMPLATE_VALUES = [
  'organisation',
  'contact',
  'incident.title',
  'tier.name',
  'times.occurred',
  'times.aware',
  'times.opened',
  'times.now',
  'nextUpdate',
  'channel',
  'audience',
  'facts',
  'unknowns',
  'refuted',
  'line',
  'roles',
  'concerns',
  'incoming.from',
  'incoming.ask',
] as const;

/** What `{{#each facts}}` offers inside. */
export const FACT_VALUES = [
  'claim',
  'value',
  'unit',
  'source',
  'this.claim',
  'this.value',
  'this.unit',
  'this.source',
];

/** What `{{#each refuted}}` offers beside: why a claim is untrue. */
export const REFUTED_VALUES = ['reason'];

/** What `{{#each roles}}` offers: the roles that somebody holds. */
export const ROLE_VALUES = ['role', 'person', 'phone'];

/** What `{{#each concerns}}` offers. */
export const CONCERN_VALUES = ['question', 'answer'];

/** Positions inside `{{#each}}`, for punctuation. */
export const LIST_DATA = ['@first', '@last', '@index'];

export const TEMPLATE_HELPERS = ['fact', 'time'] as const;
export const TEMPLATE_BLOCKS = ['if', 'unless', 'each'] as const;
