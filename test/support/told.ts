import { UsageError } from '../../src/domain/refusal.ts';

/** The usage error that a call throws; any other outcome fails. */
export function usageErrorOf(call: () => unknown): UsageError {
  try {
    call();
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error('expected a usage error, and there was none');
}
