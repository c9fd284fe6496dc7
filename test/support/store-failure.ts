import { Failure } from '../../src/domain/refusal.ts';

/** The failure that a call throws; any other outcome fails. */
export function failureOf(call: () => unknown): Failure {
  try {
    call();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('expected a failure, and there was none');
}
