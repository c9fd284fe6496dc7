import type { Say } from '../../../../locales/say.ts';

/** A probability or a ratio to three figures: 0.0211, 1.02e-4, 12.3. */
export function figure(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size < 0.001 || size >= 100_000) return value.toExponential(2);
  return String(Number(value.toPrecision(3)));
}

/** A count with commas, the same in both languages. */
export const counted = (count: number): string =>
  Number.isSafeInteger(count) ? String(count).replace(/\B(?=(\d{3})+$)/g, ',') : count.toExponential(3);

/** A share of the whole in percent. */
export const percent = (share: number): string => `${String(Math.round(share * 1000) / 10)}%`;

/** A probability as people say it: about one in so many, or so many in a hundred. */
export function chanceWords(say: Say, probability: number): string {
  if (probability <= 0) return say('models.faultTree.never');
  if (probability >= 1) return say('models.faultTree.always');
  if (probability > 0.05) return say('models.faultTree.in-hundred', { share: percent(probability) });
  const times = Math.round(1 / probability);
  return say('models.faultTree.one-in', {
    times: times < 1e12 ? counted(times) : (1 / probability).toExponential(2),
  });
}
