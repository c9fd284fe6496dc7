import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command, Intent } from '../../src/domain/command.ts';
import { decide } from '../../src/domain/decide.ts';
import type { RecordedEvent } from '../../src/domain/events/table.ts';
import { evolve } from '../../src/domain/evolve.ts';
import { currentTier, type Incident } from '../../src/domain/incident.ts';
import { isTold } from '../../src/domain/refusal.ts';
import { actor, at, incidentAfter, sha } from '../support/given.ts';
import { TEAM, tiered } from '../support/happenings.ts';
import { PLAYBOOK } from '../support/playbook.ts';

const PEOPLE = ['wang', 'qian', 'li', 'zhao', 'song', 'chen'] as const;
const ROLES = ['lead', 'deputy', 'operations', 'legal', 'executive'] as const;
const person = fc.constantFrom(...PEOPLE);
/** Those whose yes mostly matters, so that many sequences get far. */
const signers = fc.constantFrom('li', 'zhao', 'song', 'wang', 'qian');
const statement = fc.constantFrom('s1', 's1', 's1', 's2');

const draft = (id: string, plan: string, template: string | undefined): Intent => ({
  ...{ kind: 'DraftStatement', statement: id, plan, genre: 'situation', language: 'en', audience: 'public' },
  ...(template !== undefined && { template }),
  ...{ text: 'x\n', sha256: sha(id), facts: [], gaps: [] },
});

/** An edit of whatever stands at that moment; `base` is filled in when it is played. */
const revise = (id: string, words: string, editor: string | undefined): Intent => ({
  ...{
    kind: 'ReviseStatement',
    statement: id,
    base: '',
    text: words,
    sha256: sha(words),
    facts: [],
    gaps: [],
  },
  ...(editor !== undefined && { editor, via: 'phone' as const }),
});

