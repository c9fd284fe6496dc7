import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ at: string, as: string, args: string[], keep?: string, fails?: number, why?: Record<string, string> }} Step
 * @typedef {{ title: string, note: string, config: Record<string, unknown>, steps: Step[], expect: Record<string, number> }} Case
 */

const CASES = join(import.meta.dirname, '..', 'test', 'fixtures', 'cases');

/**
 * A case as it stands in test/fixtures/cases.
 * @param {string} name
 * @returns {Case}
 */
export const readCase = (name) => JSON.parse(readFileSync(join(CASES, `${name}.json`), 'utf8'));

/**
 * The arguments of a step with the statements that earlier steps made.
 * @param {Step} step
 * @param {ReadonlyMap<string, string>} kept
 */
export const argumentsOf = ({ args }, kept) =>
  args.map((argument) => argument.replace(/^\{(.+)\}$/, (_, name) => kept.get(name) ?? argument));
