import { type PostureAdvice, type PostureChange, type StanceAdvice } from '../../../assessment/scct.ts';
import type { PostureGrounds, Stance, Threat } from '../../../domain/posture.ts';
import { reasonWords } from '../../posture-words.ts';
import type { Session } from '../../session.ts';
import type { HangingRow } from '../status/hanging-rows.ts';

/** A label, shown once, with what stands beside it. */
type Labelled = readonly [label: string, cells: readonly string[]];

/** Rows under labels that line up; a label without cells is left out. */
export const labelledRows = ({ paint }: Session, parts: readonly Labelled[]): readonly HangingRow[] =>
  parts.flatMap(([label, cells]) =>
    cells.map((last, place) => ({
      cells: [place === 0 ? label : ''],
      last,
      paint: (cell: string) => paint('dim', cell),
    })),
  );

/** The names of postures, joined by “or”. */
export const stancesWords = ({ say }: Session, stances: readonly Stance[]): string =>
  stances
    .map((stance) => say(`postures.${stance}`))
    .reduce((one, other) => say('desk.posture.or', { one, other }));

function level({ say }: Session, threat: number): string {
  if (threat <= 0) return say('desk.posture.threats.low');
  return threat === 1 ? say('desk.posture.threats.moderate') : say('desk.posture.threats.high');
}

/** `高`; a range where it is not known. */
function threatWords(session: Session, { least, most }: Threat): string {
  if (least === most) return level(session, most);
  return session.say('desk.posture.threat-range', {
    least: level(session, least),
    most: level(session, most),
  });
}

/** `可预防型 · 人为失误致事故 · 有前科 · 此前声誉好` */
export function groundsWords({ say }: Session, grounds: PostureGrounds): string {
  const { cluster, type, history, reputation, warranted } = grounds;
  return [
    say(`clusters.${cluster}`),
    ...(type === undefined ? [] : [say(`desk.posture.types.${type}`)]),
    ...(warranted === undefined
      ? []
      : [say(warranted ? 'desk.posture.warranted' : 'desk.posture.unwarranted')]),
    say(`desk.posture.histories.${history}`),
    say(`desk.posture.reputations.${reputation}`),
  ].join(' · ');
}

function stanceWords({ say }: Session, { stance, strategies }: StanceAdvice): string {
  const named = strategies.filter(({ against }) => against === undefined);
  return say('desk.posture.strategies', {
    posture: say(`postures.${stance}`),
    strategies: named.map(({ strategy }) => say(`desk.posture.strategy.${strategy}`)),
  });
}

/** Postures by their strategies, and under them the reason that they share. */
function groupCells(session: Session, group: readonly StanceAdvice[]): readonly string[] {
  const rules = [...new Set(group.map(({ rule }) => rule))];
  return rules.flatMap((rule) => [
    ...group.filter((advice) => advice.rule === rule).map((advice) => stanceWords(session, advice)),
    reasonWords(session, rule),
  ]);
}

/** Postures by name alone, with the reason that they share. */
const namedCells = (session: Session, group: readonly StanceAdvice[]): readonly string[] =>
  [...new Set(group.map(({ rule }) => rule))].map((rule) =>
    session.say('desk.posture.named-group', {
      postures: group
        .filter((advice) => advice.rule === rule)
        .map(({ stance }) => session.say(`postures.${stance}`)),
      reason: reasonWords(session, rule),
    }),
  );

function furtherCells({ say }: Session, further: readonly StanceAdvice[]): readonly string[] {
  const postures = further.map(({ stance }) => say(`postures.${stance}`));
  return postures.length === 0 ? [] : [say('desk.posture.more-than-asked', { postures })];
}

function supplementCells(session: Session, { supplements }: PostureAdvice): readonly string[] {
  const { say } = session;
  const fitting = supplements
    .filter(({ against }) => against === undefined)
    .map(({ strategy }) => say(`desk.posture.strategy.${strategy}`));
  return [
    say('desk.posture.supplement', { strategies: fitting }),
    ...supplements.flatMap(({ against }) => (against === undefined ? [] : [reasonWords(session, against)])),
  ];
}

function changeWords(session: Session, { when, join, threat, allowed }: PostureChange): string {
  const { say } = session;
  const evidence = when
    .map((each) => say(`desk.posture.evidence.${each}`))
    .reduce((one, other) =>
      join === 'all'
        ? say('desk.posture.and-evidence', { one, other })
        : say('desk.posture.or-evidence', { one, other }),
    );
  return say('desk.posture.change-all', {
    ...{ evidence, postures: stancesWords(session, allowed) },
    threat: level(session, threat.most),
  });
}

/** What kind of crisis it is, how strong the threat, and what SCCT makes of it, each with its reason. */
export function adviceRows(
  session: Session,
  grounds: PostureGrounds,
  advice: PostureAdvice,
): readonly HangingRow[] {
  const { say } = session;
  const { first, fitting, further, warned, changes } = advice;
  const informing = first.strategies.map(({ strategy }) => say(`desk.posture.strategy.${strategy}`));
  return labelledRows(session, [
    [say('desk.posture.kind'), [groundsWords(session, grounds)]],
    [say('desk.posture.threat'), [threatWords(session, advice.threat)]],
    [say('desk.posture.first'), [informing.join(' · '), reasonWords(session, first.rule)]],
    [say('desk.posture.fitting'), groupCells(session, fitting)],
    [say('desk.posture.further'), furtherCells(session, further)],
    [say('desk.posture.supplements'), supplementCells(session, advice)],
    [say('desk.posture.warned'), namedCells(session, warned)],
    [
      say('desk.posture.never'),
      [reasonWords(session, 'R8'), reasonWords(session, 'P1'), reasonWords(session, 'P2')],
    ],
    [say('desk.posture.changes'), changes.map((change) => changeWords(session, change))],
    [say('desk.posture.source'), [say('desk.posture.sources-of')]],
  ]);
}
