/** A calculation of the Open-PSA format on so many arguments. */
export interface Operation {
  readonly least: number;
  readonly most: number;
  readonly run: (values: readonly number[]) => number;
}

const one = (run: (value: number) => number): Operation => ({
  least: 1,
  most: 1,
  run: ([value = NaN]) => run(value),
});
const two = (run: (first: number, second: number) => number): Operation => ({
  least: 2,
  most: 2,
  run: ([first = NaN, second = NaN]) => run(first, second),
});
const many = (run: (values: readonly number[]) => number, least = 1): Operation => ({
  least,
  most: Infinity,
  run,
});

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Mean of a lognormal distribution, given as mean, error factor and level, or as mu and sigma. */
const lognormalMean = ([first = NaN, sigma = NaN, level]: readonly number[]): number =>
  level === undefined ? Math.exp(first + sigma ** 2 / 2) : first;

/** Of a component under repair: failing on demand with gamma, at rate lambda, mended at rate mu, after a time. */
function unavailability([gamma = NaN, lambda = NaN, mu = NaN, time = NaN]: readonly number[]): number {
  const rate = lambda + mu;
  return rate === 0 ? gamma : (lambda - (lambda - gamma * rate) * Math.exp(-rate * time)) / rate;
}

function weibull([scale = NaN, shape = NaN, shift = NaN, time = NaN]: readonly number[]): number {
  return time <= shift ? 0 : -Math.expm1(-(((time - shift) / scale) ** shape));
}

/** Calculations by the name of their element; distributions count with their mean. */
export const OPERATIONS: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ['neg', one((value) => -value)],
  ['abs', one(Math.abs)],
  ['exp', one(Math.exp)],
  ['log', one(Math.log)],
  ['log10', one(Math.log10)],
  ['sqrt', one(Math.sqrt)],
  ['pow', two((base, exponent) => base ** exponent)],
  ['add', many(total)],
  ['sub', many(([first = NaN, ...rest]) => first - total(rest))],
  ['mul', many((values) => values.reduce((product, value) => product * value, 1))],
  ['div', many(([first = NaN, ...rest]) => rest.reduce((value, by) => value / by, first), 2)],
  ['min', many((values) => values.reduce((least, value) => Math.min(least, value)))],
  ['max', many((values) => values.reduce((most, value) => Math.max(most, value)))],
  ['mean', many((values) => total(values) / values.length)],
  ['exponential', two((lambda, time) => -Math.expm1(-lambda * time))],
  ['GLM', { least: 4, most: 4, run: unavailability }],
  ['Weibull', { least: 4, most: 4, run: weibull }],
  ['uniform-deviate', two((low, high) => (low + high) / 2)],
  ['normal-deviate', two((mean) => mean)],
  ['lognormal-deviate', { least: 2, most: 3, run: lognormalMean }],
  ['gamma-deviate', two((shape, scale) => shape * scale)],
  ['beta-deviate', two((alpha, beta) => alpha / (alpha + beta))],
]);

/** Mean of a histogram: bins of [upper bound, weight] from a lower bound on. */
export function histogramMean(lower: number, bins: readonly (readonly [number, number])[]): number {
  let from = lower;
  let weights = 0;
  let sum = 0;
  for (const [to, weight] of bins) {
    weights += weight * (to - from);
    sum += (weight * (to ** 2 - from ** 2)) / 2;
    from = to;
  }
  return sum / weights;
}
