import { event } from './event.ts';
import { signOffData, signOffRecordOf, withStatement } from './statement-change.ts';

/** The last yes: these exact bytes may go out. */
export const statementReleased = event({
  schema: signOffData,
  evolve: (incident, recorded) =>
    withStatement(incident, recorded.data.statement, (statement) => ({
      ...statement,
      release: signOffRecordOf(recorded, statement, incident),
    })),
});
