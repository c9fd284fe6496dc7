import { describe, expect, test } from 'vitest';
import { makeWorld } from '../support/world.ts';

const OURS = `crisis: 1
id: ours
extends: new-media
version: 1.0.0
title: 本公司预案
classification:
  ceilings:
    few: { name: 受影响者少, when: answers.people < 5.0, tier: minor }
`;

describe('texts of an adapting playbook that nobody translated', () => {
  test.each([
    ['en', 'They go into ours.en.yaml beside it'],
    ['zh', '请写入同一目录的 ours.en.yaml'],
  ])('are told at the text, not in the shipped translation (%s)', async (language, advice) => {
    const world = makeWorld();
    world.write('ours.yaml', OURS);
    const { exit, err } = await world.run('playbook', 'check', 'ours.yaml', '--lang', language);
    expect(exit).toBe(0);
    expect(err).toMatch(/^ours\.yaml:5:8: .*title[,、] ?classification\.ceilings\.few\.name/m);
    expect(err).toContain(advice);
    expect(err).not.toContain('new-media.en.yaml');
  });

  test('are not told once they are translated', async () => {
    const world = makeWorld();
    world.write('ours.yaml', OURS);
    const texts = 'classification: { ceilings: { few: { name: Few } } }\n';
    world.write('ours.en.yaml', `translates: ours\nlanguage: en\ntitle: Our plan\n${texts}`);
    const { exit, err } = await world.run('playbook', 'check', 'ours.yaml');
    expect({ exit, err: err.includes('translation') }).toEqual({ exit: 0, err: false });
  });
});
