import type { Decided, Recorded } from '../envelope.ts';
import type { Described, Schema } from '../schema.ts';
import { accountOperated } from './account-operated.ts';
import { accountSet } from './account-set.ts';
import { briefIssued } from './brief-issued.ts';
import { concernRaised } from './concern-raised.ts';
import { concernSettled } from './concern-settled.ts';
import { editDeclaredImmaterial } from './edit-declared-immaterial.ts';
import { entryLogged } from './entry-logged.ts';
import { entryRetracted } from './entry-retracted.ts';
import { factAdded } from './fact-added.ts';
import { factConfirmed } from './fact-confirmed.ts';
import { factRefuted } from './fact-refuted.ts';
import { factRevised } from './fact-revised.ts';
import { incidentClosed } from './incident-closed.ts';
import { incidentOpened } from './incident-opened.ts';
import { incidentReopened } from './incident-reopened.ts';
import { incomingLogged } from './incoming-logged.ts';
import { incomingSettled } from './incoming-settled.ts';
import { lineAcknowledged } from './line-acknowledged.ts';
import { lineSet } from './line-set.ts';
import { metricRecorded } from './metric-recorded.ts';
import { notificationRecorded } from './notification-recorded.ts';
import { platformChanged } from './platform-changed.ts';
import { ratingGiven } from './rating-given.ts';
import { postureSet } from './posture-set.ts';
import { remarkAdded } from './remark-added.ts';
import { responseDecided } from './response-decided.ts';
import { roleAssigned } from './role-assigned.ts';
import { signOffConfirmed } from './sign-off-confirmed.ts';
import { statementDrafted } from './statement-drafted.ts';
import { statementPublished } from './statement-published.ts';
import { statementReleased } from './statement-released.ts';
import { statementReviewed } from './statement-reviewed.ts';
import { statementRevised } from './statement-revised.ts';
import { taskAdded } from './task-added.ts';
import { taskAssigned } from './task-assigned.ts';
import { taskBlocked } from './task-blocked.ts';
import { taskDone } from './task-done.ts';
import { taskSkipped } from './task-skipped.ts';
import { taskStarted } from './task-started.ts';
import { tierAssigned } from './tier-assigned.ts';
import { timesAmended } from './times-amended.ts';

/** Every kind of event. Adding one is one file and one line here. */
export const eventKinds = {
  IncidentOpened: incidentOpened,
  TimesAmended: timesAmended,
  EntryLogged: entryLogged,
  EntryRetracted: entryRetracted,
  RoleAssigned: roleAssigned,
  TaskAdded: taskAdded,
  TaskStarted: taskStarted,
  TaskDone: taskDone,
  TaskSkipped: taskSkipped,
  TaskBlocked: taskBlocked,
  TaskAssigned: taskAssigned,
  FactAdded: factAdded,
  FactConfirmed: factConfirmed,
  FactRefuted: factRefuted,
  FactRevised: factRevised,
  TierAssigned: tierAssigned,
  RatingGiven: ratingGiven,
  LineSet: lineSet,
  LineAcknowledged: lineAcknowledged,
  ResponseDecided: responseDecided,
  PostureSet: postureSet,
  RemarkAdded: remarkAdded,
  MetricRecorded: metricRecorded,
  BriefIssued: briefIssued,
  NotificationRecorded: notificationRecorded,
  ConcernRaised: concernRaised,
  ConcernSettled: concernSettled,
  IncomingLogged: incomingLogged,
  IncomingSettled: incomingSettled,
  AccountSet: accountSet,
  AccountOperated: accountOperated,
  StatementDrafted: statementDrafted,
  StatementRevised: statementRevised,
  EditDeclaredImmaterial: editDeclaredImmaterial,
  StatementReviewed: statementReviewed,
  StatementReleased: statementReleased,
  SignOffConfirmed: signOffConfirmed,
  StatementPublished: statementPublished,
  PlatformChanged: platformChanged,
  IncidentClosed: incidentClosed,
  IncidentReopened: incidentReopened,
};

export type EventType = keyof typeof eventKinds;

/** What each kind of event carries. */
export type EventData = { readonly [T in EventType]: Described<(typeof eventKinds)[T]['schema']> };

/** An event as `decide` makes it. */
export type IncidentEvent = { readonly [T in EventType]: Decided<T, EventData[T]> }[EventType];

/** An event as it was recorded. */
export type RecordedEvent = { readonly [T in EventType]: Recorded<T, EventData[T]> }[EventType];

/** Whether this version knows the kind of event. */
export const isEventType = (type: string): type is EventType => Object.hasOwn(eventKinds, type);

/** The JSON Schema of each kind's data, for the validators made at build time. */
export const eventDataSchemas: Readonly<Record<string, Schema<unknown>>> = Object.fromEntries(
  Object.entries(eventKinds).map(([type, { schema }]) => [type, schema]),
);
