import { deskDuties, liveDrafts } from '../../../domain/desk-duties.ts';
import { type Instant, toIso } from '../../../domain/envelope.ts';
import type { Incident } from '../../../domain/incident.ts';
import { acknowledgementOf, currentLine, lineNumber, unitsOf } from '../../../domain/line.ts';
import { heatOf, type MetricReading } from '../../../domain/metric.ts';
import { currentPosture } from '../../../domain/posture.ts';
import { conflictsIn } from '../../../domain/remark.ts';
import { firstResponse, firstResponseDue } from '../../../domain/response.ts';
import { waitingFor } from '../../../domain/sign-off.ts';
import { warningsOn } from '../../../domain/spoken-posture.ts';
import { isOwnWord, yesesOf } from '../../../domain/statement.ts';

const iso = (instant: Instant | undefined): string | null => (instant === undefined ? null : toIso(instant));

function responseJson(incident: Incident, now: Instant): object {
  const met = firstResponse(incident);
  const due = firstResponseDue(incident);
  const late = due === undefined ? 0 : Math.max(0, Math.floor(((met?.at ?? now) - due) / 1000));
  return { due: iso(due), at: iso(met?.at), kind: met?.kind ?? null, lateSeconds: late };
}

function decisionJson({ decisions }: Incident): object | null {
  const last = decisions.at(-1);
  if (last === undefined) return null;
  const { way, reason, owner, unless, review, at } = last;
  return { way, reason, owner: owner ?? null, unless: unless ?? null, review: iso(review), at: toIso(at) };
}

function postureJson(incident: Incident): object | null {
  const posture = currentPosture(incident);
  if (posture === undefined) return null;
  const { chosen, cluster, type, history, reputation, allowed, at } = posture;
  return {
    ...{ chosen: chosen ?? null, cluster, type: type ?? null, history, reputation, allowed, at: toIso(at) },
    warnings: warningsOn(incident, posture).map(({ rule }) => rule),
  };
}

const readingJson = ({ value, at, source }: MetricReading): object => ({
  ...{ value, at: toIso(at) },
  source: source ?? null,
});

function lineJson(incident: Incident): object | null {
  const line = currentLine(incident);
  if (line === undefined) return null;
  return {
    id: line.id,
    version: lineNumber(incident, line),
    at: toIso(line.at),
    units: Object.fromEntries(
      unitsOf(incident).map((unit) => [unit, iso(acknowledgementOf(incident, unit)?.at)]),
    ),
  };
}

function remarksJson(incident: Incident): object {
  const remarks = Object.values(incident.remarks);
  return {
    number: remarks.length,
    unauthorised: remarks.filter(({ standing }) => standing === 'off-script' || standing === 'leaked').length,
    conflicts: conflictsIn(incident).map(({ about, remarks: said }) => ({
      about,
      remarks: said.map(({ id }) => id),
    })),
  };
}

/** Yeses that are awaited, since when and until when, and who may say them instead. */
const waitingJson = (incident: Incident): readonly object[] =>
  liveDrafts(incident).flatMap((statement) =>
    waitingFor(incident, statement).map(({ step, role, person, askedAt, answerBy, backups, backupFrom }) => ({
      ...{ statement: statement.id, step, role, person: person ?? null, backups },
      askedAt: iso(askedAt),
      answerBy: iso(answerBy),
      backupFrom: iso(backupFrom),
    })),
  );

/** Yeses that were recorded for people who have not confirmed them. */
const proxiesJson = ({ statements }: Incident): readonly object[] =>
  Object.values(statements).flatMap((statement) =>
    yesesOf(statement)
      .filter((yes) => !isOwnWord(yes))
      .map(({ step, approver, via, at, recorder }) => ({
        ...{ statement: statement.id, role: step, approver, via },
        ...{ at: toIso(at), recorder: recorder.person },
      })),
  );

const platformJson = ({ statements }: Incident): readonly object[] =>
  Object.values(statements).flatMap(({ id, publications }) =>
    publications.flatMap(({ channel, platform }) => {
      const last = platform.at(-1);
      return last === undefined ? [] : [{ statement: id, channel, state: last.state, at: toIso(last.at) }];
    }),
  );

/** What stands at the desk, as scripts read it. */
export function deskJson(incident: Incident, now: Instant): object {
  const open = deskDuties(incident).filter(({ doneAt }) => doneAt === undefined);
  const dueOf = (kind: string) =>
    open.filter((duty) => duty.kind === kind).map(({ id, due }) => ({ id, due: iso(due) }));
  return {
    firstResponse: responseJson(incident, now),
    decision: decisionJson(incident),
    posture: postureJson(incident),
    heat: heatOf(incident).map(({ metric, last, before, direction }) => ({
      metric,
      last: readingJson(last),
      before: before === undefined ? null : readingJson(before),
      direction: direction ?? null,
    })),
    line: lineJson(incident),
    remarks: remarksJson(incident),
    promises: dueOf('promise'),
    incoming: dueOf('incoming'),
    concerns: Object.values(incident.concerns)
      .filter(({ settled }) => settled === undefined)
      .map(({ id, question, due }) => ({ id, question, due: iso(due) })),
    waiting: waitingJson(incident),
    toConfirm: proxiesJson(incident),
    platform: platformJson(incident),
  };
}
