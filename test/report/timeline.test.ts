import { describe, expect, test } from 'vitest';
import { happened, sha } from '../support/given.ts';
import { CASE_A } from './case-a.ts';
import { beijing, opened, reportOf, section } from './reporting.ts';

const timeline = (
  events: readonly Parameters<typeof reportOf>[0][number][],
  language: 'en' | 'zh-CN' = 'en',
) => section(reportOf(events, language), language === 'en' ? 'Timeline' : '时间线').split('\n');

const seen = (text: string, time: string, id = '') =>
  happened('EntryLogged', { kind: 'observation', text }, { at: beijing(time), id });

describe('the timeline', () => {
  test('strikes out what was taken back and says why', () => {
    expect(timeline(CASE_A).find((line) => line.includes('误记一条'))).toContain(
      '~~误记一条~~ <br>struck out: 记错事件',
    );
  });

  test('marks a sign-off recorded for somebody else', () => {
    expect(timeline(CASE_A, 'zh-CN').find((line) => line.includes('签发：'))).toContain(
      '【王岚 代录，待本人确认】',
    );
    const own = CASE_A.map((event) =>
      event.type === 'StatementReviewed'
        ? { ...event, by: { ...event.by, person: 'zhao', login: 'zhao' } }
        : event,
    );
    expect(timeline(own, 'zh-CN').find((line) => line.includes('会签：'))).not.toContain('代录');
  });

  test('is sorted by when things happened, then by their order in the file', () => {
    const lines = timeline([
      opened(),
      seen('third', '11:00'),
      seen('first', '10:30'),
      seen('fourth', '11:00'),
    ]);
    const words = lines.filter((line) => line.startsWith('| 2017')).map((line) => line.split(' | ').at(-1));
    expect(words).toEqual([expect.stringContaining('Incident opened'), 'first |', 'third |', 'fourth |']);
  });

  test('says when a record was made only where that is over five minutes off', () => {
    const on = { ...seen('on time', '11:00'), recordedAt: beijing('11:05') };
    const late = { ...seen('late', '11:00'), recordedAt: beijing('11:06') };
    const lines = timeline([opened(), on, late]);
    expect(lines.find((line) => line.includes('on time'))).not.toContain('recorded');
    expect(lines.find((line) => line.includes('late'))).toContain('recorded 2017-08-25 11:06');
  });

  test('tells a fact as it was worded then', () => {
    const lines = timeline([
      opened(),
      happened('FactAdded', { fact: 'f1', claim: 'one rat' }, { at: beijing('10:20') }),
      happened(
        'FactConfirmed',
        { fact: 'f1', source: 'CCTV', confirmedBy: 'zhao' },
        { at: beijing('10:30') },
      ),
      happened('FactRevised', { fact: 'f1', claim: 'two rats', reason: 'r' }, { at: beijing('11:00') }),
    ]);
    expect(lines.find((line) => line.includes('confirmed by'))).toContain('one rat');
  });

  test('keeps its columns whatever was typed', () => {
    const lines = timeline([opened(), seen('a | b\n<script>`x`\u202e', '10:30')]);
    expect(lines.find((line) => line.includes('script'))).toBe(
      '| 2017-08-25 10:30 | 2017-08-25 02:30Z | 王岚 |  | a \\| b<br>&lt;script&gt;\\`x\\`\\\\u{202e} |',
    );
  });
});

describe('a rule that was set aside', () => {
  test('is named with its reason near the top of the report', () => {
    const loud = section(reportOf(CASE_A), 'Rules set aside');
    expect(loud).toContain('acted without the power that this takes');
    expect(loud).toContain('**组长在路上**');
  });

  test('that is not known by name is shown by its code', () => {
    const odd = {
      ...seen('x', '10:30', sha('odd')),
      override: { codes: ['new-rule', 'file-damaged:3,7'], reason: 'r' },
    };
    const loud = section(reportOf([opened(), odd]), 'Rules set aside');
    expect(loud).toContain('⚠ new-rule<br>⚠ recorded into a damaged file: 3,7');
  });
});
