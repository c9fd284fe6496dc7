import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command, Intent } from '../../src/domain/command.ts';
import { decide } from '../../src/domain/decide.ts';
import type { RecordedEvent } from '../../src/domain/events/table.ts';
import { evolve } from '../../src/domain/evolve.ts';
import { currentTier, type Incident } from '../../src/domain/incident.ts';
import { isTold } from '../../src/domain/refusal.ts';
import { actor, at, incidentAfter, sha } from '../support/given.ts';
import { TEAM } from '../support/happenings.ts';
import { PLAYBOOK } from '../support/playbook.ts';

const PEOPLE = ['wang', 'qian', 'li', 'zhao', 'song', 'chen'] as const;
const ROLES = ['lead', 'deputy', 'operations', 'legal', 'executive'] as const;
const person = fc.constantFrom(...PEOPLE);
const statement = fc.constantFrom('s1', 's2');

const draft = (id: string, plan: string, template: string | undefined): Intent => ({
  ...{ kind: 'DraftStatement', statement: id, plan, genre: 'situation', language: 'en', audience: 'public' },
  ...(template !== undefined && { template }),
  ...{ text: 'x\n', sha256: sha(id), facts: [], gaps: [] },
});

const assign = (tier: string): Intent => ({
  ...{ kind: 'AssignTier', tier, proposed: tier, provisional: false, method: 'highest-band', reason: 'r' },
  ...{ answers: {}, scores: {}, decidedBy: [], conditions: {} },
});

const intent: fc.Arbitrary<Intent> = fc.oneof(
  fc
    .tuple(
      statement,
      fc.constantFrom('situation', 'first-words'),
      fc.constantFrom('situation', 'first-words', undefined),
    )
    .map(([id, plan, template]) => draft(id, plan, template)),
  {
    weight: 5,
    arbitrary: fc
      .tuple(statement, person, fc.option(fc.constantFrom(...ROLES), { nil: undefined, freq: 3 }))
      .map(([id, approver, role]) => ({
        ...{ kind: 'ApproveStatement' as const, statement: id, approver, via: 'here' as const },
        ...(role !== undefined && { role }),
      })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(statement, fc.constantFrom('weibo', 'wechat', 'wecom'))
      .map(([id, channel]) => ({ kind: 'PublishStatement' as const, statement: id, channels: [channel] })),
  },
  fc.constantFrom('minor', 'moderate', 'severe').map(assign),
  fc
    .tuple(fc.constantFrom(...ROLES), person)
    .map(([role, holder]) => ({ kind: 'AssignRoles' as const, roles: [{ role, person: holder }] })),
);

/** Mostly the person whose power it takes, so that many sequences get as far as publishing. */
const command: fc.Arbitrary<Command> = fc
  .tuple(intent, person, fc.boolean(), fc.constantFrom(false, false, false, false, true))
  .map(([what, anybody, apt, overrides]) => {
    const able = { AssignTier: 'wang', PublishStatement: 'qian', DraftStatement: 'chen' };
    const by = apt && what.kind in able ? able[what.kind as keyof typeof able] : anybody;
    return {
      ...what,
      ...{ actor: actor(by), at: at('10:30') },
      ...(overrides && { override: { reason: 'r' } }),
    };
  });

interface Run {
  readonly incident: Incident;
  readonly events: readonly { readonly event: RecordedEvent; readonly before: Incident }[];
}

function step({ incident, events }: Run, next: Command): Run {
  const recorded = decidedOrRefused(next, incident).map((event, n) => ({
    ...event,
    ...{ v: 1 as const, key: 'k', recordedAt: event.at, by: next.actor, prev: [] },
    id: `e${String(events.length + n)}`,
  }));
  return recorded.reduce<Run>(
    (run, event) => ({
      incident: evolve(run.incident, event) ?? run.incident,
      events: [...run.events, { event, before: run.incident }],
    }),
    { incident, events },
  );
}

function decidedOrRefused(next: Command, incident: Incident) {
  try {
    return decide(next, incident);
  } catch (error) {
    if (isTold(error)) return [];
    throw error;
  }
}

const eventsOf = <T extends RecordedEvent['type']>({ events }: Run, type: T, id: string) =>
  events.flatMap(({ event, before }) =>
    event.type === type && 'statement' in event.data && event.data.statement === id
      ? [{ event: event as Extract<RecordedEvent, { type: T }>, before }]
      : [],
  );

/** Whether a text went out as the law says, worked out from the events alone. */
function isLawful(run: Run, id: string): boolean {
  const [publication] = eventsOf(run, 'StatementPublished', id);
  const [drafting] = eventsOf(run, 'StatementDrafted', id);
  if (publication === undefined || drafting === undefined) return publication === undefined;
  const releases = eventsOf(run, 'StatementReleased', id);
  const reviews = eventsOf(run, 'StatementReviewed', id);
  const overridden = [publication, ...releases, ...reviews].some(({ event }) => event.override !== undefined);
  if (overridden) return true;
  const tier = currentTier(publication.before)?.tier ?? 'severe';
  const { plan, template } = drafting.event.data;
  const isPreapproved = plan === 'first-words' && template === 'first-words';
  const isUnclassified = currentTier(publication.before) === undefined;
  if (isPreapproved && (isUnclassified || tier !== 'severe')) {
    return releases.some(({ event, before }) => event.data.step === 'lead' && holds(before, event.data));
  }
  const law = PLAYBOOK.tiers[tier]?.signOff;
  const drafter = drafting.event.by.person;
  const isYes = ({ event, before }: (typeof releases)[number] | (typeof reviews)[number]) =>
    event.data.approver !== drafter && holds(before, event.data);
  return (
    releases.some((yes) => yes.event.data.step === law?.release && isYes(yes)) &&
    (law?.review ?? []).every((role) => reviews.some((yes) => yes.event.data.step === role && isYes(yes)))
  );
}

const holds = (
  incident: Incident,
  { step: role, approver }: { readonly step: string; readonly approver: string },
) => incident.roles[role]?.person === approver;

test('no text goes out unless the roles that the tier names said yes, none of them its drafter, or a rule was set aside aloud', () => {
  let published = 0;
  let quiet = 0;
  fc.assert(
    fc.property(fc.array(command, { minLength: 10, maxLength: 60 }), (commands) => {
      const run = commands.reduce(step, { incident: incidentAfter(...TEAM), events: [] });
      for (const id of ['s1', 's2']) {
        expect(isLawful(run, id)).toBe(true);
        const [first] = eventsOf(run, 'StatementPublished', id);
        if (first !== undefined) published += 1;
        if (first !== undefined && first.event.override === undefined) quiet += 1;
      }
    }),
    { numRuns: 1000 },
  );
  expect(published, 'too few sequences reached publishing to prove anything').toBeGreaterThan(50);
  expect(quiet, 'too few texts went out in order').toBeGreaterThan(20);
});
