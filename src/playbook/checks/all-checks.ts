import { checkBlocks, checkDepartments } from './blocks.ts';
import { checkCircles } from './circles.ts';
import { checkConditions } from './conditions.ts';
import { checkDateOrder, checkDates } from './dates.ts';
import { checkRounds, checkTierDurations, checkTiersCovered } from './deadlines.ts';
import { checkCeilings } from './ceilings.ts';
import { checkBandOrder, checkBandsWhole } from './factors.ts';
import { checkDirection } from './direction.ts';
import { checkFloors } from './floors.ts';
import { checkAnswerNames, checkClassNames, checkTaskIds } from './ids.ts';
import { checkPhaseEnds, checkPhaseOrder } from './phases.ts';
import { checkMemberships } from './memberships.ts';
import { placeholderFindings } from './placeholders.ts';
import type { Check } from './plan.ts';
import { checkReachability } from './reachability.ts';
import { checkReferences } from './references.ts';
import { checkLinePresence, checkRepeating } from './requirements.ts';
import { checkSignOff, checkSignOffPresence } from './sign-off.ts';
import { checkSlotNames, checkSlotsWhole } from './slots.ts';
import { checkTemplates } from './templates.ts';
import { checkCompared, checkComparison, checkWeights } from './weights.ts';

const checkPlaceholders: Check = ({ written }) => placeholderFindings(written);

/** Every check of a playbook that the schema let pass. */
export const CHECKS: readonly Check[] = [
  checkBlocks,
  checkDepartments,
  checkReferences,
  checkTemplates,
  checkSlotNames,
  checkSlotsWhole,
  checkLinePresence,
  checkRepeating,
  checkAnswerNames,
  checkClassNames,
  checkTaskIds,
  checkCircles,
  checkConditions,
  checkDirection,
  checkReachability,
  checkPhaseEnds,
  checkPhaseOrder,
  checkTierDurations,
  checkTiersCovered,
  checkRounds,
  checkBandsWhole,
  checkBandOrder,
  checkMemberships,
  checkComparison,
  checkCompared,
  checkWeights,
  checkCeilings,
  checkFloors,
  checkSignOff,
  checkSignOffPresence,
  checkDates,
  checkDateOrder,
  checkPlaceholders,
];
