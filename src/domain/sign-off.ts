import type { Instant } from './envelope.ts';
import { currentTier, type Incident, type Statement } from './incident.ts';
import type { Preapproval, SignOff, StatementPlan } from './playbook.ts';
import { leadRole } from './powers.ts';

/** Who must say yes to a statement; for pre-approved words the drafter may. */
export interface SignOffPlan extends SignOff {
  readonly drafterMayRelease: boolean;
}

export type StatementStatus = 'draft' | 'reviewed' | 'released' | 'published';

/** The plan whose own words a statement is; a text that somebody brought along has none. */
function wordedPlanOf(incident: Incident, { plan, template }: Statement): StatementPlan | undefined {
  const planned = plan === undefined ? undefined : incident.playbook.statements[plan];
  return planned?.template === template ? planned : undefined;
}

const DAY = 86_400_000;

function isPreapproved(approval: Preapproval | undefined, incident: Incident, at: Instant): boolean {
  if (approval === undefined) return false;
  const tiers = Object.keys(incident.playbook.tiers);
  const tier = currentTier(incident)?.tier;
  const isWithin = tier === undefined || tiers.indexOf(tier) <= tiers.indexOf(approval.upTo);
  return isWithin && at < Date.parse(approval.expires) + DAY;
}

/**
 * The sign-off that a statement needs at the tier in force. Pre-approved words need the lead alone; while the
 * incident is unclassified everything else needs the worst tier's.
 */
export function signOffPlan(incident: Incident, statement: Statement): SignOffPlan {
  const approval = wordedPlanOf(incident, statement)?.preapproved;
  if (isPreapproved(approval, incident, statement.draftedAt)) {
    return { review: [], release: leadRole(incident.playbook), drafterMayRelease: true };
  }
  const tiers = Object.values(incident.playbook.tiers);
  const tier = incident.playbook.tiers[currentTier(incident)?.tier ?? ''] ?? tiers.at(-1);
  const signOff = tier?.signOff ?? { review: [], release: leadRole(incident.playbook) };
  return { ...signOff, drafterMayRelease: false };
}

/** One yes that is still missing: a role's review or the release. */
export interface MissingStep {
  readonly step: 'review' | 'release';
  readonly role: string;
  readonly person: string | undefined;
}

/** Whether the release set the reviews aside, with its reason. */
const isReviewWaived = ({ release }: Statement): boolean =>
  release?.override?.codes.includes('review-missing') ?? false;

/** What a statement waits for before it may go out, reviews first. */
export function waitingFor(incident: Incident, statement: Statement): readonly MissingStep[] {
  const plan = signOffPlan(incident, statement);
  const personOf = (role: string): string | undefined => incident.roles[role]?.person;
  const reviews = plan.review
    .filter((role) => statement.reviews[role] === undefined && !isReviewWaived(statement))
    .map((role): MissingStep => ({ step: 'review', role, person: personOf(role) }));
  const isLast = statement.release?.step === plan.release;
  const release: MissingStep = { step: 'release', role: plan.release, person: personOf(plan.release) };
  return isLast ? reviews : [...reviews, release];
}

/** Where a statement stands. */
export function statementStatus(incident: Incident, statement: Statement): StatementStatus {
  if (statement.publications.length > 0) return 'published';
  const missing = waitingFor(incident, statement);
  if (missing.length === 0) return 'released';
  return missing.every(({ step }) => step === 'release') && Object.keys(statement.reviews).length > 0
    ? 'reviewed'
    : 'draft';
}
