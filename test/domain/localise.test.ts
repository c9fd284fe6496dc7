import { describe, expect, test } from 'vitest';
import { localise } from '../../src/domain/localise.ts';
import { PLAYBOOK } from '../support/playbook.ts';

describe('a playbook in another language', () => {
  const chinese = localise(PLAYBOOK, 'zh-CN');

  test('has the texts of the translation', () => {
    expect(chinese.title).toBe('后厨预案');
    expect(chinese.objectives).toEqual(['讲真话', '及时讲']);
    expect(chinese.tiers['severe']?.name).toBe('重度');
    expect(chinese.roles['operations']).toMatchObject({ name: '业务核查', duties: ['核查门店'] });
    expect(chinese.classification.factors['people']?.ask).toBe('多少人受到伤害？');
    expect(chinese.phases['launch']?.tasks['silence']?.title).toBe('渠道静默');
  });

  test('marks each text that lacks a translation with its own language', () => {
    expect(chinese.owner).toBe('Public relations [en]');
    expect(chinese.tiers['minor']?.example).toBe('A few complaints [en]');
    expect(chinese.phases['launch']?.tasks['verify']?.title).toBe('Verify what happened [en]');
    expect(chinese.statements['first-words']?.title).toBe('First words [en]');
  });

  test('invents no text where the playbook has none', () => {
    expect(chinese.tiers['severe']).not.toHaveProperty('example');
    expect(chinese.channels['wechat']).not.toHaveProperty('name');
  });

  test('differs in texts only', () => {
    const first = chinese.phases['respond']?.tasks['first-response'];
    expect(first).toEqual({ ...PLAYBOOK.phases['respond']?.tasks['first-response'], title: first?.title });
    expect(chinese.tiers['severe']?.signOff).toEqual(PLAYBOOK.tiers['severe']?.signOff);
    expect(Object.keys(chinese.tiers)).toEqual(['minor', 'moderate', 'severe']);
  });
});

test('a playbook in its own language is itself', () => {
  expect(localise(PLAYBOOK, 'en')).toBe(PLAYBOOK);
});

test('a playbook in a language it lacks keeps all its texts, marked', () => {
  const french = localise(PLAYBOOK, 'fr');
  expect(french.title).toBe('Kitchen plan [en]');
  expect(french.objectives).toEqual(['Say what is true [en]', 'Say it in time [en]']);
});
