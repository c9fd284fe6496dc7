import { describe, expect, test } from 'vitest';
import type { Tlp } from '../../src/domain/playbook.ts';
import { happened } from '../support/given.ts';
import { CASE_A } from './case-a.ts';
import { beijing, opened, reportOf, section } from './reporting.ts';

const seen = (text: string, tlp: Tlp) =>
  happened('EntryLogged', { kind: 'observation', text }, { at: beijing('10:30'), tlp });

describe('the label of a report', () => {
  test('is the highest that it contains', () => {
    expect(reportOf([opened()])).toContain('**TLP:AMBER**');
    expect(reportOf([opened(), seen('x', 'RED')])).toContain('**TLP:RED**');
    expect(reportOf([opened(), seen('x', 'RED')], 'zh-CN')).toContain('**TLP:RED（具名）**');
  });
});

describe('a report made for a label', () => {
  test('leaves out what is higher, and says how many records', () => {
    const report = reportOf([opened(), seen('open word', 'AMBER'), seen('secret word', 'RED')], 'en', {
      tlp: 'AMBER',
    });
    expect(report).toContain('open word');
    expect(report).not.toContain('secret word');
    expect(report).toContain('Made for TLP:AMBER: 1 records with a higher label are left out');
    expect(report).toContain('**TLP:AMBER**');
  });

  test('says when nothing had to be left out', () => {
    expect(reportOf([opened()], 'en', { tlp: 'RED' })).toContain(
      'Made for TLP:RED: no record had to be left out.',
    );
  });

  test('does not call a task open that a hidden record finished', () => {
    const done = happened('TaskDone', { task: 'silence' }, { at: beijing('10:12'), tlp: 'RED' });
    const row = section(reportOf([opened(), done], 'en', { tlp: 'AMBER' }), 'Tasks')
      .split('\n')
      .find((line) => line.includes('Silence'));
    expect(row).toBe('| Silence all channels | Lead |  |  |  | withheld |');
  });

  test('does not show a fact that a hidden record refuted', () => {
    const report = reportOf(
      [
        opened(),
        happened('FactAdded', { fact: 'f1', claim: 'one rat' }, { at: beijing('10:20') }),
        happened('FactRefuted', { fact: 'f1', reason: 'secret' }, { at: beijing('10:30'), tlp: 'RED' }),
      ],
      'en',
      { tlp: 'AMBER' },
    );
    expect(section(report, 'Facts')).toContain('None.');
  });

  test('does not show an older tier as the one in force', () => {
    const tier = (name: string, tlp: Tlp, time: string) =>
      happened(
        'TierAssigned',
        {
          tier: name,
          provisional: false,
          method: 'judgement',
          answers: {},
          scores: {},
          decidedBy: [],
          rebased: [],
          conditions: {},
        },
        { at: beijing(time), tlp },
      );
    const report = reportOf(
      [opened(), tier('moderate', 'AMBER', '10:20'), tier('severe', 'RED', '10:40')],
      'en',
      {
        tlp: 'AMBER',
      },
    );
    expect(report).toContain('- **Tier**: withheld');
    expect(report).toContain('- **First response**: withheld');
    expect(report).not.toContain('Severe');
  });

  test('for everybody holds the published text and nothing of how it came about', () => {
    const report = reportOf(CASE_A, 'en', { tlp: 'CLEAR' });
    expect(report).toContain('媒体报道属实，我们非常抱歉。责任在管理层。');
    for (const inside of ['媒体暗访', '赵原', '宋平', '涉事门店', '安抚顾客', '通话', 'gantt']) {
      expect(report).not.toContain(inside);
    }
  });
});
