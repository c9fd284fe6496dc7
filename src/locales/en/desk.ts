import * as lines from './desk/lines.ts';
import * as signing from './desk/signing.ts';
import * as texts from './desk/texts.ts';
import * as responses from './desk/responses.ts';
import * as queries from './desk/queries.ts';
import * as assessing from './desk/assessing.ts';
import * as briefs from './desk/briefs.ts';
import * as menu from './desk/menu.ts';
import * as posture from './desk/posture.ts';
import * as ratings from './desk/ratings.ts';
import * as sheet from './desk/sheet.ts';

/** What is said at the desk of a running incident, in English; loaded by the commands that need it. */
export const desk = {
  lines: lines.lines,
  signing: signing.signing,
  texts: texts.texts,
  responses: responses.responses,
  queries: queries.queries,
  briefs: briefs.briefs,
  menu: menu.menu,
  posture: posture.posture,
  ratings: ratings.ratings,
  sheet: sheet.sheet,
  assessing: assessing.assessing,
  errors: {
    ...lines.errors,
    ...signing.errors,
    ...texts.errors,
    ...responses.errors,
    ...queries.errors,
    ...briefs.errors,
    ...menu.errors,
    ...posture.errors,
    ...ratings.errors,
    ...sheet.errors,
    ...assessing.errors,
  },
};
