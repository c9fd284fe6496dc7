const PRECISION = 1e-15;
/** Far more terms than either expansion needs where it is used. */
const TERMS = 100_000;
/** Keeps a denominator of the continued fraction off zero. */
const TINY = 1e-300;

/** ln Γ(a) of a whole or half number, by the recurrence from Γ(1) = 1 or Γ(½) = √π. */
function logGamma(a: number): number {
  const isWhole = Number.isInteger(a);
  let sum = isWhole ? 0 : Math.log(Math.PI) / 2;
  for (let k = isWhole ? 1 : 0.5; k < a; k++) sum += Math.log(k);
  return sum;
}

/** P(a, x) by its series, for x < a + 1 (DLMF 8.11.4). */
function lowerBySeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < TERMS && term > sum * PRECISION; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * Math.exp(a * Math.log(x) - x - logGamma(a));
}

const offZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

/** Q(a, x) by its continued fraction, for x ≥ a + 1 (DLMF 8.9.2, evaluated by Lentz's method). */
function upperByFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / offZero(b);
  let value = d;
  for (let n = 1; n < TERMS; n++) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / offZero(numerator * d + b);
    c = offZero(b + numerator / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < PRECISION) break;
  }
  return value * Math.exp(a * Math.log(x) - x - logGamma(a));
}

/**
 * The probability that chi-square with so many degrees of freedom (whole, at least 1) is `value` or more: the
 * regularised upper incomplete gamma function Q(df/2, value/2).
 */
export function chiSquareTail(value: number, degreesOfFreedom: number): number {
  if (value <= 0) return 1;
  const a = degreesOfFreedom / 2;
  const x = value / 2;
  return x < a + 1 ? 1 - lowerBySeries(a, x) : upperByFraction(a, x);
}
