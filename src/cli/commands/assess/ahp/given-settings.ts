import type { ComparisonSettings } from '../../../../assessment/ahp/comparison-analysis.ts';
import { AGGREGATIONS, COMPLETIONS, RANDOM_INDEXES, WEIGHT_METHODS } from '../../../../domain/comparison.ts';
import { type ChoiceWords, readChoice } from '../../../../reading/named-choice.ts';

/** The settings as they were typed. */
export type GivenSettings = { readonly [Name in keyof ComparisonSettings]?: string };

const METHODS: ChoiceWords<ComparisonSettings['method']> = {
  eigenvector: ['eigen', 'eigenvalue', 'ev', 'em', 'principal-eigenvector'],
  'geometric-mean': ['geometric', 'gm', 'rgm', 'llsm', 'root', 'geometric mean'],
};

const TABLES: ChoiceWords<ComparisonSettings['randomIndex']> = {
  saaty: ['saaty1980', 'saaty-1980', '1980'],
  'saaty-2005': ['saaty2005', '2005'],
  'donegan-dodd': ['donegan-dodd1991', 'donegan-dodd-1991', 'donegandodd', 'donegan', 'dd', '1991'],
  'simulated-500k': ['ahpsurvey500k', 'ahpsurvey-500k', 'simulated500k', 'simulated', 'ahpsurvey', '500k'],
};

const COMPLETION_WORDS: ChoiceWords<ComparisonSettings['incomplete']> = {
  harker: ['harker1987'],
  'least-lambda': ['least-lambda-max', 'leastlambda', 'bozoki', 'bozóki', 'optimal'],
};

const AGGREGATION_WORDS: ChoiceWords<ComparisonSettings['aggregate']> = {
  judgements: ['judgments', 'judgement', 'aij', 'geometric'],
  priorities: ['priority', 'weights', 'aip', 'arithmetic'],
};

/** People write names with blanks and underlines, too. */
const folded = (given: string): string =>
  given
    .trim()
    .toLowerCase()
    .replaceAll(/[_\s]+/g, '-');

/** Reads the settings that were given. @throws UsageError naming those there are. */
export function readSettings(given: GivenSettings): Partial<ComparisonSettings> {
  const { method, randomIndex, incomplete, aggregate } = given;
  return {
    ...(method !== undefined && {
      method: readChoice(folded(method), WEIGHT_METHODS, METHODS, 'weight-method-unknown'),
    }),
    ...(randomIndex !== undefined && {
      randomIndex: readChoice(folded(randomIndex), RANDOM_INDEXES, TABLES, 'random-index-unknown'),
    }),
    ...(incomplete !== undefined && {
      incomplete: readChoice(folded(incomplete), COMPLETIONS, COMPLETION_WORDS, 'completion-unknown'),
    }),
    ...(aggregate !== undefined && {
      aggregate: readChoice(folded(aggregate), AGGREGATIONS, AGGREGATION_WORDS, 'aggregation-unknown'),
    }),
  };
}
