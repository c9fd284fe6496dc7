import type { SituationNow } from '../../situation-now.ts';

/** What the rows of the screen are made from. */
export type Standing = Pick<SituationNow, 'incident' | 'duties' | 'now' | 'zone'>;
