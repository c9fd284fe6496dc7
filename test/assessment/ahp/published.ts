import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  ComparisonAnalysis,
  ComparisonSettings,
} from '../../../src/assessment/ahp/comparison-analysis.ts';
import { analyseComparison } from '../../../src/assessment/ahp/analyse-comparison.ts';
import { readComparison } from '../../../src/playbook/comparison.ts';

type Cell = number | string | null;

/** Figures that a source prints, all to the same number of digits after the point. */
export interface Figures {
  readonly settings?: Partial<ComparisonSettings>;
  readonly digits: number;
  readonly weights?: readonly number[];
  readonly lambdaMax?: number;
  readonly ci?: number;
  readonly cr?: number;
  readonly completed?: { readonly left: string; readonly right: string; readonly ratio: number };
  readonly mend?: {
    readonly left: string;
    readonly right: string;
    readonly better: number;
    readonly crAfter: number;
  };
}

export interface PublishedCase {
  readonly id: string;
  readonly source: string;
  readonly factors: readonly string[];
  readonly matrix: readonly (readonly Cell[])[];
  readonly published: readonly Figures[];
  readonly recomputed: readonly Figures[];
}

export interface Published {
  readonly randomIndex: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly cases: readonly PublishedCase[];
  readonly group: {
    readonly factors: readonly string[];
    readonly judges: Readonly<Record<string, readonly (readonly Cell[])[]>>;
    readonly own: readonly (readonly number[])[];
    readonly ownCr: readonly number[];
    readonly judgements: { readonly weights: readonly number[]; readonly cr: number };
    readonly priorities: { readonly weights: readonly number[] };
    readonly all200: {
      readonly matrix: readonly (readonly number[])[];
      readonly weights: readonly number[];
      readonly lambdaMax: number;
      readonly cr: number;
    };
  };
  readonly hierarchy: {
    readonly criteria: string;
    readonly within: Readonly<Record<string, string>>;
    readonly published: Readonly<Record<string, number>>;
    readonly recomputed: Readonly<Record<string, number>>;
  };
}

const FILE = join(import.meta.dirname, '../../fixtures/ahp/published.json');

export const published = JSON.parse(readFileSync(FILE, 'utf8')) as Published;

/** Reads a comparison that must be free of errors, and works it out. */
export function analysed(value: object, settings: Partial<ComparisonSettings> = {}): ComparisonAnalysis {
  const { comparison, findings } = readComparison(value, []);
  if (comparison === undefined) throw new Error(JSON.stringify(findings));
  return analyseComparison(comparison, settings);
}

/** Figures rounded to so many digits after the point. */
export const rounded = (figures: readonly number[], digits: number): readonly number[] =>
  figures.map((figure) => Number(figure.toFixed(digits)));
