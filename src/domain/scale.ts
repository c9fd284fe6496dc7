/** From which number on a criterion reaches a level, that number included; a draft bound never became law. */
export interface ScaleBound {
  readonly from: number;
  readonly status: 'draft' | 'final';
}

export interface ScaleCriterion {
  readonly name: string;
  readonly ask: string;
  readonly unit?: string;
  /** By level; one that is left out this criterion alone does not reach. */
  readonly bounds: Readonly<Record<string, ScaleBound>>;
}

/** A scale of severity on which any one criterion suffices; maps are ordered, mildest level first. */
export interface Scale {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly instrument?: string;
  readonly inForce?: string;
  readonly source: string;
  /** Whether somebody checked the figures against the official text. */
  readonly verified: boolean;
  /** What is said below the first level. */
  readonly below: string;
  /** What must be known all the same below the first level. */
  readonly belowNote?: string;
  readonly notes: readonly string[];
  readonly levels: Readonly<Record<string, { readonly name: string }>>;
  readonly criteria: Readonly<Record<string, ScaleCriterion>>;
}
