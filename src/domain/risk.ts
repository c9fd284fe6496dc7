/** Likelihood and impact are told on steps from 1, the mildest, to this one. */
export const RISK_STEPS = 5;

export const COMBINATIONS = ['worst', 'mean'] as const;
/** How several impacts of one risk become one: the worst of them, or their mean. */
export type Combination = (typeof COMBINATIONS)[number];

/** Something that may happen, as its file tells it. Likelihood and impacts are whole numbers from 1 to 5. */
export interface Risk {
  readonly id: string;
  readonly name: string;
  readonly likelihood: number;
  readonly impact: number | { readonly byKind: Readonly<Record<string, number>> };
  readonly note?: string;
}

/** A level of risk, and the least score that has it. */
export interface RiskLevel {
  readonly name: string;
  readonly from: number;
}

/** What the steps are called, mildest first; the program's own words where a scale is left out. */
export interface RiskScales {
  readonly likelihood?: readonly string[];
  readonly impact?: readonly string[];
}

/** Risks that can be weighed against each other. */
export interface RiskRegister {
  readonly title?: string;
  readonly source?: string;
  readonly risks: readonly Risk[];
  readonly scales: RiskScales;
  /** Mildest first; the usual ones of a matrix of 5 by 5 where left out. */
  readonly levels?: readonly RiskLevel[];
  readonly combine: Combination;
}
