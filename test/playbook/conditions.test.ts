import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import { checkCondition, environmentFor } from '../../src/playbook/condition-check.ts';
import { type ConditionValues, evaluateCondition } from '../../src/playbook/condition-evaluation.ts';

const NAMES = {
  factors: ['people', 'reposts'],
  floors: ['injury', 'minors'],
  texts: {
    tier: ['minor', 'severe'],
    phase: ['launch'],
    category: ['reputation'],
    subject: ['organisation', 'person'],
  },
};
const check = (source: string) => checkCondition(source, environmentFor(NAMES), NAMES);
const UNKNOWN: ConditionValues = { answers: {}, metric: {}, baseline: {} };
const holds = (source: string, values: Partial<ConditionValues> = {}) =>
  evaluateCondition({ source, reads: [] }, { ...UNKNOWN, ...values });

describe('a condition that makes sense', () => {
  test.each([
    ['answers.people > 0', ['answers.people']],
    ['answers.people == 0', ['answers.people']],
    ['answers.people != 10 && answers.people in [1.0, 2.0]', ['answers.people']],
    ['answers.injury || answers.minors', ['answers.injury', 'answers.minors']],
    ['metric.negative < 1.2 * baseline.negative', ['metric.negative', 'baseline.negative']],
    ['metric["热搜"] <= 10', ['metric.热搜']],
    ['tier == "severe" && answers.people >= 10', ['answers.people', 'tier']],
    ['elapsed > duration("20h") || phase == "launch"', ['elapsed', 'phase']],
    ['has(answers.people)', ['answers.people']],
    ['category == "reputation" && subject != "person"', ['category', 'subject']],
    ['true', []],
  ])('%s', (source, reads) => {
    expect(check(source)).toEqual({ faults: [], reads });
  });
});

describe('a condition that does not', () => {
  test.each([
    ['answers.injuries', 'condition-type', 'unknown-answer', 'answers.injuries'],
    ['answers["x"] > 1.0', 'condition-type', 'unknown-answer', 'answers["x"]'],
    ['true && tier == severe', 'condition-type', 'unknown-variable', 'severe'],
    ['2 * answers.people > 3.0', 'condition-type', 'whole-number', '2 * answers.people'],
    ['answers.people', 'condition-type', 'not-a-condition', 'answers.people'],
    ['answers.people > 0 and answers.injury', 'condition-syntax', 'words', 'and'],
    ['tier == "and" &&', 'condition-syntax', 'ends-early', '&'],
    ['tier.matches("(a+)+b")', 'condition-function', undefined, 'tier.matches("(a+)+b")'],
    ['[1].all(x, x > 0)', 'condition-function', undefined, '[1].all(x, x > 0)'],
    ['tier == "servere"', 'condition-value', undefined, '"servere"'],
  ])('%s is told: %s %s', (source, rule, code, place) => {
    const [fault] = check(source).faults;
    expect(fault?.rule).toBe(rule);
    expect(fault?.values['code']).toBe(code);
    expect(source.slice(fault?.from, fault?.to)).toBe(place);
  });

  test('is told in no time, however it is built', () => {
    const start = performance.now();
    const hostile = [
      '('.repeat(400),
      '!'.repeat(490) + 'true',
      `${'['.repeat(15)}1${']'.repeat(15)} == [1]`,
      Array.from({ length: 120 }, () => '1').join('+') + ' > 2',
      '-'.repeat(480) + '1 > 0',
    ];
    for (const source of hostile) check(source);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('a condition of a playbook that says which metrics there are', () => {
  const names = { ...NAMES, metrics: ['negative', 'hotSearch'] };
  const faultsOf = (source: string) =>
    checkCondition(source, environmentFor(names), names).faults.map(({ rule, from, to, values }) => ({
      rule,
      place: source.slice(from, to),
      ...values,
    }));

  test('may read those', () => {
    expect(faultsOf('metric.negative < 1.2 * baseline["negative"] && answers.people > 0')).toEqual([]);
  });

  test.each([
    ['metric.negatve > 1', 'metric.negatve', 'negatve', 'negative'],
    ['true || baseline["热.搜"] > 1', 'baseline["热.搜"]', '热.搜', undefined],
    ['has(metric.toString)', 'metric.toString', 'toString', undefined],
  ])('and no others: %s', (source, place, found, suggestion) => {
    expect(faultsOf(source)).toEqual([
      {
        rule: 'metric-unknown',
        place,
        found,
        allowed: names.metrics,
        ...(suggestion !== undefined && { suggestion }),
      },
    ]);
  });
});

describe('an evaluated condition', () => {
  test('compares answers with whole and broken numbers', () => {
    expect(holds('answers.people > 0', { answers: { people: 1 } })).toBe(true);
    expect(holds('answers.people == 2', { answers: { people: 2 } })).toBe(true);
    expect(holds('answers.people != 2', { answers: { people: 2 } })).toBe(false);
    expect(holds('answers.people >= 2.5', { answers: { people: 2 } })).toBe(false);
  });

  test('is unknown when it needs what is not known', () => {
    expect(holds('answers.people > 0')).toBe('unknown');
    expect(holds('answers.injury')).toBe('unknown');
    expect(holds('tier == "severe"')).toBe('unknown');
    expect(holds('metric.negative < 1.2 * baseline.negative', { metric: { negative: 1 } })).toBe('unknown');
  });

  test('does not mind what it does not need', () => {
    expect(holds('answers.injury || answers.people > 0', { answers: { injury: true } })).toBe(true);
    expect(holds('answers.people > 0 || answers.injury', { answers: { injury: true } })).toBe(true);
    expect(holds('answers.injury && answers.people > 0', { answers: { injury: false } })).toBe(false);
    expect(holds('answers.people > 0 || answers.injury', { answers: { injury: false } })).toBe('unknown');
  });

  test('knows time, tier and metrics', () => {
    expect(holds('elapsed > duration("2h")', { elapsedSeconds: 7201 })).toBe(true);
    expect(holds('elapsed > duration("2h")', { elapsedSeconds: 7200 })).toBe(false);
    expect(holds('tier in ["minor", "severe"]', { tier: 'severe' })).toBe(true);
    expect(
      holds('metric.negative < 1.2 * baseline.negative', {
        metric: { negative: 11 },
        baseline: { negative: 10 },
      }),
    ).toBe(true);
    expect(holds('metric["热搜"] <= 10', { metric: { 热搜: 7 } })).toBe(true);
  });

  test('reaches nothing but its values', () => {
    expect(holds('answers.constructor == 1.0')).toBe('unknown');
    expect(holds('answers.toString')).toBe('unknown');
  });
});
