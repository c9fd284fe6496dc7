import { beforeAll, describe, expect, test } from 'vitest';
import { capabilities } from './capabilities.ts';
import { collectedTests, passedIn } from './support/passed-tests.ts';

describe('every capability has a proof that passed', () => {
  let proven: ReadonlySet<string> = new Set();

  beforeAll(() => {
    /** `npm test` runs this file last and names the report of the whole run here. */
    const report = process.env.CRISIS_TEST_REPORT;
    proven = report === undefined ? collectedTests() : passedIn(report);
  }, 120_000);

  test.each(Object.entries(capabilities))('%s', (_id, proofs) => {
    expect(proofs).not.toEqual([]);
    expect(proofs.filter((proof) => !proven.has(proof))).toEqual([]);
  });
});
