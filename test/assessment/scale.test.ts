import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { levelOn, type ScaleAnswer, type ScaleAnswers } from '../../src/assessment/scale.ts';
import { overlay } from '../../src/playbook/overlay.ts';
import { readScale } from '../../src/playbook/scales.ts';
import type { Scale } from '../../src/domain/scale.ts';

const shipped = (name: string): unknown => parse(readFileSync(`playbooks/scales/${name}.yaml`, 'utf8'));

function official(): Scale {
  const { scale, findings } = readScale(shipped('cn-network-incident'));
  expect(findings).toEqual([]);
  if (scale === undefined) throw new Error('no scale');
  return scale;
}

const scale = official();
const LEVELS = Object.keys(scale.levels);
const NOTHING: ScaleAnswers = Object.fromEntries(Object.keys(scale.criteria).map((id) => [id, 0]));

describe('the official scale of network security incidents', () => {
  test.each([
    ['people', 1_000_000, 10_000_000, 100_000_000],
    ['reposts', 1_000, 10_000, 100_000],
    ['views', 10_000, 100_000, 1_000_000],
    ['loss', 5_000_000, 20_000_000, 100_000_000],
    ['ciiDown', 30, 120, 360],
    ['ciiFunctionsDown', 120, 360, 1_440],
  ])('reaches its levels by %s alone, at %d, %d and %d, the number included', (criterion, ...bounds) => {
    bounds.forEach((bound, place) => {
      const at = levelOn(scale, { ...NOTHING, [criterion]: bound });
      expect(at).toMatchObject({ level: LEVELS[place], decidedBy: [criterion], possible: [LEVELS[place]] });
      expect(levelOn(scale, { ...NOTHING, [criterion]: bound - 1 }).level).toBe(LEVELS[place - 1]);
    });
  });

  test('marks which bounds stood in the draft only', () => {
    const finals = Object.entries(scale.criteria).map(([id, { bounds }]) => [
      id,
      Object.values(bounds).map(({ status }) => status),
    ]);
    expect(Object.fromEntries(finals)).toEqual({
      people: ['final', 'final', 'final'],
      reposts: ['draft', 'draft', 'final'],
      views: ['draft', 'draft', 'final'],
      loss: ['draft', 'draft', 'final'],
      ciiDown: ['draft', 'draft', 'final'],
      ciiFunctionsDown: ['draft', 'draft', 'final'],
    });
    expect(scale.verified).toBe(false);
    expect(scale.source).toContain('wlzx.gzy.edu.cn');
    expect(scale.belowNote).toContain('第五十七条');
  });

  test('says the same in English, with every text translated', () => {
    const translated = readScale(
      overlay(shipped('cn-network-incident'), shipped('cn-network-incident.en')).value,
    );
    expect(JSON.stringify(translated.scale)).not.toMatch(/\p{Script=Han}/u);
    const bounds = ({ criteria }: Scale) => Object.values(criteria).map((criterion) => criterion.bounds);
    expect(translated.scale === undefined ? [] : bounds(translated.scale)).toEqual(bounds(scale));
  });
});

describe('doubt', () => {
  test('widens what is possible: nothing known can be anything', () => {
    expect(levelOn(scale, {})).toMatchObject({ possible: [null, ...LEVELS], decidedBy: [] });
    expect(levelOn(scale, {}).level).toBeUndefined();
  });

  test('of a range is carried through', () => {
    expect(levelOn(scale, { ...NOTHING, people: { from: 900_000, to: 10_000_000 } })).toMatchObject({
      possible: [null, 'relatively-major', 'major'],
      open: ['people'],
      byCriterion: { people: { level: null, upTo: 'major' } },
    });
    expect(levelOn(scale, { ...NOTHING, people: { from: 1_000_000 } })).toMatchObject({
      level: 'relatively-major',
      possible: LEVELS,
    });
  });

  test('does not matter once the worst level is reached', () => {
    expect(levelOn(scale, { people: 1e8 })).toMatchObject({ possible: ['especially-major'], open: [] });
  });

  test('about what people type never reads what a map inherits', () => {
    expect(levelOn(scale, JSON.parse('{"constructor": 5}') as ScaleAnswers).byCriterion['people']).toEqual({
      level: null,
      upTo: 'especially-major',
    });
  });
});

const number = fc.integer({ min: 0, max: 200_000_000 });
const answer: fc.Arbitrary<ScaleAnswer> = fc.oneof(
  number,
  fc.constant('unknown' as const),
  fc.tuple(number, number).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
);
const answers: fc.Arbitrary<ScaleAnswers> = fc.record({
  people: answer,
  loss: answer,
  views: answer,
  ciiDown: answer,
});
const rankOf = (level: string | null | undefined): number => LEVELS.indexOf(level ?? '');

test('raising an answer never lowers the level', () => {
  fc.assert(
    fc.property(answers, number, number, (given, value, more) => {
      const before = levelOn(scale, { ...given, reposts: value });
      const after = levelOn(scale, { ...given, reposts: value + more });
      expect(rankOf(after.level)).toBeGreaterThanOrEqual(rankOf(before.level));
      expect(rankOf(after.possible.at(-1))).toBeGreaterThanOrEqual(rankOf(before.possible.at(-1)));
    }),
  );
});

test('what is known better is among what was possible', () => {
  fc.assert(
    fc.property(answers, number, (given, value) => {
      const before = levelOn(scale, { ...given, reposts: 'unknown' });
      const after = levelOn(scale, { ...given, reposts: value });
      for (const level of after.possible) expect(before.possible).toContain(level);
    }),
  );
});
