import fc from 'fast-check';
import { ACCOUNT_OPERATIONS, ACCOUNT_STATES } from '../../src/domain/account.ts';
import { BRIEF_KINDS } from '../../src/domain/brief.ts';
import { toIso } from '../../src/domain/envelope.ts';
import type { EventType, RecordedEvent } from '../../src/domain/events/table.ts';
import { INCOMING_KINDS } from '../../src/domain/incoming.ts';
import {
  CLUSTERS,
  crisisTypes,
  HISTORIES,
  POSTURE_RULES,
  REPUTATIONS,
  STANCES,
} from '../../src/domain/posture.ts';
import { REMARK_STANDINGS } from '../../src/domain/remark.ts';
import { RESPONSE_WAYS } from '../../src/domain/response.ts';
import { PLATFORM_STATES } from '../../src/domain/statement.ts';
import { AUDIENCES } from '../../src/domain/text-plan.ts';
import { happened, instant, opening, sha } from './given.ts';

const moment = fc.integer({ min: instant('00:00', 1), max: instant('00:00', 28) }).map(toIso);
const few = (...words: string[]) => fc.constantFrom(...words);
const task = few('silence', 'verify', 'first-response', 'review', 't1', 'nobody-knows', 'constructor');
const fact = few('f1', 'f2', 'constructor');
const statement = few('s1', 's2');
const person = few('wang', 'li', 'chen');
const tier = few('minor', 'moderate', 'severe', 'of-another-playbook');
const reason = few('because');
const unit = few('shops', 'service', 'constructor');
const optional = { requiredKeys: ['rebased', 'title'] as ['rebased', 'title'] };
const rebased = fc.constant([]);

const signOff = fc.record({
  ...{ statement, sha256: few(sha('s1'), sha('s2')), step: few('lead', 'legal', 'chef'), approver: person },
  via: fc.constantFrom('here' as const, 'phone' as const),
});

const draft = fc.record({
  ...{ statement, genre: fc.constant('situation' as const), language: few('en'), text: few('x\n') },
  ...{ audience: fc.constantFrom(...AUDIENCES), sha256: few(sha('s1')), plan: few('situation', 'gone') },
  ...{ facts: fc.array(fact, { maxLength: 2 }), gaps: fc.constant([]) },
});

const tierData = fc.record({
  ...{ tier, provisional: fc.boolean(), method: few('highest-band'), rebased, decidedBy: fc.constant([]) },
  ...{
    answers: fc.constant({}),
    scores: fc.constant({}),
    conditions: fc.constant({ 'phase.respond': true }),
  },
});

const anyAnswer = fc.oneof(
  fc.nat(),
  fc.boolean(),
  fc.constant('unknown' as const),
  fc.record({ from: fc.nat(9), to: fc.integer({ min: 9, max: 20 }) }),
);

