import type {
  Cluster,
  PostureGrounds,
  PostureRule,
  PostureVerdict,
  Stance,
  Strategy,
  Threat,
} from '../domain/posture.ts';
import { CLUSTERS, STRATEGIES } from '../domain/posture.ts';

/**
 * Where the rules come from, and which of them were found there: the others are from memory, not checked against the
 * original, and every screen says so. P1 to P3 are rules of practice, not of SCCT.
 */
export const SCCT = {
  source: 'https://en.wikipedia.org/wiki/Situational_crisis_communication_theory',
  checked: ['R1', 'R2'],
} as const satisfies { readonly source: string; readonly checked: readonly PostureRule[] };

/** Whether a rule was found in its source, or is one of practice, which has none. */
export const isChecked = (rule: PostureRule): boolean =>
  rule.startsWith('P') || SCCT.checked.some((checked) => checked === rule);

/** A strategy with the rule that advises against it, if any. */
export interface StrategyAdvice {
  readonly strategy: Strategy;
  readonly against?: PostureRule;
}

/** A posture with the rule that speaks for it or against it. */
export interface StanceAdvice {
  readonly stance: Stance;
  readonly rule: PostureRule;
  readonly strategies: readonly StrategyAdvice[];
}

/** What would have to be known, and what the advice would be then. */
export interface PostureChange {
  readonly when: readonly Evidence[];
  /** Whether all of it is needed, or any one. */
  readonly join: 'all' | 'any';
  readonly threat: Threat;
  readonly allowed: readonly Stance[];
}

/** What may yet come out. */
export type Evidence =
  | 'history-yes'
  | 'history-no'
  | 'reputation-bad'
  | 'reputation-not-bad'
  | 'unwarranted'
  | 'rumour'
  | 'challenge-unwarranted'
  | 'own-fault';

/** What SCCT advises: which postures fit, which go further than is asked, which it warns of, and what would change that. */
export interface PostureAdvice extends PostureVerdict {
  /** Rule 0: instructing and adjusting information, before any posture and with all of them. */
  readonly first: StanceAdvice;
  readonly fitting: readonly StanceAdvice[];
  readonly further: readonly StanceAdvice[];
  readonly warned: readonly StanceAdvice[];
  /** Bolstering: only ever beside another posture. */
  readonly supplements: readonly StrategyAdvice[];
  /** Whether the advice is for the worst of what is not known. */
  readonly isSupposed: boolean;
  readonly changes: readonly PostureChange[];
}

/** The strongest threat there is. */
const STRONGEST = 2;

function effective(cluster: Cluster, isIntensified: boolean): number {
  return Math.min(STRONGEST, CLUSTERS.indexOf(cluster) + (isIntensified ? 1 : 0));
}

/** The cluster's own threat, one higher with a history or a bad reputation, at most 2; a range while that is unknown. */
export function threatOf({ cluster, history, reputation }: PostureGrounds): Threat {
  const isKnown = history === 'yes' || reputation === 'bad';
  const isPossible = isKnown || history === 'unknown' || reputation === 'unknown';
  return { least: effective(cluster, isKnown), most: effective(cluster, isPossible) };
}

/** R7: only what is not so may be denied: a rumour, or a challenge that evidence shows to be unwarranted. */
const isDeniable = ({ type, warranted }: PostureGrounds): boolean =>
  type === 'rumour' || (type === 'challenge' && warranted === false);

/** What the threat asks for by itself, and by which rule. */
function askedFor({ cluster }: PostureGrounds, threat: number): { stance: Stance; rule: PostureRule } {
  if (threat === 0) return { stance: 'inform', rule: 'R1' };
  if (threat === 1) return { stance: 'diminish', rule: cluster === 'victim' ? 'R3' : 'R4' };
  return { stance: 'rebuild', rule: cluster === 'preventable' ? 'R6' : 'R5' };
}

const WORDS_AGAINST: Readonly<Partial<Record<Strategy, PostureRule>>> = {
  'attack-accuser': 'P1',
  scapegoat: 'P2',
};

function adviceOn(stance: Stance, rule: PostureRule): StanceAdvice {
  const strategies = STRATEGIES[stance].map((strategy: Strategy): StrategyAdvice => {
    const against = WORDS_AGAINST[strategy];
    return { strategy, ...(against !== undefined && { against }) };
  });
  return { stance, rule, strategies };
}

