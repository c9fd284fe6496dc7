import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { happened } from '../support/given.ts';
import { CASE_A } from './case-a.ts';
import { beijing, opened, reportOf, section } from './reporting.ts';

const NAME = '[▶✓✗…◆] [^:;#%<>{}"`\\\\\\n]+';
const MOMENT = '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d';
const BAR = new RegExp(`^ {4}${NAME} :(crit, )?((active|done), )?${MOMENT}, ${MOMENT}$`);
const MILESTONE = new RegExp(`^ {4}${NAME} :milestone, ${MOMENT}, 0d$`);
const SECTION = /^ {4}section [^:;#%<>{}"`\\\n]+$/;

const chartOf = (report: string): readonly string[] =>
  (/```mermaid\n(.*?)\n```/su.exec(report)?.[1] ?? '').split('\n');

const isChartLine = (line: string): boolean => [BAR, MILESTONE, SECTION].some((form) => form.test(line));

const withTask = (title: string) => [
  opened(),
  happened(
    'TaskAdded',
    { task: 't9m4', title, role: 'lead', due: beijing('11:00') },
    { at: beijing('10:20') },
  ),
];

describe('the gantt chart', () => {
  test('draws a late task in red from the start of its clock to its completion, with its deadline', () => {
    const chart = chartOf(reportOf(CASE_A));
    expect(chart).toContain('    ✗ First response :crit, done, 2017-08-25T10:00, 2017-08-25T14:46');
    expect(chart).toContain('    ◆ deadline First response :milestone, 2017-08-25T11:00, 0d');
    expect(chart).toContain('    ✓ Silence all channels :done, 2017-08-25T10:00, 2017-08-25T10:12');
  });

  test('is in local time', () => {
    const chart = chartOf(reportOf(CASE_A));
    expect(chart.slice(0, 4)).toEqual([
      'gantt',
      '    title Phases against deadlines (Asia/Shanghai)',
      '    dateFormat YYYY-MM-DDTHH:mm',
      '    axisFormat %m-%d %H:%M',
    ]);
  });

  test('leaves out what was skipped', () => {
    expect(section(reportOf(CASE_A), 'Phases and deadlines')).not.toContain('Tell the insurer');
  });

  test('keeps its form whatever a task is called', () => {
    const names = fc.string({
      unit: fc.oneof(
        fc.constantFrom(':', ';', '#', '\n', '%', '{', '`', 'section '),
        fc.string({ unit: 'grapheme' }),
      ),
      minLength: 1,
    });
    fc.assert(
      fc.property(names, (title) => {
        const [, , , , ...lines] = chartOf(reportOf(withTask(title)));
        expect(lines.filter((line) => !isChartLine(line))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('shows a nasty title with wide signs in place of its own', () => {
    const chart = chartOf(reportOf(withTask('click a: b; #1\n%%{init}%% \u202e')));
    expect(chart).toContain(
      '    … click a： b； ＃1 ％％｛init｝％％ ＼u｛202e｝ :crit, active, 2017-08-25T10:20, 2017-08-26T12:00',
    );
  });
});
