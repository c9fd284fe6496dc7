import type { Finding } from '../domain/finding.ts';
import type { Playbook } from '../domain/playbook.ts';
import { analyseComparison } from './ahp/analyse-comparison.ts';
import { membershipOrderFindings } from './membership-order.ts';

/** What the models find wrong in the judgements and membership functions of a playbook. */
export const playbookFindings = (playbook: Playbook): readonly Finding[] => {
  const { weights } = playbook.classification;
  const judged = weights === undefined ? [] : analyseComparison(weights).findings;
  return [
    ...judged.map((finding) => ({ ...finding, path: ['classification', 'weights', ...finding.path] })),
    ...membershipOrderFindings(playbook),
  ];
};