const unreached = (id: string, to: string): Intent => ({
  kind: 'RecordPlainly',
  event: {
    type: 'NotificationRecorded',
    data: { kind: 'manual', to, via: 'phone', outcome: 'unreached', about: id },
  },
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
    weight: 12,
    arbitrary: fc
      .tuple(
        statement,
        fc.oneof(signers, person),
        fc.option(fc.constantFrom(...ROLES), { nil: undefined, freq: 3 }),
      )
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
  fc
    .tuple(statement, fc.constantFrom('v2', 'v3'), fc.option(person, { nil: undefined }))
    .map(([id, words, editor]) => revise(id, words, editor)),
  statement.map((id): Intent => ({
    kind: 'DeclareImmaterial',
    statement: id,
    reason: 'a comma',
    changes: [],
  })),
  statement.map((id): Intent => ({ kind: 'ConfirmSignOff', statement: id })),
  fc.tuple(statement, person).map(([id, to]) => unreached(id, to)),
  fc
    .constantFrom('operations', 'legal', 'executive')
    .map((role): Intent => ({ kind: 'AssignRoles', roles: [{ role, person: 'qian' }], backup: true })),
  fc.constantFrom('minor', 'moderate', 'severe').map(assign),
  fc.tuple(fc.constantFrom(...ROLES), person, fc.boolean()).map(([role, holder, backup]) => ({
    ...{ kind: 'AssignRoles' as const, roles: [{ role, person: holder }] },
    ...(backup && { backup: true as const }),
  })),
);

/** Mostly the person whose power it takes, so that many sequences get as far as publishing. */
const command: fc.Arbitrary<Command> = fc
  .tuple(intent, person, fc.boolean(), fc.nat(40))
  .map(([what, anybody, apt, overrides]) => {
    const able = {
      ...{ AssignTier: 'wang', PublishStatement: 'qian', DraftStatement: 'chen', DeclareImmaterial: 'wang' },
    };
    const by = apt && what.kind in able ? able[what.kind as keyof typeof able] : anybody;
    return {
      ...what,
      ...{ actor: actor(by), at: at('10:30') },
      ...(overrides === 0 && { override: { reason: 'r' } }),
    };
  });

interface Run {
  readonly incident: Incident;
  readonly events: readonly { readonly event: RecordedEvent; readonly before: Incident }[];
}

/** Each command is a minute after the one before, and an edit is of the text as it stands. */
function inPlace(command: Command, incident: Incident, turn: number): Command {
  const next = { ...command, at: new Date(Date.parse(at('10:30')) + turn * 60_000).toISOString() };
  if (next.kind !== 'ReviseStatement') return next;
  return { ...next, base: incident.statements[next.statement]?.sha256 ?? '' };
}

function step({ incident, events }: Run, command: Command, turn: number): Run {
  const next = inPlace(command, incident, turn);
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

type Yes = ReturnType<typeof eventsOf<'StatementReviewed' | 'StatementReleased'>>[number];

/** Everybody who wrote the words, worked out from the events: the drafter, and editors who are no approvers. */
const authorsOf = (run: Run, id: string): readonly string[] => [
  ...eventsOf(run, 'StatementDrafted', id).map(({ event }) => event.by.person),
  ...eventsOf(run, 'StatementRevised', id).flatMap(({ event }) =>
    event.data.step === undefined ? [event.data.editor ?? event.by.person] : [],
  ),
];

/** Whether somebody may speak for a role: its holder, or a backup where the holder was not to be had in time. */
function maySpeak({ event, before }: Yes): boolean {
  const { step: role, approver, insteadOf } = event.data;
  const holder = before.roles[role]?.person;
  if (holder === approver || holder === undefined) return true;
  const isBehind =
    before.backups[role]?.includes(approver) === true || before.people[approver]?.roles.includes(role);
  const text = before.statements[event.data.statement];
  const since = text?.at ?? 0;
  const gaveUp = before.notifications.some(({ to, outcome }) => to === holder && outcome === 'unreached');
  const waited = Date.parse(event.at) >= since + 20 * 60_000;
  return isBehind === true && insteadOf === holder && (gaveUp || waited);
}

/** Whether a text went out as the law says, worked out from the events alone. */
function isLawful(run: Run, id: string): boolean {
  const [publication] = eventsOf(run, 'StatementPublished', id);
  const [drafting] = eventsOf(run, 'StatementDrafted', id);
  if (publication === undefined || drafting === undefined) return publication === undefined;
  const bytes = publication.event.data.sha256;
  const releases = eventsOf(run, 'StatementReleased', id);
  const reviews = eventsOf(run, 'StatementReviewed', id);
  const declared = eventsOf(run, 'EditDeclaredImmaterial', id);
  const overridden = [publication, ...releases, ...reviews, ...declared].some(
    ({ event }) => event.override !== undefined,
  );
  if (overridden) return true;
  const authors = authorsOf(run, id);
  const isYes = (yes: Yes): boolean => !authors.includes(yes.event.data.approver) && maySpeak(yes);
  const exact = releases.filter(({ event }) => event.data.sha256 === bytes);
  const tier = currentTier(publication.before)?.tier ?? 'severe';
  const { plan, template } = drafting.event.data;
  const isEdited = eventsOf(run, 'StatementRevised', id).length > 0;
  const isPreapproved = plan === 'first-words' && template === 'first-words' && !isEdited;
  if (isPreapproved && (currentTier(publication.before) === undefined || tier !== 'severe')) {
    return exact.some((yes) => yes.event.data.step === 'lead' && maySpeak(yes));
  }
  const law = PLAYBOOK.tiers[tier]?.signOff;
  const isReviewed = (role: string): boolean =>
    reviews.some(
      (yes) =>
        yes.event.data.step === role &&
        isYes(yes) &&
        (yes.event.data.sha256 === bytes || declared.some(({ event }) => event.data.sha256 === bytes)),
    );
  return (
    exact.some((yes) => yes.event.data.step === law?.release && isYes(yes)) &&
    (law?.review ?? []).every(isReviewed)
  );
}

test('no text goes out unless the roles that the tier names said yes to its exact bytes, none of them its author, or a rule was set aside aloud', () => {
  let published = 0;
  let quiet = 0;
  let edited = 0;
  fc.assert(
    fc.property(
      fc.constantFrom('moderate', 'severe'),
      fc.array(command, { minLength: 15, maxLength: 70 }),
      (tier, commands) => {
        const run = commands.reduce(step, { incident: incidentAfter(...TEAM, tiered(tier)), events: [] });
        for (const id of ['s1', 's2']) {
          expect(isLawful(run, id)).toBe(true);
          const [first] = eventsOf(run, 'StatementPublished', id);
          if (first !== undefined) published += 1;
          if (first !== undefined && first.event.override === undefined) quiet += 1;
          if (first !== undefined && eventsOf(run, 'StatementRevised', id).length > 0) edited += 1;
        }
      },
    ),
    { numRuns: 2500 },
  );
  expect(published, 'too few sequences reached publishing to prove anything').toBeGreaterThan(50);
  expect(edited, 'too few edited texts went out').toBeGreaterThan(20);
  expect(quiet, 'too few texts went out in order').toBeGreaterThan(20);
});
