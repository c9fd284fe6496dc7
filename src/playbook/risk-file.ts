import type { Finding, Path } from '../domain/finding.ts';
import {
  type Combination,
  type Risk,
  RISK_STEPS,
  type RiskLevel,
  type RiskRegister,
  type RiskScales,
} from '../domain/risk.ts';
import { suggestionFor } from './suggestion.ts';
import { isTree, shown, type Tree } from './value-kinds.ts';

/** Risks that can be ranked, or none, with everything that is wrong with them. */
export interface ReadRisks {
  /** Undefined when there is a finding. */
  readonly register?: RiskRegister;
  readonly findings: readonly Finding[];
}

const MOST_SCORE = RISK_STEPS * RISK_STEPS;

const treeAt = (tree: Tree, key: string): Tree => (isTree(tree[key]) ? tree[key] : {});
const textAt = (tree: Tree, key: string): string | undefined => {
  const value = tree[key];
  return typeof value === 'string' ? value : undefined;
};
const foundAs = (value: unknown): string => (typeof value === 'number' ? String(value) : shown(value));

const isStep = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= RISK_STEPS;

/** A step of a scale, by its number or by its word; what is neither counts 1 and is found. */
function readStep(value: unknown, words: readonly string[], path: Path, findings: Finding[]): number {
  if (isStep(value)) return value;
  const named = typeof value === 'string' ? words.indexOf(value.trim()) : -1;
  if (named >= 0) return named + 1;
  const found = foundAs(value);
  const suggestion = suggestionFor(found, words);
  const values = { found, ...(suggestion !== undefined && { suggestion }) };
  findings.push(
    words.length === 0
      ? { rule: 'risk-step', path, values }
      : { rule: 'risk-step-word', path, values: { ...values, allowed: words } },
  );
  return 1;
}

function readScale(scales: Tree, key: 'likelihood' | 'impact', findings: Finding[]): readonly string[] {
  const given = scales[key];
  if (!Array.isArray(given)) return [];
  const words = given.map((word) => String(word).trim());
  if (words.length !== RISK_STEPS) {
    const values = { found: words.length, expected: RISK_STEPS };
    findings.push({ rule: 'risk-scale-count', path: ['scales', key], part: 'key', values });
  }
  return words;
}

function readImpact(risk: Tree, words: readonly string[], path: Path, findings: Finding[]): Risk['impact'] {
  const isOne = Object.hasOwn(risk, 'impact');
  const isMany = Object.hasOwn(risk, 'impacts');
  const byKind = Object.entries(treeAt(risk, 'impacts')).map(
    ([kind, value]) => [kind, readStep(value, words, [...path, 'impacts', kind], findings)] as const,
  );
  if (isOne && isMany)
    findings.push({ rule: 'risk-impact-twice', path: [...path, 'impacts'], part: 'key', values: {} });
  if (isOne) return readStep(risk['impact'], words, [...path, 'impact'], findings);
  if (byKind.length === 0) findings.push({ rule: 'risk-impact-missing', path, part: 'key', values: {} });
  return { byKind: Object.fromEntries(byKind) };
}

/** Levels by their least scores, which go up from 1. */
function readLevels(tree: Tree, findings: Finding[]): readonly RiskLevel[] | undefined {
  if (!isTree(tree['levels'])) return undefined;
  let before = 0;
  const levels = Object.entries(tree['levels']).map(([name, from]): RiskLevel => {
    const path = ['levels', name];
    const values = { found: foundAs(from), before };
    const isScore = typeof from === 'number' && from >= 1 && from <= MOST_SCORE;
    if (!isScore) findings.push({ rule: 'risk-level', path, values: { found: foundAs(from) } });
    else if (before === 0 && from > 1) findings.push({ rule: 'risk-level-first', path, values });
    else if (from <= before) findings.push({ rule: 'risk-level-order', path, values });
    if (isScore) before = from;
    return { name, from: isScore ? from : 1 };
  });
  if (levels.length === 0)
    findings.push({ rule: 'risk-level-none', path: ['levels'], part: 'key', values: {} });
  return levels;
}

/** Turns a file of the right shape (`riskFileSchema`) into risks, or finds everything that is wrong with it. */
export function readRisks(value: unknown): ReadRisks {
  const tree = isTree(value) ? value : {};
  const findings: Finding[] = [];
  const written = treeAt(tree, 'scales');
  const likelihood = readScale(written, 'likelihood', findings);
  const impact = readScale(written, 'impact', findings);
  const scales: RiskScales = {
    ...(likelihood.length > 0 && { likelihood }),
    ...(impact.length > 0 && { impact }),
  };
  const levels = readLevels(tree, findings);
  const risks = Object.entries(treeAt(tree, 'risks')).map(([id, given]): Risk => {
    const risk = isTree(given) ? given : {};
    const path = ['risks', id];
    const note = textAt(risk, 'note');
    return {
      id,
      name: textAt(risk, 'name') ?? id,
      likelihood: readStep(risk['likelihood'], likelihood, [...path, 'likelihood'], findings),
      impact: readImpact(risk, impact, path, findings),
      ...(note !== undefined && { note }),
    };
  });
  if (risks.length === 0) findings.push({ rule: 'risk-none', path: ['risks'], part: 'key', values: {} });
  if (findings.length > 0) return { findings };
  const [title, source] = [textAt(tree, 'title'), textAt(tree, 'source')];
  const combine: Combination = tree['combine'] === 'mean' ? 'mean' : 'worst';
  const register: RiskRegister = {
    ...{ risks, scales, combine },
    ...(levels !== undefined && { levels }),
    ...(title !== undefined && { title }),
    ...(source !== undefined && { source }),
  };
  return { register, findings };
}
