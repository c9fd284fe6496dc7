import { currentPosture, type PostureGrounds, type Stance } from '../../../domain/posture.ts';
import type { History, Posture, Reputation } from '../../../domain/posture.ts';
import type { Incident } from '../../../domain/incident.ts';
import { UsageError } from '../../../domain/refusal.ts';
import {
  type NamedCrisis,
  readCrisis,
  readHistory,
  readReputation,
  readStance,
} from '../../../reading/posture-choice.ts';

/** The flags of `posture set` as they were typed. */
export interface PostureSetOptions {
  readonly crisis?: string;
  readonly history?: string;
  readonly reputation?: string;
  readonly unwarranted?: true;
  readonly warranted?: true;
  readonly choose?: string;
}

/** What was said about the crisis, by flags or by answers. */
export interface GivenPosture {
  readonly crisis?: NamedCrisis;
  readonly history?: History;
  readonly reputation?: Reputation;
  readonly warranted?: boolean;
  readonly chosen?: Stance;
}

/** The flags read. @throws UsageError for a word that names nothing. */
export function readGiven(options: PostureSetOptions): GivenPosture {
  const { crisis, history, reputation, unwarranted, warranted, choose } = options;
  if (unwarranted === true && warranted === true) throw new UsageError('posture-warranted-twice');
  return {
    ...(crisis !== undefined && { crisis: readCrisis(crisis) }),
    ...(history !== undefined && { history: readHistory(history) }),
    ...(reputation !== undefined && { reputation: readReputation(reputation) }),
    ...((unwarranted === true || warranted === true) && { warranted: unwarranted !== true }),
    ...(choose !== undefined && { chosen: readStance(choose) }),
  };
}

/** The kind of crisis that was said, or the one that holds. @throws UsageError('posture-type-missing') */
function crisisOf({ crisis }: GivenPosture, held: Posture | undefined): NamedCrisis {
  const meant = crisis ?? held;
  if (meant === undefined) throw new UsageError('posture-type-missing');
  const { cluster, type } = meant;
  return { cluster, ...(type !== undefined && { type }) };
}

/**
 * What the posture rests on: what was said now, else what was said before, else that it is not known. Whether a
 * challenge is warranted goes with its type.
 * @throws UsageError when the kind of crisis was never said, or a word of warrant is about another kind
 */
export function groundsOf(given: GivenPosture, incident: Incident): PostureGrounds {
  const held = currentPosture(incident);
  const crisis = crisisOf(given, held);
  const isChallenge = crisis.type === 'challenge';
  if (given.warranted !== undefined && !isChallenge) throw new UsageError('posture-warranted-alone');
  const warranted = isChallenge ? (given.warranted ?? held?.warranted) : undefined;
  return {
    ...crisis,
    history: given.history ?? held?.history ?? 'unknown',
    reputation: given.reputation ?? held?.reputation ?? 'unknown',
    ...(warranted !== undefined && { warranted }),
  };
}
