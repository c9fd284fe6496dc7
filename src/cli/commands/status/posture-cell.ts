import { currentTier, type Incident } from '../../../domain/incident.ts';
import { currentPosture, type Posture } from '../../../domain/posture.ts';
import { warningsOn } from '../../../domain/spoken-posture.ts';
import type { Session } from '../../session.ts';
import type { Standing } from './standing-view.ts';

/** How people see the crisis, and what makes it worse: 可预防型、有前科. */
const groundsOf = ({ say }: Session, { cluster, history, reputation }: Posture): readonly string[] => [
  say(`clusters.${cluster}`),
  ...(history === 'yes' ? [say('status.posture-history')] : []),
  ...(reputation === 'bad' ? [say('status.posture-reputation')] : []),
];

const warningCells = ({ say, paint }: Session, incident: Incident, posture: Posture): readonly string[] =>
  warningsOn(incident, posture).map(({ earlier }) =>
    paint(
      'alarm',
      earlier === undefined
        ? say('status.posture-against')
        : say('status.posture-mixed', { posture: say(`postures.${earlier.stance}`) }),
    ),
  );

/** The posture in a word, with what speaks against it; nothing where none is chosen. */
export function postureMark(session: Session, incident: Incident): string {
  const posture = currentPosture(incident);
  if (posture?.chosen === undefined) return '';
  const { say } = session;
  const mark = say('status.posture-mark', { posture: say(`postures.${posture.chosen}`) });
  return [mark, ...warningCells(session, incident, posture)].join('  ');
}

/** `担责修复（可预防型、有前科）`: the posture with what speaks against it; once the tier is settled, that there is none. */
export function postureCell(session: Session, { incident }: Standing): string {
  const { say } = session;
  const posture = currentPosture(incident);
  if (posture === undefined) {
    const isSettled = currentTier(incident)?.provisional === false && incident.closed === undefined;
    return isSettled ? say('status.posture-none') : '';
  }
  const { chosen, allowed } = posture;
  const grounds = groundsOf(session, posture);
  if (chosen === undefined) {
    const postures = allowed.map((stance) => say(`postures.${stance}`));
    return say('status.posture-advised', { postures, grounds, command: 'crisis posture' });
  }
  return [
    say('status.posture-chosen', { posture: say(`postures.${chosen}`), grounds }),
    ...warningCells(session, incident, posture),
  ].join('  ');
}
