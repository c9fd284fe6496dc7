import { event } from './event.ts';
import { signOffData, signOffRecordOf, withStatement } from './statement-change.ts';

/** One role's review of the exact bytes of a statement. */
export const statementReviewed = event({
  schema: signOffData,
  evolve: (incident, recorded) =>
    withStatement(incident, recorded.data.statement, (statement) => ({
      ...statement,
      reviews: { ...statement.reviews, [recorded.data.step]: signOffRecordOf(recorded, statement, incident) },
    })),
});
