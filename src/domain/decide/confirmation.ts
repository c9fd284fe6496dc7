import type { CommandOf } from '../command.ts';
import type { IncidentEvent } from '../events/table.ts';
import type { Incident } from '../incident.ts';
import { isLoginOf } from '../logins.ts';
import { Refusal } from '../refusal.ts';
import { isOwnWord, type SignOffRecord, type Statement, yesesOf } from '../statement.ts';
import { statementOf } from './statements.ts';

/** Yeses recorded for a person that wait for their own word. */
export const unconfirmed = (statement: Statement, person: string): readonly SignOffRecord[] =>
  yesesOf(statement).filter((yes) => yes.approver === person && !isOwnWord(yes));

/** @throws Refusal when the keyboard is not the approver's own: the recorder's, the drafter's or another's login. */
function assertOwnKeyboard(
  command: CommandOf<'ConfirmSignOff'>,
  incident: Incident,
  yes: SignOffRecord,
): void {
  const { person, login } = command.actor;
  const recordedHere = yes.recorder.login === login && yes.recorder.person !== person;
  if (recordedHere || !isLoginOf(incident, login, person)) {
    throw new Refusal('confirm-not-own', { statement: command.statement, approver: person, login });
  }
}

/**
 * An approver's own word, later, on every yes that was recorded for them. Never overridable: only they can give it.
 * @throws Refusal when nothing waits for them, or the login is not theirs.
 */
export function confirmSignOff(
  command: CommandOf<'ConfirmSignOff'>,
  incident: Incident,
): readonly IncidentEvent[] {
  const statement = statementOf(incident, command.statement);
  const waiting = unconfirmed(statement, command.actor.person);
  if (waiting.length === 0) {
    throw new Refusal('confirm-nothing', { statement: statement.id, approver: command.actor.person });
  }
  return waiting.map((yes) => {
    assertOwnKeyboard(command, incident, yes);
    return {
      type: 'SignOffConfirmed',
      data: { statement: statement.id, sha256: yes.sha256, step: yes.step },
      at: command.at,
      tlp: command.tlp ?? 'AMBER',
    };
  });
}
