import { describe, expect, test } from 'vitest';
import type { RecordedEvent } from '../../src/domain/events/table.ts';
import type { Tlp } from '../../src/domain/tlp.ts';
import { happened, sha } from '../support/given.ts';
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

  test('does not claim that no rule was set aside where it cannot tell', () => {
    const done = happened(
      'TaskDone',
      { task: 'silence' },
      { at: beijing('10:12'), tlp: 'RED', override: { codes: ['power-missing'], reason: 'secret' } },
    );
    const [part, whole] = (['AMBER', 'RED'] as const).map((tlp) =>
      section(reportOf([opened(), done], 'en', { tlp }), 'Rules set aside'),
    );
    expect(part).toContain('No rule was set aside in the records that are shown.');
    expect(part).not.toContain('secret');
    expect(whole).toContain('secret');
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

describe('a text that was edited under a higher label', () => {
  const open = 'We look into it.\n';
  const secret = 'The supplier is to blame.\n';
  const text = { statement: 's1', facts: [], gaps: [] };
  const drafted = happened(
    'StatementDrafted',
    {
      ...text,
      ...{ genre: 'situation', language: 'en', audience: 'public', text: open, sha256: sha('open') },
    },
    { at: beijing('11:00') },
  );
  const edited = happened(
    'StatementRevised',
    { ...text, base: sha('open'), text: secret, sha256: sha('secret'), editor: 'song' },
    { at: beijing('11:30'), tlp: 'RED' },
  );
  const published = happened(
    'StatementPublished',
    { statement: 's1', sha256: sha('secret'), channel: 'weibo' },
    { at: beijing('12:00'), tlp: 'CLEAR' },
  );
  const statements = (...events: readonly RecordedEvent[]) =>
    section(reportOf([opened(), drafted, ...events], 'en', { tlp: 'AMBER' }), 'Statements');

  test('is shown as it was before, without the hidden words, their code or who wrote them', () => {
    const shown = statements(edited);
    expect(shown).toContain(open.trim());
    for (const hidden of [secret.trim(), sha('secret'), '宋平', 'version 2'])
      expect(shown).not.toContain(hidden);
  });

  test('is shown as it went out once it did, for then everybody could read it', () => {
    const shown = statements(edited, published);
    expect(shown).toContain(secret.trim());
    expect(shown).not.toContain('宋平');
  });

  test('is shown in its last version to those who may see it', () => {
    const report = reportOf([opened(), drafted, edited], 'en', { tlp: 'RED' });
    expect(section(report, 'Statements')).toMatch(/version 2 \| .* \| 宋平/);
  });
});