/** Data that fits each kind's schema, sharing a few ids so that events meet. */
export const dataOf = {
  IncidentOpened: fc.constant(opening().data),
  TimesAmended: fc.record({ title: few('T'), aware: moment, occurred: moment, rebased }, optional),
  EntryLogged: fc.record({ kind: fc.constantFrom('decision' as const, 'action' as const), text: few('x') }),
  EntryRetracted: fc.record({ event: few('e0', 'e1', 'e2', 'e3', 'e9'), reason }),
  RoleAssigned: fc.oneof(
    fc.record({ role: few('lead', 'legal', 'chef'), person }),
    fc.record({ role: few('lead', 'legal'), person, backup: fc.constant(true) }),
  ),
  TaskAdded: fc.record({
    task,
    title: few('x'),
    role: few('lead', 'chef'),
    due: moment,
    phase: few('dessert'),
  }),
  TaskStarted: fc.record({ task }),
  TaskDone: fc.record({ task }),
  TaskSkipped: fc.record({ task, reason }),
  TaskBlocked: fc.record({ task, reason }),
  TaskAssigned: fc.record({ task, person }),
  FactAdded: fc.record({ fact, claim: few('x') }),
  FactConfirmed: fc.record({ fact, source: few('s'), confirmedBy: person }),
  FactRefuted: fc.record({ fact, reason }),
  FactRevised: fc.record({ fact, claim: few('y'), reason }),
  TierAssigned: tierData,
  RatingGiven: fc.record(
    { answers: fc.dictionary(few('people', 'injury', 'constructor'), anyAnswer), role: few('lead', 'chef') },
    { requiredKeys: ['answers'] },
  ),
  LineSet: fc.record(
    {
      ...{ line: few('l1', 'l2'), text: few('x'), sha256: few(sha('l')), unit, setBy: person },
      variants: fc.dictionary(unit, few('y')),
    },
    { requiredKeys: ['line', 'text', 'sha256'] },
  ),
  LineAcknowledged: fc.record({ line: few('l1', 'l2'), unit, person }),
  ResponseDecided: fc.record({
    way: fc.constantFrom(...RESPONSE_WAYS),
    reason,
    owner: person,
    review: moment,
  }),
  PostureSet: fc.record(
    {
      ...{ cluster: fc.constantFrom(...CLUSTERS), type: fc.constantFrom(...crisisTypes()) },
      ...{ history: fc.constantFrom(...HISTORIES), reputation: fc.constantFrom(...REPUTATIONS), reason },
      ...{ warranted: fc.boolean(), threat: fc.constant({ least: 0, most: 2 }) },
      ...{ allowed: fc.subarray([...STANCES]), chosen: fc.constantFrom(...STANCES) },
      against: fc.dictionary(fc.constantFrom(...STANCES), fc.constantFrom(...POSTURE_RULES)),
    },
    { requiredKeys: ['cluster', 'history', 'reputation', 'threat', 'allowed', 'against'] },
  ),
  RemarkAdded: fc.record({
    ...{ remark: few('r1', 'r2'), text: few('yes', 'no'), saidBy: person, about: few('constructor') },
    standing: fc.constantFrom(...REMARK_STANDINGS),
  }),
  MetricRecorded: fc.record({
    readings: fc.array(fc.record({ metric: few('hot', 'constructor'), value: fc.nat() }), { minLength: 1 }),
    baseline: fc.boolean(),
  }),
  BriefIssued: fc.record({
    ...{ kind: fc.constantFrom(...BRIEF_KINDS), number: fc.integer({ min: 1, max: 9 }) },
    ...{ text: few('x'), sha256: few(sha('b')) },
  }),
  NotificationRecorded: fc.record({
    ...{
      kind: fc.constant('manual' as const),
      to: person,
      via: fc.constantFrom('phone' as const, 'wechat' as const),
      about: statement,
    },
    outcome: fc.constantFrom('sent' as const, 'unreached' as const),
  }),
  ConcernRaised: fc.record({ concern: few('c1', 'c2'), question: few('?'), due: moment, count: fc.nat() }),
  ConcernSettled: fc.record({ id: few('c1', 'c2', 'i1'), statement, answer: few('x') }),
  IncomingLogged: fc.record({
    ...{ incoming: few('i1', 'i2'), from: few('x'), ask: few('?'), deadline: moment, answerer: person },
    kind: fc.constantFrom(...INCOMING_KINDS),
  }),
  IncomingSettled: fc.record({ id: few('i1', 'i2', 'c1'), reason }),
  AccountSet: fc.record({ account: few('main', 'constructor'), state: fc.constantFrom(...ACCOUNT_STATES) }),
  AccountOperated: fc.record({
    ...{ account: few('main', 'gone'), reason, evidence: few('shot.png'), until: moment },
    operation: fc.constantFrom(...ACCOUNT_OPERATIONS),
  }),
  StatementDrafted: draft,
  StatementRevised: fc.record(
    {
      ...{ statement, base: few(sha('s1'), sha('s2')), text: few('z\n'), sha256: few(sha('s2'), sha('s3')) },
      ...{ facts: fc.array(fact, { maxLength: 2 }), gaps: fc.constant([]), editor: person },
      ...{ step: few('lead', 'legal', 'chef'), nextUpdate: moment },
    },
    { requiredKeys: ['statement', 'base', 'text', 'sha256', 'facts', 'gaps'] },
  ),
  EditDeclaredImmaterial: fc.record({ statement, sha256: few(sha('s2'), sha('s3')), reason }),
  StatementReviewed: signOff,
  StatementReleased: signOff,
  SignOffConfirmed: fc.record({ statement, sha256: few(sha('s1'), sha('s2')), step: few('lead', 'legal') }),
  StatementPublished: fc.record({ statement, sha256: few(sha('s1')), channel: few('weibo', 'radio') }),
  PlatformChanged: fc.record({
    ...{ statement, channel: few('weibo', 'radio') },
    state: fc.constantFrom(...PLATFORM_STATES),
  }),
  IncidentClosed: fc.record({ reason }),
  IncidentReopened: fc.record({ reason }),
} satisfies Record<EventType, fc.Arbitrary<unknown>>;

