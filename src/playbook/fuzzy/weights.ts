import type { Finding, Path } from '../../domain/finding.ts';
import { readKeyed } from './keyed.ts';

/** Weights in the order of the factors, with what is wrong with them. */
export interface ReadWeights {
  readonly weights: readonly number[];
  readonly findings: readonly Finding[];
}

/** So far from 1 the sum of weights may be: people write three thirds as 0.333333. */
const SLACK = 1e-6;
const SHOWN_DIGITS = 6;

const RULES = {
  count: 'fuzzy-weights-count',
  unknown: 'fuzzy-factor-unknown',
  missing: 'fuzzy-weights-missing',
};

function sumFindings(weights: readonly number[], path: Path): readonly Finding[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0) return [{ rule: 'fuzzy-weights-zero', path, part: 'key', values: {} }];
  if (Math.abs(sum - 1) <= SLACK) return [];
  const found = String(Number(sum.toPrecision(SHOWN_DIGITS)));
  return [{ rule: 'fuzzy-weights-sum', severity: 'warning', path, part: 'key', values: { found } }];
}

/** Reads the weights of factors, a list in their order or a map by name. */
export function readWeights(value: unknown, factors: readonly string[], path: Path): ReadWeights {
  if (value === undefined || value === null)
    return {
      weights: [],
      findings: [
        { rule: 'missing-key', path: path.slice(0, -1), part: 'key', values: { missing: ['weights'] } },
      ],
    };
  const { amounts, findings } = readKeyed(value, factors, path, RULES);
  const isMap = !Array.isArray(value);
  const negative = amounts.flatMap((weight, at): readonly Finding[] =>
    weight < 0
      ? [
          {
            rule: 'fuzzy-weight-negative',
            path: [...path, isMap ? (factors[at] ?? '') : at],
            values: { found: String(weight) },
          },
        ]
      : [],
  );
  const all = [...findings, ...negative];
  return { weights: amounts, findings: all.length > 0 ? all : sumFindings(amounts, path) };
}
