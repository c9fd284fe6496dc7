import { describe, expect, test } from 'vitest';
import { configuredWorld } from '../support/kitchen-world.ts';
import type { World } from '../support/world.ts';

const OURS = `crisis: 1
id: ours
extends: new-media
title: 本公司预案
version: 1.0.0
owner: 公关部
reviewed: 2026-11-01
classification:
`;

const CEILING = `  ceilings:
    few: { name: 受影响者少, when: answers.people < 5.0, tier: minor }
`;
const FLOOR = `  floors:
    many: { name: 多家媒体, when: answers.outlets > 5.0, tier: severe }
`;

const CALM = [
  ...['injury', 'minors', 'frail', 'foodDrug', 'regulator', 'stateMedia', 'executiveWords', 'dignity'],
  ...['crowd', 'sharePrice'],
].map((floor) => `${floor}=no`);

/** An incident of a playbook that adds a rule to the shipped one. */
async function ruledWorld(rule: string, width = 80): Promise<World> {
  const world = configuredWorld({ width });
  world.write('.crisis/playbooks/ours.yaml', `${OURS}${rule}`);
  const { exit, err } = await world.run('start', '--title', '投诉', '--playbook', 'ours', '--yes');
  if (exit !== 0) throw new Error(err);
  return world;
}

/** Without the blanks and line ends that a screen's width makes, and without marks of the other language. */
const flat = (text: string): string => text.replace(/ \[zh-CN\]/g, '').replace(/\s+/g, '');

describe('a ceiling that keeps the tier down', () => {
  test.each([
    [
      'en',
      'The ceiling “受影响者少” holds (answers.people < 5.0): it keeps the factors to Minor; without it',
    ],
    ['zh', '上限“受影响者少”成立（answers.people < 5.0），各项要素最高按轻度计；若无此上限，结论为重度'],
  ])('is named with its condition (%s)', async (language, sentence) => {
    const world = await ruledWorld(CEILING);
    const { out } = await world.run('classify', '--answer', 'people=1', 'reposts=20000', '--lang', language);
    expect(flat(out)).toContain(flat(sentence));
    const explained = await world.run('classify', '--explain', '--lang', language);
    expect(explained.out).toContain('受影响者少');
  });

  test('stands in the JSON', async () => {
    const world = await ruledWorld(CEILING);
    const { json } = await world.run('classify', '--answer', 'people=1', 'reposts=20000', '--json');
    const ceilings = [{ id: 'few', tier: 'minor', holds: true, without: 'severe' }];
    expect(json()).toMatchObject({ tier: 'moderate', ceilings });
    expect((await world.run('classify', '--explain', '--json')).json()).toMatchObject({ ceilings });
  });

  test('is not mentioned where it changes nothing', async () => {
    const world = await ruledWorld(CEILING);
    const calm = await world.run('classify', '--answer', 'injury=yes', 'people=200');
    expect(calm.out).not.toContain('ceiling');
  });
});

describe('a floor that is computed', () => {
  test.each([
    ['en', 'holds: answers.outlets > 5.0', '“多家媒体” no longer holds (answers.outlets > 5.0)'],
    ['zh', '条件成立：answers.outlets > 5.0', '“多家媒体”不再成立（answers.outlets > 5.0）'],
  ])('shows its condition and is never asked (%s)', async (language, holds, turn) => {
    const world = await ruledWorld(FLOOR);
    const { out } = await world.run(
      ...(['classify', '--answer', ...CALM, 'people=1', 'reposts=0', 'outlets=6'] as const),
      ...(['--lang', language] as const),
    );
    expect(flat(out)).toContain(flat(holds));
    expect(flat(out)).toContain(flat(turn));
    expect(out).not.toMatch(/多家媒体(: no|：否)/);
  });
});

describe('methods side by side', () => {
  test.each([80, 60])('cut nothing off at %i columns', async (width) => {
    const world = await ruledWorld('  method: fuzzy\n', width);
    await world.run('classify', '--answer', 'people=50', 'reposts=0', 'hotSearch=999');
    const { out } = await world.run('classify', '--explain');
    expect(flat(out)).toMatch(/Minor\d\.\d\d·Moderate\d\.\d\d·Severe\d\.\d\d/);
    expect(flat(out)).toContain(flat('possible: Moderate to Severe'));
    expect(out.split('side by side')[1]?.split('What each')[0]).not.toContain('…');
    expect(out.split('Worth finding out')[1]).not.toMatch(/^ {4}.*…/m);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width);
  });

  test('tell what is known from what is unknown, and agree only where they do by what is known', async () => {
    const world = await ruledWorld('  method: fuzzy\n');
    const calm = [
      ...CALM,
      ...['inconvenienced', 'reads', 'plays', 'likes', 'reposts', 'outlets'].map((id) => `${id}=0`),
    ];
    await world.run('classify', '--answer', ...calm, 'hotSearch=none', 'people=5-50', 'loss=200');
    const { out } = await world.run('classify', '--explain');
    expect(flat(out)).toContain(flat('known: Minor, lifted to Moderate by what is unknown'));
    expect(flat(out)).toContain(flat('only because of what is unknown. By what is known they disagree:'));
    expect(out).not.toContain('They agree.');
  });

  test('show a question mark for what nothing is known of', async () => {
    const world = await ruledWorld('  method: weighted\n');
    await world.run('classify', '--answer', ...CALM, 'people=20');
    const { out } = await world.run('classify', '--explain');
    expect(out).toMatch(/\d\.\d\d × \? +▒+░* \?/);
  });
});
