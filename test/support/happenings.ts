import { at, happened, sha } from './given.ts';

/** Wang leads, Qian is the deputy, Li checks, Zhao is the lawyer, Song the executive. */
export const TEAM = (
  ['lead:wang', 'deputy:qian', 'operations:li', 'legal:zhao', 'executive:song'] as const
).map((pair) => {
  const [role = '', person = ''] = pair.split(':');
  return happened('RoleAssigned', { role, person }, { at: at('10:06') });
});

export const held = (role: string, person: string) =>
  happened('RoleAssigned', { role, person }, { at: at('10:07') });

type Envelope = Parameters<typeof happened>[2];

/** A tier decided by the lead. */
export const tiered = (
  tier: string,
  more: { provisional?: boolean; conditions?: Readonly<Record<string, boolean>> } = {},
  envelope: Envelope = {},
) =>
  happened(
    'TierAssigned',
    {
      tier,
      provisional: more.provisional ?? false,
      proposed: tier,
      method: 'highest-band',
      answers: {},
      scores: {},
      decidedBy: [],
      rebased: [],
      conditions: more.conditions ?? {},
    },
    { at: at('10:20'), ...envelope },
  );

/** Statement s1, a situation report that Chen drafted, quoting fact f1 if told so. */
export const drafted = (
  more: {
    statement?: string;
    plan?: string;
    template?: string;
    audience?: 'public' | 'staff';
    facts?: readonly string[];
    gaps?: readonly string[];
  } = {},
  envelope: Envelope = {},
) =>
  happened(
    'StatementDrafted',
    {
      statement: 's1',
      plan: 'situation',
      template: more.plan ?? 'situation',
      genre: 'situation',
      language: 'en',
      audience: 'public',
      text: 'We have closed the kitchen.\n',
      sha256: sha('s1'),
      facts: [],
      gaps: [],
      ...more,
    },
    { at: at('10:30'), by: 'chen', ...envelope },
  );

export const reviewed = (step: string, approver: string, envelope: Envelope = {}) =>
  happened(
    'StatementReviewed',
    { statement: 's1', sha256: sha('s1'), step, approver, via: 'here' },
    { at: at('10:40'), by: approver, ...envelope },
  );

export const released = (step: string, approver: string, envelope: Envelope = {}) =>
  happened(
    'StatementReleased',
    { statement: 's1', sha256: sha('s1'), step, approver, via: 'here' },
    { at: at('10:50'), by: approver, ...envelope },
  );

export const published = (channel: string, envelope: Envelope = {}, statement = 's1') =>
  happened(
    'StatementPublished',
    { statement, sha256: sha('s1'), channel },
    { at: at('11:00'), by: 'qian', ...envelope },
  );

export const claimed = (fact: string, envelope: Envelope = {}) =>
  happened('FactAdded', { fact, claim: 'One rat was seen', value: '1' }, { at: at('10:15'), ...envelope });

export const confirmed = (fact: string, envelope: Envelope = {}) =>
  happened('FactConfirmed', { fact, source: 'CCTV', confirmedBy: 'li' }, { at: at('10:25'), ...envelope });

export const revised = (fact: string, value: string, envelope: Envelope = {}) =>
  happened('FactRevised', { fact, value, reason: 'counted again' }, { at: at('11:30'), ...envelope });

export const refuted = (fact: string, envelope: Envelope = {}) =>
  happened('FactRefuted', { fact, reason: 'another shop' }, { at: at('11:30'), ...envelope });

export const ticked = (task: string, envelope: Envelope = {}) =>
  happened('TaskDone', { task }, { at: at('10:40'), ...envelope });

export const skipped = (task: string, envelope: Envelope = {}) =>
  happened('TaskSkipped', { task, reason: 'not ours' }, { at: at('10:40'), ...envelope });

export const retracted = (event: string, envelope: Envelope = {}) =>
  happened('EntryRetracted', { event, reason: 'slip' }, { at: at('11:40'), ...envelope });

export const closed = (envelope: Envelope = {}) =>
  happened('IncidentClosed', {}, { at: at('12:00', 21), ...envelope });
