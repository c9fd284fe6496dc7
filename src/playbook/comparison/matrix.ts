import type { Finding, Path } from '../../domain/finding.ts';
import { ratioText } from '../../domain/ratio-text.ts';
import { areInverse, readRatio, shownRatio } from './ratio.ts';

type Cells = readonly (readonly (number | null)[])[];

/** A matrix as it was read, with what is wrong with it. */
export interface MatrixReading {
  readonly matrix: Cells;
  readonly findings: readonly Finding[];
}

const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : [];

function sizeFindings(rows: readonly unknown[], factors: readonly string[], path: Path): readonly Finding[] {
  const expected = factors.length;
  if (rows.length !== expected)
    return [{ rule: 'matrix-size', path, part: 'key', values: { found: String(rows.length), expected } }];
  return rows.flatMap((row, at): readonly Finding[] =>
    asList(row).length === expected
      ? []
      : [
          {
            rule: 'matrix-not-square',
            path: [...path, at],
            values: { factor: factors[at] ?? '', found: String(asList(row).length), expected },
          },
        ],
  );
}

/** Each cell read, and what cannot be read. */
function readCells(rows: readonly unknown[], path: Path): MatrixReading {
  const findings: Finding[] = [];
  const matrix = rows.map((row, i) =>
    asList(row).map((given, j) => {
      const reading = readRatio(given);
      if ('ratio' in reading) return reading.ratio;
      findings.push({ rule: reading.rule, path: [...path, i, j], values: { found: shownRatio(given) } });
      return null;
    }),
  );
  return { matrix, findings };
}

function diagonalFindings(
  rows: readonly unknown[],
  matrix: Cells,
  factors: readonly string[],
  path: Path,
): readonly Finding[] {
  return factors.flatMap((factor, at): readonly Finding[] => {
    const ratio = matrix[at]?.[at] ?? 1;
    if (ratio === 1) return [];
    const found = shownRatio(asList(rows[at])[at]);
    return [{ rule: 'matrix-diagonal', path: [...path, at, at], values: { factor, found } }];
  });
}

function reciprocalFindings(
  rows: readonly unknown[],
  matrix: Cells,
  factors: readonly string[],
  path: Path,
): readonly Finding[] {
  const findings: Finding[] = [];
  factors.forEach((left, i) => {
    factors.slice(0, i).forEach((right, j) => {
      const [lower, upper] = [matrix[i]?.[j] ?? null, matrix[j]?.[i] ?? null];
      if (lower === null || upper === null || areInverse(lower, upper)) return;
      const values = {
        left,
        right,
        found: shownRatio(asList(rows[i])[j]),
        other: shownRatio(asList(rows[j])[i]),
        expected: ratioText(1 / upper),
        row: i + 1,
        column: j + 1,
      };
      findings.push({ rule: 'matrix-reciprocal', path: [...path, i, j], values });
    });
  });
  return findings;
}

/**
 * The ratio of a pair from its two sides. What only one side says holds; a whole number holds beside its rounded inverse
 * (3 beside 0.33); else the upper side holds, as people fill that in and leave the lower one to be worked out.
 */
function settledRatio(upper: number | null, lower: number | null): number | null {
  if (lower === null) return upper;
  const isLowerExact = Number.isInteger(lower) && !Number.isInteger(upper);
  return upper === null || isLowerExact ? 1 / lower : upper;
}

const inverse = (ratio: number | null): number | null => (ratio === null ? null : 1 / ratio);

function settled(matrix: Cells): Cells {
  const at = (i: number, j: number): number | null => matrix[i]?.[j] ?? null;
  return matrix.map((row, i) =>
    row.map((_, j) =>
      i === j ? 1 : i < j ? settledRatio(at(i, j), at(j, i)) : inverse(settledRatio(at(j, i), at(i, j))),
    ),
  );
}

/** Reads a matrix of judgements, row against column; rounded inverses, one half alone and gaps are understood. */
export function readMatrix(value: unknown, factors: readonly string[], path: Path): MatrixReading {
  const rows = asList(value);
  const misshapen = sizeFindings(rows, factors, path);
  const { matrix, findings } = readCells(rows, path);
  if (misshapen.length > 0) return { matrix: [], findings: [...misshapen, ...findings] };
  return {
    matrix: settled(matrix),
    findings: [
      ...findings,
      ...diagonalFindings(rows, matrix, factors, path),
      ...reciprocalFindings(rows, matrix, factors, path),
    ],
  };
}
