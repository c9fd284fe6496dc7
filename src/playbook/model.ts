import { criteriaIn } from '../domain/criteria.ts';
import type {
  Classification,
  Condition,
  Factor,
  Floor,
  Metric,
  Phase,
  Playbook,
  Seconds,
  Task,
  TextOverlay,
  Tier,
  TierDuration,
  TieredMoment,
} from '../domain/playbook.ts';
import { TIER_DURATIONS } from '../domain/playbook.ts';
import type { FactorDraft, FloorDraft, MetricDraft, PhaseDraft, PlaybookDraft, TaskDraft } from './draft.ts';
import { readComparison } from './comparison.ts';
import { readMemberships } from './memberships.ts';
import { readCadence, readDuration, readTieredMoment } from './times.ts';

/** What a condition reads, by its source. */
export type Reads = (source: string) => readonly string[];

const mapped = <T, U>(
  map: Readonly<Record<string, T>>,
  change: (value: T) => U,
): Readonly<Record<string, U>> =>
  Object.fromEntries(Object.entries(map).map(([id, value]) => [id, change(value)]));

const condition = (source: string, reads: Reads): Condition => ({
  source: source.trim(),
  reads: reads(source.trim()),
});

/** What `notation.ts` let pass can be read. */
function known<T>(value: T | undefined, what: unknown): T {
  if (value === undefined) throw new TypeError(`unread: ${String(what)}`);
  return value;
}

const momentOf = (due: string | Readonly<Record<string, string>>): TieredMoment =>
  known(readTieredMoment(due), JSON.stringify(due));

function tierOf(draft: PlaybookDraft['tiers'][string]): Tier {
  const { name, example, triggers, advice, firstResponse, review, signOff } = draft;
  const durations = TIER_DURATIONS.flatMap((key): readonly (readonly [TierDuration, Seconds])[] => {
    const written = draft[key];
    return written === undefined ? [] : [[key, known(readDuration(written), written)]];
  });
  const within =
    signOff.within === undefined ? {} : { within: known(readDuration(signOff.within), signOff.within) };
  return {
    name,
    ...(example !== undefined && { example }),
    ...(triggers !== undefined && { triggers }),
    ...(advice !== undefined && { advice }),
    firstResponse: known(readDuration(firstResponse), firstResponse),
    ...Object.fromEntries(durations),
    ...(review !== undefined && { review: known(readCadence(review), review) }),
    signOff: { review: signOff.review ?? [], ...within, release: signOff.release },
  };
}

function taskOf(draft: TaskDraft, reads: Reads): Task {
  const { due, when, statement, repeats, ...same } = draft;
  return {
    ...same,
    ...(due !== undefined && { due: momentOf(due) }),
    ...(when !== undefined && { when: condition(when, reads) }),
    ...(statement !== undefined && { statement: typeof statement === 'string' ? [statement] : statement }),
    ...(repeats !== undefined && {
      repeats: repeats === 'tier.review' ? repeats : known(readCadence(repeats), repeats),
    }),
  };
}

function phaseOf({ name, ends, endsWhen, tasks }: PhaseDraft, reads: Reads): Phase {
  return {
    name,
    ...(ends !== undefined && { ends: momentOf(ends) }),
    ...(endsWhen !== undefined && { endsWhen: condition(endsWhen, reads) }),
    tasks: mapped(tasks, (task) => taskOf(task, reads)),
  };
}

function factorOf({ memberships: given, ...draft }: FactorDraft): Factor {
  const { memberships } = given === undefined ? {} : readMemberships(given, []);
  return {
    ...draft,
    order: draft.order ?? 'ascending',
    ...(memberships !== undefined && { memberships }),
  };
}

const metricOf = (draft: MetricDraft): Metric => ({ ...draft, order: draft.order ?? 'ascending' });

function floorOf({ when, ...same }: FloorDraft, reads: Reads): Floor {
  return { ...same, ...(when !== undefined && { when: condition(when, reads) }) };
}

/** Judgements of the criteria; those that cannot be read are told by their check. */
function weightsOf({ weights, factors }: PlaybookDraft['classification']): Pick<Classification, 'weights'> {
  if (weights === undefined) return {};
  const criteria = [...criteriaIn({ factors: mapped(factors, factorOf) }).keys()];
  const { comparison } = readComparison(weights, [], { factors: criteria });
  return comparison === undefined ? {} : { weights: comparison };
}

function classificationOf(draft: PlaybookDraft['classification'], reads: Reads): Classification {
  const { weights: _, ceilings, factors, floors, ...same } = draft;
  return {
    ...same,
    ...weightsOf(draft),
    factors: mapped(factors, factorOf),
    floors: mapped(floors, (floor) => floorOf(floor, reads)),
    ...(ceilings !== undefined && {
      ceilings: mapped(ceilings, ({ when, ...rest }) => ({ ...rest, when: condition(when, reads) })),
    }),
  };
}

/** The model of a playbook whose file the schema let pass and whose references hold. */
export function playbookOf(
  draft: PlaybookDraft,
  translations: Readonly<Record<string, TextOverlay>>,
  reads: Reads,
): Playbook {
  const { tiers, classification, phases, metrics, ...same } = draft;
  return {
    ...same,
    tiers: mapped(tiers, tierOf),
    classification: classificationOf(classification, reads),
    phases: mapped(phases, (phase) => phaseOf(phase, reads)),
    ...(metrics !== undefined && { metrics: mapped(metrics, metricOf) }),
    translations,
  };
}
