import { toIso } from '../../../domain/envelope.ts';
import type { Incident } from '../../../domain/incident.ts';
import { statementStatus, waitingFor } from '../../../domain/sign-off.ts';
import {
  isOwnWord,
  type SignOffRecord,
  type Statement,
  versionOf,
  type Wording,
  yesesOf,
} from '../../../domain/statement.ts';

/** One yes as scripts read it; `own` is false while it is recorded for somebody and not confirmed in person. */
export const signOffJson = (yes: SignOffRecord) => ({
  step: yes.step,
  approver: yes.approver,
  insteadOf: yes.insteadOf,
  via: yes.via,
  at: toIso(yes.at),
  own: isOwnWord(yes),
  recordedBy: yes.recorder.person,
  confirmedAt: yes.confirmed && toIso(yes.confirmed.at),
  words: yes.words,
  evidence: yes.evidence,
  evidenceSha256: yes.evidenceSha256,
  carried: yes.carried?.reason,
  override: yes.override,
  sha256: yes.sha256,
});

const earlierJson = (wording: Wording, place: number) => ({
  textVersion: place + 1,
  sha256: wording.sha256,
  at: toIso(wording.at),
  by: wording.editor ?? wording.by.person,
  signOffs: yesesOf(wording).map(signOffJson),
});

/** A statement as scripts read it; times are UTC. */
export const statementJson = (incident: Incident, statement: Statement) => ({
  id: statement.id,
  plan: statement.plan,
  genre: statement.genre,
  language: statement.language,
  audience: statement.audience,
  status: statementStatus(incident, statement),
  textVersion: versionOf(statement),
  sha256: statement.sha256,
  facts: statement.facts,
  gaps: statement.gaps,
  draftedBy: statement.draftedBy.person,
  nextUpdate: statement.nextUpdate === undefined ? undefined : toIso(statement.nextUpdate),
  incoming: statement.incoming,
  signOffs: yesesOf(statement).map(signOffJson),
  waitingFor:
    statement.publications.length > 0
      ? []
      : waitingFor(incident, statement).map(
          ({ step, role, person, askedAt, answerBy, backups, backupFrom }) => ({
            ...{ step, role, person },
            askedAt: askedAt === undefined ? undefined : toIso(askedAt),
            answerBy: answerBy === undefined ? undefined : toIso(answerBy),
            backups,
            backupFrom: backupFrom === undefined ? undefined : toIso(backupFrom),
          }),
        ),
  earlier: statement.earlier.map(earlierJson),
  publications: statement.publications.map(({ channel, url, at, platform }) => ({
    ...{ channel, url, at: toIso(at) },
    platform: platform.map(({ state, note, evidence, at: since }) => ({
      state,
      note,
      evidence,
      at: toIso(since),
    })),
  })),
});
