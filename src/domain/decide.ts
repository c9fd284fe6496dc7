import type { Command, CommandKind } from './command.ts';
import { approveStatement } from './decide/approval.ts';
import { closeIncident, reopenIncident } from './decide/closing.ts';
import { confirmSignOff } from './decide/confirmation.ts';
import { notePlatform, operateAccount, recordPlainly, settle } from './decide/desk.ts';
import { declareImmaterial, reviseStatement } from './decide/editing.ts';
import { logEntry, retractEvent } from './decide/entries.ts';
import { addFact, confirmFacts, refuteFact, reviseFact } from './decide/facts.ts';
import { acknowledgeLine, setLine } from './decide/lines.ts';
import { setPosture } from './decide/posture.ts';
import { decideResponse } from './decide/response.ts';
import { assignRoles } from './decide/roles.ts';
import { draftStatement, publishStatement } from './decide/statements.ts';
import { addTask, markTask } from './decide/tasks.ts';
import { assignTier } from './decide/tier.ts';
import { amendTimes } from './decide/times.ts';
import type { IncidentEvent } from './events/table.ts';
import type { Incident } from './incident.ts';
import { Refusal } from './refusal.ts';

/** What may still be recorded once an incident is closed. */
const AFTER_CLOSING = new Set<CommandKind>([
  'LogEntry',
  'RetractEvent',
  'ReopenIncident',
  'RecordPlainly',
  'NotePlatform',
  'ConfirmSignOff',
]);

/**
 * The events that a command makes of an incident. Never looks at a clock, a disk or a terminal.
 * @throws Refusal when a rule of the playbook or of the record says no.
 */
export function decide(command: Command, incident: Incident): readonly IncidentEvent[] {
  if (incident.closed !== undefined && !AFTER_CLOSING.has(command.kind)) {
    throw new Refusal('closed', { incident: incident.id });
  }
  switch (command.kind) {
    case 'LogEntry':
      return logEntry(command);
    case 'RetractEvent':
      return retractEvent(command, incident);
    case 'AmendTimes':
      return amendTimes(command, incident);
    case 'AssignRoles':
      return assignRoles(command, incident);
    case 'AddTask':
      return addTask(command, incident);
    case 'StartTask':
    case 'DoTask':
    case 'SkipTask':
    case 'BlockTask':
    case 'AssignTask':
      return markTask(command, incident);
    case 'AddFact':
      return addFact(command, incident);
    case 'ConfirmFacts':
      return confirmFacts(command, incident);
    case 'RefuteFact':
      return refuteFact(command, incident);
    case 'ReviseFact':
      return reviseFact(command, incident);
    case 'AssignTier':
      return assignTier(command, incident);
    case 'SetPosture':
      return setPosture(command, incident);
    case 'DraftStatement':
      return draftStatement(command, incident);
    case 'ApproveStatement':
      return approveStatement(command, incident);
    case 'PublishStatement':
      return publishStatement(command, incident);
    case 'ConfirmSignOff':
      return confirmSignOff(command, incident);
    case 'ReviseStatement':
      return reviseStatement(command, incident);
    case 'DeclareImmaterial':
      return declareImmaterial(command, incident);
    case 'NotePlatform':
      return notePlatform(command, incident);
    case 'SetLine':
      return setLine(command, incident);
    case 'AcknowledgeLine':
      return acknowledgeLine(command, incident);
    case 'DecideResponse':
      return decideResponse(command);
    case 'SettleConcern':
    case 'SettleIncoming':
      return settle(command, incident);
    case 'OperateAccount':
      return operateAccount(command);
    case 'RecordPlainly':
      return recordPlainly(command);
    case 'CloseIncident':
      return closeIncident(command, incident);
    case 'ReopenIncident':
      return reopenIncident(command, incident);
  }
}