const eventOf = <T extends EventType>(type: T, data: fc.Arbitrary<Parameters<typeof happened<T>>[1]>) =>
  fc.tuple(data, moment, person).map(([filled, at, by]) => happened(type, filled, { at, by }));

/** An event of any kind, at some time in November 2026, by one of three people. */
export const anyEvent: fc.Arbitrary<RecordedEvent> = fc.oneof(
  eventOf('IncidentOpened', dataOf.IncidentOpened),
  eventOf('TimesAmended', dataOf.TimesAmended),
  eventOf('EntryLogged', dataOf.EntryLogged),
  eventOf('EntryRetracted', dataOf.EntryRetracted),
  eventOf('RoleAssigned', dataOf.RoleAssigned),
  eventOf('TaskAdded', dataOf.TaskAdded),
  eventOf('TaskStarted', dataOf.TaskStarted),
  eventOf('TaskDone', dataOf.TaskDone),
  eventOf('TaskSkipped', dataOf.TaskSkipped),
  eventOf('TaskBlocked', dataOf.TaskBlocked),
  eventOf('TaskAssigned', dataOf.TaskAssigned),
  eventOf('FactAdded', dataOf.FactAdded),
  eventOf('FactConfirmed', dataOf.FactConfirmed),
  eventOf('FactRefuted', dataOf.FactRefuted),
  eventOf('FactRevised', dataOf.FactRevised),
  eventOf('TierAssigned', dataOf.TierAssigned),
  eventOf('RatingGiven', dataOf.RatingGiven),
  eventOf('LineSet', dataOf.LineSet),
  eventOf('LineAcknowledged', dataOf.LineAcknowledged),
  eventOf('ResponseDecided', dataOf.ResponseDecided),
  eventOf('PostureSet', dataOf.PostureSet),
  eventOf('RemarkAdded', dataOf.RemarkAdded),
  eventOf('MetricRecorded', dataOf.MetricRecorded),
  eventOf('BriefIssued', dataOf.BriefIssued),
  eventOf('NotificationRecorded', dataOf.NotificationRecorded),
  eventOf('ConcernRaised', dataOf.ConcernRaised),
  eventOf('ConcernSettled', dataOf.ConcernSettled),
  eventOf('IncomingLogged', dataOf.IncomingLogged),
  eventOf('IncomingSettled', dataOf.IncomingSettled),
  eventOf('AccountSet', dataOf.AccountSet),
  eventOf('AccountOperated', dataOf.AccountOperated),
  eventOf('StatementDrafted', dataOf.StatementDrafted),
  eventOf('StatementRevised', dataOf.StatementRevised),
  eventOf('EditDeclaredImmaterial', dataOf.EditDeclaredImmaterial),
  eventOf('StatementReviewed', dataOf.StatementReviewed),
  eventOf('StatementReleased', dataOf.StatementReleased),
  eventOf('SignOffConfirmed', dataOf.SignOffConfirmed),
  eventOf('StatementPublished', dataOf.StatementPublished),
  eventOf('PlatformChanged', dataOf.PlatformChanged),
  eventOf('IncidentClosed', dataOf.IncidentClosed),
  eventOf('IncidentReopened', dataOf.IncidentReopened),
);

/** Up to forty events after the opening, with ids that a retraction may name. */
export const history = fc
  .array(anyEvent, { maxLength: 40 })
  .map((events) => events.map((event, n) => ({ ...event, id: `e${String(n)}` })));
