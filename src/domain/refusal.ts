import type { Values } from './problem.ts';

const TOLD: unique symbol = Symbol.for('crisis.told');

/** What every error that reaches a person carries: a stable English code and the values its sentence quotes. */
abstract class CodedError extends Error {
  abstract readonly exit: 1 | 2 | 3;
  readonly [TOLD] = true;
  readonly code: string;
  readonly values: Values;

  constructor(code: string, values: Values = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }
}

/** A rule of the playbook or of the record says no (exit 1). Rules about people and order may be overridden. */
export class Refusal extends CodedError {
  override readonly name = 'Refusal';
  readonly exit = 1;
  readonly overridable: boolean;

  constructor(code: string, values: Values = {}, overridable = false) {
    super(code, values);
    this.overridable = overridable;
  }
}

/** A flag, an argument or an answer that cannot be understood, or one that is missing (exit 2). */
export class UsageError extends CodedError {
  override readonly name = 'UsageError';
  readonly exit = 2;
}

/** Disk, network or another process stands in the way (exit 3). */
export class Failure extends CodedError {
  override readonly name = 'Failure';
  readonly exit = 3;
}

export type Told = Refusal | UsageError | Failure;

/**
 * Whether an error carries its own code and values, rather than being a bug. By its mark, not its class: what is
 * loaded lazily is bundled with a class of its own.
 */
export function isTold(error: unknown): error is Told {
  return error instanceof Error && TOLD in error;
}
