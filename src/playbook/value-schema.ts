import { type Schema, text, written } from './schema-notation.ts';

/** An id of something that the playbook defines. */
export const id = (description: string): Schema => written('id', description);
/** A span of time. */
export const duration = (description: string): Schema =>
  written('duration', `${description} Written 30m, 4h, 2d or 1w.`);
/** A CEL expression. */
export const condition = (description: string): Schema =>
  text(
    `${description} A CEL expression over answers, metric, baseline, tier, phase, category, subject, elapsed.`,
  );

/** A moment, or one for each tier. */
export const moment = (description: string): Schema => {
  const { pattern } = written('moment', '');
  return {
    description: `${description} A start, plus a duration: "aware + 15m", "aware + tier.firstResponse", "task.verify + 30m"; or a map of these by tier, where a tier left out has no such deadline.`,
    type: ['string', 'object'],
    pattern,
    propertyNames: { type: 'string', pattern: written('id', '').pattern },
    additionalProperties: { type: ['string', 'null'], pattern },
  };
};
