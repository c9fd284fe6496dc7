import type { Instant } from './envelope.ts';
import { currentTier, type Incident } from './incident.ts';
import { entryOf } from './map-entry.ts';
import type { SignOff } from './playbook.ts';
import type { Preapproval, StatementPlan } from './text-plan.ts';
import { leadRole } from './powers.ts';
import type { Statement } from './statement.ts';

/** Who must say yes to a statement; for pre-approved words the drafter may. */
export interface SignOffPlan extends SignOff {
  readonly drafterMayRelease: boolean;
}

export type StatementStatus = 'draft' | 'reviewed' | 'released' | 'published';

/** The plan whose own words a statement is; a text that somebody brought along or edited has none. */
function wordedPlanOf(incident: Incident, { plan, template }: Statement): StatementPlan | undefined {
  const planned = plan === undefined ? undefined : incident.playbook.statements[plan];
  return planned?.template === template ? planned : undefined;
}

const DAY = 86_400_000;

/** Whether words approved beforehand may be used as they are: not expired, and for a tier as bad as this one. */
export function isPreapproved(approval: Preapproval | undefined, incident: Incident, at: Instant): boolean {
  if (approval === undefined) return false;
  const tiers = Object.keys(incident.playbook.tiers);
  const tier = currentTier(incident)?.tier;
  const isWithin = tier === undefined || tiers.indexOf(tier) <= tiers.indexOf(approval.upTo);
  return isWithin && at < Date.parse(approval.expires) + DAY;
}

/** The sign-off that the tier in force asks of every text; the worst tier's while the incident is unclassified. */
export function tierSignOff({ playbook, tierDecisions }: Incident): SignOff {
  const tiers = Object.values(playbook.tiers);
  const tier = playbook.tiers[tierDecisions.at(-1)?.tier ?? ''] ?? tiers.at(-1);
  return tier?.signOff ?? { review: [], release: leadRole(playbook) };
}

/**
 * The sign-off that a statement needs at the tier in force. Pre-approved words need the lead alone.
 */
export function signOffPlan(incident: Incident, statement: Statement): SignOffPlan {
  const approval = wordedPlanOf(incident, statement)?.preapproved;
  if (isPreapproved(approval, incident, statement.draftedAt)) {
    return { review: [], release: leadRole(incident.playbook), drafterMayRelease: true };
  }
  return { ...tierSignOff(incident), drafterMayRelease: false };
}

/** One yes that is still missing: a role's review or the release. */
export interface MissingStep {
  readonly step: 'review' | 'release';
  readonly role: string;
  readonly person: string | undefined;
  /** Since when the answer is awaited; undefined while reviews come first. */
  readonly askedAt: Instant | undefined;
  /** Until when it is due, where the tier gives a time. */
  readonly answerBy: Instant | undefined;
  /** Who may say yes in their place, and from when on. */
  readonly backups: readonly string[];
  readonly backupFrom: Instant | undefined;
}

/** People who stand behind a role: assigned as backups, or listed for it in the organisation's config. */
export function backupsOf({ people, roles, backups }: Incident, role: string): readonly string[] {
  const listed = Object.keys(people).filter((id) => people[id]?.roles.includes(role));
  const all = [...(entryOf(backups, role) ?? []), ...listed];
  return [...new Set(all)].filter((person) => person !== roles[role]?.person);
}

/** When somebody was recorded as not to be reached about a text, since it was asked for. */
const unreachedAt = (
  { notifications }: Incident,
  statement: string,
  person: string | undefined,
  since: Instant,
): Instant | undefined =>
  notifications.find(
    ({ to, outcome, about, at }) =>
      to === person && outcome === 'unreached' && at >= since && (about === undefined || about === statement),
  )?.at;

const earlier = (a: Instant | undefined, b: Instant | undefined): Instant | undefined =>
  a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);

function missing(
  incident: Incident,
  statement: Statement,
  step: 'review' | 'release',
  role: string,
  askedAt: Instant | undefined,
): MissingStep {
  const person = incident.roles[role]?.person;
  const { within } = signOffPlan(incident, statement);
  const answerBy = askedAt === undefined || within === undefined ? undefined : askedAt + within * 1000;
  const vacant = person === undefined ? statement.at : undefined;
  const unreached = askedAt === undefined ? undefined : unreachedAt(incident, statement.id, person, askedAt);
  return {
    ...{ step, role, person, askedAt, answerBy },
    backups: backupsOf(incident, role),
    backupFrom: vacant ?? earlier(unreached, answerBy),
  };
}

/** Whether the release set the reviews aside, with its reason. */
const isReviewWaived = ({ release }: Statement): boolean =>
  release?.override?.codes.includes('review-missing') ?? false;

/** What a statement waits for before it may go out, reviews first. */
export function waitingFor(incident: Incident, statement: Statement): readonly MissingStep[] {
  const plan = signOffPlan(incident, statement);
  const reviews = plan.review
    .filter((role) => statement.reviews[role] === undefined && !isReviewWaived(statement))
    .map((role) => missing(incident, statement, 'review', role, statement.at));
  if (statement.release?.step === plan.release) return reviews;
  const reviewed = Object.values(statement.reviews).map(({ at }) => at);
  const askedAt = reviews.length === 0 ? Math.max(statement.at, ...reviewed) : undefined;
  return [...reviews, missing(incident, statement, 'release', plan.release, askedAt)];
}

/** Where a statement stands. */
export function statementStatus(incident: Incident, statement: Statement): StatementStatus {
  if (statement.publications.length > 0) return 'published';
  const open = waitingFor(incident, statement);
  if (open.length === 0) return 'released';
  return open.every(({ step }) => step === 'release') && Object.keys(statement.reviews).length > 0
    ? 'reviewed'
    : 'draft';
}
