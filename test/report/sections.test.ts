import { describe, expect, test } from 'vitest';
import { happened, sha } from '../support/given.ts';
import { CASE_A } from './case-a.ts';
import { beijing, inputFor, opened, reportOf, section } from './reporting.ts';

const drafted = (text: string) =>
  happened(
    'StatementDrafted',
    {
      statement: 's1',
      genre: 'apology',
      language: 'en',
      audience: 'public',
      text,
      sha256: sha('s1'),
      facts: [],
      gaps: [],
    },
    { at: beijing('11:00') },
  );

describe('the report', () => {
  test.each([
    ['replay', '# 【复演 REPLAY】Incident report'],
    ['drill', '# 【演练 DRILL】Incident report'],
    ['real', '# Incident report'],
  ] as const)('of a %s incident says so in its title', (mode, title) => {
    expect(reportOf([opened({ mode })]).startsWith(title)).toBe(true);
  });

  test('shows a statement as it stands, with the start of its hash', () => {
    const texts = section(reportOf([opened(), drafted('Sorry.\n\n```\n| not | a table |\n')]), 'Statements');
    expect(texts).toContain('````text\nSorry.\n\n```\n| not | a table |\n````');
    expect(texts).toContain(`\`${sha('s1').slice(0, 6).toUpperCase()}\``);
    expect(texts).toContain('Not published.');
  });

  test('says that a statement holds characters nobody sees', () => {
    const texts = section(reportOf([opened(), drafted('Sorry\u202e.\n')]), 'Statements');
    expect(texts).toContain('Sorry\\u{202e}.');
    expect(texts).toContain('Invisible characters of this text are shown as codes');
  });

  test('says by how much a deadline was missed, and how many were kept', () => {
    const tasks = section(reportOf(CASE_A), 'Tasks');
    expect(tasks).toContain('Deadlines kept: 1 of the 5 that have come or were met early.');
    expect(tasks).toContain('| 2017-08-25 11:00 | 2017-08-25 14:46 | **missed** by 3 h 46 min |');
    expect(tasks).toContain('skipped: 保单不含此项');
  });

  test('counts no lateness after the incident was closed', () => {
    expect(section(reportOf(CASE_A), 'Tasks')).toContain('**overdue** by 4 h |');
  });

  test('says who held a role before', () => {
    const roles = section(
      reportOf([
        opened(),
        happened('RoleAssigned', { role: 'lead', person: 'wang', note: 'acting' }, { at: beijing('10:05') }),
        happened('RoleAssigned', { role: 'lead', person: 'song' }, { at: beijing('11:00') }),
      ]),
      'Roles over time',
    );
    expect(roles).toContain('| Lead | 王岚 | 2017-08-25 10:05 | 2017-08-25 11:00 | acting |');
    expect(roles).toContain('| Lead | 宋平 | 2017-08-25 11:00 | still |  |');
  });

  test('keeps earlier wordings of a fact', () => {
    const facts = section(
      reportOf([
        opened(),
        happened('FactAdded', { fact: 'f1', claim: 'one rat' }, { at: beijing('10:20') }),
        happened('FactRevised', { fact: 'f1', claim: 'two rats', reason: 'r' }, { at: beijing('11:00') }),
      ]),
      'Facts',
    );
    expect(facts).toContain('| f1 | unverified | two rats<br>until 2017-08-25 11:00: one rat |');
  });

  test('lists the deadlines that a corrected time moved', () => {
    const amended = happened(
      'TimesAmended',
      {
        aware: beijing('09:50'),
        rebased: [{ duty: 'silence', from: beijing('10:15'), to: beijing('10:05') }],
      },
      { at: beijing('10:40') },
    );
    const moved = section(reportOf([opened(), amended]), 'Classification');
    expect(moved).toContain('| Silence all channels | 2017-08-25 10:15 | 2017-08-25 10:05 |');
  });

  test('names every head and how to check the file', () => {
    const heads = [sha('a'), sha('b')];
    const integrity = section(reportOf([opened()], 'en', { heads }), 'Integrity');
    for (const head of heads)
      expect(integrity).toContain(`crisis verify 2017-08-25-k7q4.jsonl --head ${head}`);
    expect(integrity).toContain('more than one head');
  });

  test('counts forks that were joined, and problems of the file', () => {
    const joined = { ...happened('EntryLogged', { kind: 'action', text: 'x' }), prev: [sha('a'), sha('b')] };
    const integrity = section(reportOf([opened(), joined], 'en', { problems: 2 }), 'Integrity');
    expect(integrity).toContain('wrote at the same moment 1 time(s)');
    expect(integrity).toContain('2 problem(s) were found');
  });

  test('of an incident that has only been opened stands', () => {
    expect(() => reportOf([opened()], 'zh-CN')).not.toThrow();
    expect(section(reportOf([opened()]), 'Classification')).toContain('was never classified');
    expect(inputFor([opened()]).duties.length).toBeGreaterThan(0);
  });
});
