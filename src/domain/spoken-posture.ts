import type { Instant } from './envelope.ts';
import type { Incident } from './incident.ts';
import {
  currentPosture,
  isMixed,
  type Posture,
  postureOfGenre,
  type PostureRule,
  type Stance,
} from './posture.ts';
import type { Statement } from './statement.ts';

/** A posture that the incident took: chosen by the lead, or shown by a text that went out. */
export interface SpokenPosture {
  readonly stance: Stance;
  readonly at: Instant;
  /** The event that took it. */
  readonly event: string;
  /** The text that shows it; absent for one that was chosen. */
  readonly statement?: string;
}

function spokenBy({ id, genre, publications }: Statement): readonly SpokenPosture[] {
  const stance = postureOfGenre(genre);
  const first = [...publications].sort((a, b) => a.at - b.at)[0];
  return stance === undefined || first === undefined
    ? []
    : [{ stance, at: first.at, event: first.event, statement: id }];
}

/** Every posture that the incident took, oldest first: those set and those that published texts show. */
export function posturesSpoken(
  incident: Pick<Incident, 'postures' | 'statements'>,
): readonly SpokenPosture[] {
  const chosen = incident.postures.flatMap(({ chosen: stance, at, event }) =>
    stance === undefined ? [] : [{ stance, at, event }],
  );
  const shown = Object.values(incident.statements).flatMap(spokenBy);
  return [...chosen, ...shown].sort((a, b) => a.at - b.at);
}

/** What the incident took before that contradicts a posture, the latest of them; over the whole incident, not one text. */
export const mixedWith = (
  incident: Pick<Incident, 'postures' | 'statements'>,
  stance: Stance,
): SpokenPosture | undefined => posturesSpoken(incident).findLast((spoken) => isMixed(spoken.stance, stance));

/** What is to be said about a posture that was chosen: the rule that warns of it, or what it contradicts. */
export interface PostureWarning {
  readonly rule: PostureRule;
  readonly stance: Stance;
  readonly earlier?: SpokenPosture;
}

/** Texts count until the next posture is set; postures count that were set before. */
function mixedWhile(incident: Incident, posture: Posture, stance: Stance): SpokenPosture | undefined {
  const place = incident.postures.findIndex(({ event }) => event === posture.event);
  const until = incident.postures[place + 1]?.at ?? Infinity;
  const later = new Set(incident.postures.slice(place).map(({ event }) => event));
  return posturesSpoken(incident).findLast(
    (spoken) => !later.has(spoken.event) && spoken.at < until && isMixed(spoken.stance, stance),
  );
}

/** Warnings of a posture that was set: advised against, or at odds with another word of the incident. */
export function warningsOn(incident: Incident, posture: Posture): readonly PostureWarning[] {
  const { chosen, against } = posture;
  if (chosen === undefined) return [];
  const rule = against[chosen];
  const earlier = mixedWhile(incident, posture, chosen);
  return [
    ...(rule === undefined ? [] : [{ rule, stance: chosen }]),
    ...(earlier === undefined ? [] : [{ rule: 'R8' as const, stance: chosen, earlier }]),
  ];
}

/** How a kind of text departs from the posture of the incident. */
export interface Departure {
  /** What the text takes upon itself by its kind. */
  readonly stance: Stance;
  /** An earlier text that it contradicts. */
  readonly earlier?: SpokenPosture;
  /** The posture set, which is another. */
  readonly set?: Stance;
  /** The rule that warns of it where no posture was chosen. */
  readonly rule?: PostureRule;
}

/** Where a text departs from what is out already, or else from the posture set; undefined where it fits. */
export function departureOf(
  incident: Incident,
  { id, genre }: Pick<Statement, 'id' | 'genre'>,
): Departure | undefined {
  const stance = postureOfGenre(genre);
  if (stance === undefined) return undefined;
  const earlier = posturesSpoken(incident).findLast(
    ({ statement, stance: spoken }) => statement !== undefined && statement !== id && isMixed(spoken, stance),
  );
  if (earlier !== undefined) return { stance, earlier };
  const posture = currentPosture(incident);
  if (posture?.chosen !== undefined)
    return posture.chosen === stance ? undefined : { stance, set: posture.chosen };
  const rule = posture?.against[stance];
  return rule === undefined ? undefined : { stance, rule };
}
