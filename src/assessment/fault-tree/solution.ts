/** How much one basic event matters; each figure is exact. `null` where it is not defined or beyond reach. */
export interface Importance {
  /** P(top | event) - P(top | no event), the marginal importance (Birnbaum 1969). */
  readonly birnbaum: number;
  /** Birnbaum x P(event) / P(top). */
  readonly criticality: number | null;
  /** P(some minimal cut set that holds the event has occurred) / P(top) (Vesely; Fussell 1975). Coherent trees only. */
  readonly fussellVesely: number | null;
  /** Risk achievement worth: P(top | event) / P(top). */
  readonly raw: number | null;
  /** Risk reduction worth: P(top) / P(top | no event); `null` where without the event the top cannot happen. */
  readonly rrw: number | null;
}

/** What a fault tree says. */
export interface FaultTreeSolution {
  readonly top: string;
  /** Whether more events can only make the top more likely. */
  readonly coherent: boolean;
  /** Number of minimal cut sets, and how many of each size; `null` when it is beyond reach. */
  readonly cutSets: { readonly count: number; readonly byOrder: readonly number[] } | null;
  /** P(top); `null` where an event that matters has no probability. */
  readonly probability: number | null;
  /** By basic event that the top depends on; empty where the probability is not known. */
  readonly importance: ReadonlyMap<string, Importance>;
  /** What was left out because it needed more than the limits allow. */
  readonly beyondReach: readonly ('probability' | 'cut-sets' | 'fussell-vesely')[];
}
