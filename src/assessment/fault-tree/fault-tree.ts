/** What makes an event of a fault tree happen. Names stand for gates, basic events or house events of the tree. */
export type Formula =
  | { readonly kind: 'event'; readonly event: string }
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'and' | 'or' | 'xor'; readonly of: readonly Formula[] }
  | { readonly kind: 'not'; readonly of: Formula }
  /** At least `min` of them (k-of-n). */
  | { readonly kind: 'atleast'; readonly min: number; readonly of: readonly Formula[] };

/** Something that may happen by itself; probability from 0 to 1, absent where nobody gave one. */
export interface BasicEvent {
  readonly probability?: number;
  readonly label?: string;
}

export interface Gate {
  readonly formula: Formula;
  readonly label?: string;
}

/**
 * A fault tree whose references all hold and which has no cycle: from the event to be avoided down to what may happen
 * by itself. No name is in two of the maps.
 */
export interface FaultTree {
  readonly name: string;
  readonly top: string;
  readonly gates: ReadonlyMap<string, Gate>;
  readonly events: ReadonlyMap<string, BasicEvent>;
  /** Events that are set to happen or not. */
  readonly houses: ReadonlyMap<string, boolean>;
}
