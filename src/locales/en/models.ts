import * as ahp from './models/ahp.ts';
import * as faultTree from './models/fault-tree.ts';
import * as fuzzy from './models/fuzzy.ts';
import * as risk from './models/risk.ts';
import * as scale from './models/scale.ts';
import * as sheet from './desk/sheet.ts';

/** What `crisis assess` says of a model, in English; loaded by it alone. */
export const models = {
  ahp: ahp.words,
  fuzzy: fuzzy.words,
  faultTree: faultTree.words,
  risk: risk.words,
  scale: scale.words,
  problems: {
    ...ahp.problems,
    ...fuzzy.problems,
    ...faultTree.problems,
    ...risk.problems,
    ...scale.problems,
    ...sheet.problems,
  },
};
