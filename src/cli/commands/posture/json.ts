import { isChecked, type PostureAdvice, SCCT, type StanceAdvice } from '../../../assessment/scct.ts';
import { toIso } from '../../../domain/envelope.ts';
import type { Incident } from '../../../domain/incident.ts';
import { type Posture, POSTURE_RULES } from '../../../domain/posture.ts';
import { posturesSpoken, type SpokenPosture, warningsOn } from '../../../domain/spoken-posture.ts';

const spokenJson = ({ stance, at, event, statement }: SpokenPosture) => ({
  ...{ posture: stance, at: toIso(at), event },
  statement: statement ?? null,
});

/** A posture as scripts read it; times are UTC. */
export const postureJson = (incident: Incident, posture: Posture) => ({
  event: posture.event,
  at: toIso(posture.at),
  by: posture.by.person,
  cluster: posture.cluster,
  type: posture.type ?? null,
  history: posture.history,
  reputation: posture.reputation,
  warranted: posture.warranted ?? null,
  threat: posture.threat,
  allowed: posture.allowed,
  chosen: posture.chosen ?? null,
  reason: posture.reason ?? null,
  warnings: warningsOn(incident, posture).map(({ rule, stance, earlier }) => ({
    ...{ rule, posture: stance },
    earlier: earlier === undefined ? null : spokenJson(earlier),
  })),
});

/** Every posture that the incident took, those of published texts among them. */
export const takenJson = (incident: Incident) => posturesSpoken(incident).map(spokenJson);

const stanceJson = ({ stance, rule, strategies }: StanceAdvice) => ({
  ...{ posture: stance, rule, checked: isChecked(rule) },
  strategies: strategies.map(({ strategy, against }) => ({ strategy, against: against ?? null })),
});

/** The advice as scripts read it, with its source and the rules that were not checked there. */
export const adviceJson = (advice: PostureAdvice) => ({
  threat: advice.threat,
  supposed: advice.isSupposed,
  first: stanceJson(advice.first),
  allowed: advice.fitting.map(stanceJson),
  further: advice.further.map(stanceJson),
  against: advice.warned.map(stanceJson),
  supplements: advice.supplements.map(({ strategy, against }) => ({ strategy, against: against ?? null })),
  changes: advice.changes,
  source: SCCT.source,
  unverified: POSTURE_RULES.filter((rule) => !isChecked(rule)),
});