/** R2: only a victim may speak as one. P3: own merits have no place in an apology. */
function supplementsFor({ cluster }: PostureGrounds, isRebuilding: boolean): readonly StrategyAdvice[] {
  return STRATEGIES.bolstering.map((strategy): StrategyAdvice => {
    if (strategy === 'victimage' && cluster !== 'victim') return { strategy, against: 'R2' };
    return isRebuilding && strategy === 'reminder' ? { strategy, against: 'P3' } : { strategy };
  });
}

/** The postures from the least to the most that is taken upon oneself; what is not so is denied before all of them. */
const ASCENDING: readonly Stance[] = ['inform', 'diminish', 'rebuild'];

function stancesAt(grounds: PostureGrounds, threat: number) {
  const asked = askedFor(grounds, threat);
  const place = ASCENDING.indexOf(asked.stance);
  const all = (stances: readonly Stance[]) => stances.map((stance) => adviceOn(stance, asked.rule));
  const denial = [adviceOn('deny', 'R7')];
  return {
    fitting: [...(isDeniable(grounds) ? denial : []), ...all([asked.stance])],
    further: all(ASCENDING.slice(place + 1)),
    warned: [...all(ASCENDING.slice(0, place)), ...(isDeniable(grounds) ? [] : denial)],
  };
}

const allowedAt = (grounds: PostureGrounds, threat: number): readonly Stance[] =>
  stancesAt(grounds, threat).fitting.map(({ stance }) => stance);

/** What the advice would be on other grounds. */
function changeTo(
  when: readonly Evidence[],
  grounds: PostureGrounds,
  join: PostureChange['join'] = 'all',
): PostureChange {
  const threat = threatOf(grounds);
  return { when, join, threat, allowed: allowedAt(grounds, threat.most) };
}

/** What the unknown would make of it, once known; nothing where it makes no difference. */
function changesOfDoubt(grounds: PostureGrounds): readonly PostureChange[] {
  const { least, most } = threatOf(grounds);
  if (least === most) return [];
  const isHistoryOpen = grounds.history === 'unknown';
  const isReputationOpen = grounds.reputation === 'unknown';
  const [mild, bad]: readonly [Evidence[], Evidence[]] = [
    [
      ...(isHistoryOpen ? (['history-no'] as const) : []),
      ...(isReputationOpen ? (['reputation-not-bad'] as const) : []),
    ],
    [
      ...(isHistoryOpen ? (['history-yes'] as const) : []),
      ...(isReputationOpen ? (['reputation-bad'] as const) : []),
    ],
  ];
  const mildly: PostureGrounds = {
    ...grounds,
    ...(isHistoryOpen && { history: 'no' }),
    ...(isReputationOpen && { reputation: 'neutral' }),
  };
  return [changeTo(mild, mildly), changeTo(bad, { ...grounds, history: 'yes' }, 'any')];
}

/** Evidence that would make another crisis of it. */
function changesOfEvidence(grounds: PostureGrounds): readonly PostureChange[] {
  const { cluster, type } = grounds;
  return [
    ...(type === 'challenge' && !isDeniable(grounds)
      ? [changeTo(['unwarranted'], { ...grounds, warranted: false })]
      : []),
    ...(type === undefined && cluster === 'victim'
      ? [changeTo(['rumour'], { ...grounds, type: 'rumour' })]
      : []),
    ...(type === undefined && cluster === 'accidental'
      ? [changeTo(['challenge-unwarranted'], { ...grounds, type: 'challenge', warranted: false })]
      : []),
    ...(cluster === 'preventable'
      ? []
      : [
          changeTo(['own-fault'], {
            cluster: 'preventable',
            history: grounds.history,
            reputation: grounds.reputation,
          }),
        ]),
  ];
}

/**
 * The postures that SCCT advises on these grounds, with the rules that say so. While history or reputation is unknown
 * the advice is for the worse case: what was admitted too early need not be taken back, what was denied must be.
 */
export function adviseOnPosture(grounds: PostureGrounds): PostureAdvice {
  const threat = threatOf(grounds);
  const { fitting, further, warned } = stancesAt(grounds, threat.most);
  return {
    threat,
    allowed: fitting.map(({ stance }) => stance),
    against: Object.fromEntries(warned.map(({ stance, rule }) => [stance, rule])),
    first: adviceOn('inform', 'R0'),
    fitting,
    further,
    warned,
    supplements: supplementsFor(
      grounds,
      fitting.some(({ stance }) => stance === 'rebuild'),
    ),
    isSupposed: threat.least < threat.most,
    changes: [...changesOfDoubt(grounds), ...changesOfEvidence(grounds)],
  };
}
