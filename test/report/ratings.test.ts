import { describe, expect, test } from 'vitest';
import { joinRatings } from '../../src/assessment/joined-ratings.ts';
import type { Answers } from '../../src/domain/answer.ts';
import { renderReport } from '../../src/report/render-report.ts';
import { happened } from '../support/given.ts';
import { beijing, inputFor, opened, section } from './reporting.ts';
import { KITCHEN } from './kitchen-playbook.ts';

const rated = (by: string, answers: Answers, time: string, role?: string, tlp: 'AMBER' | 'RED' = 'AMBER') =>
  happened('RatingGiven', { answers, ...(role !== undefined && { role }) }, { by, at: beijing(time), tlp });

const settled = happened(
  'TierAssigned',
  {
    ...{ tier: 'severe', provisional: false, method: 'judgement', answers: {}, scores: {}, decidedBy: [] },
    ...{ rebased: [], conditions: {} },
  },
  { at: beijing('11:00') },
);

type Events = Parameters<typeof inputFor>[0];

const reportOf = (events: Events, language: 'en' | 'zh-CN' = 'en', tlp?: 'AMBER'): string =>
  renderReport({
    ...inputFor([opened(), ...events], language, tlp === undefined ? {} : { tlp }),
    joinRatings: (ratings) => joinRatings(KITCHEN, ratings),
  });

const ratings = (...events: Events): string => section(reportOf(events), 'Classification');

const WANG = { shops: 3, reposts: 500, food: true };
const ZHAO = { shops: 1, reposts: { from: 20_000, to: 50_000 }, food: true };

describe('the ratings in a report', () => {
  test('are told with who, in which role, when, what differs, and how far they agree', () => {
    const text = ratings(rated('wang', WANG, '10:20', 'lead'), rated('zhao', ZHAO, '10:25'));
    expect(text).toContain('### Ratings, round 1\n\n| When | Who | Answers that differ |');
    expect(text).toMatch(
      /\| 2017-08-25 10:20 \| .*\(王岚\) \| How many shops\?: 3 shops<br>How many reposts\?: 500 \|/u,
    );
    expect(text).toMatch(/\| 2017-08-25 10:25 \| 赵原 \| .*1 shops<br>How many reposts\?: 20,000–50,000 \|/u);
    // food, shops, reposts: tiers 1 1 0 and 1 0 1: ranks 2.5 2.5 1 and 2.5 1 2.5: W = 12 × 1.5 / (4 × 24 − 2 × 12) = 1/4.
    expect(text).toContain('the 3 criteria that all of them knew: Kendall’s W = 0.25');
  });

  test('show the last of each person only, and start a new round after a settled tier', () => {
    const text = ratings(
      rated('wang', { shops: 9 }, '10:20'),
      rated('wang', { shops: 3 }, '10:30'),
      settled,
      rated('zhao', { shops: 1 }, '11:30'),
    );
    expect(text).not.toContain('9 shops');
    expect(text).toMatch(/round 1[^#]*3 shops[^#]*### Ratings, round 2[^#]*1 shops/u);
  });

  test('are silent of agreement where there is only one, and of everything where there is none', () => {
    expect(ratings(rated('wang', WANG, '10:20'))).not.toContain('Kendall');
    expect(ratings(settled)).not.toContain('Ratings');
  });

  test('name who entered a rating for somebody else', () => {
    const first = rated('wang', WANG, '10:20');
    const proxy = happened(
      'RatingGiven',
      { answers: ZHAO },
      { by: 'zhao', login: 'wang', at: beijing('10:25') },
    );
    expect(ratings(first, proxy)).toContain('赵原<br>recorded by 王岚');
  });

  test('are withheld with their record', () => {
    const events = [rated('wang', WANG, '10:20'), rated('zhao', ZHAO, '10:25', undefined, 'RED')];
    const text = section(reportOf(events, 'en', 'AMBER'), 'Classification');
    expect(text).toContain('500');
    expect(text).not.toContain('20,000');
    expect(text).not.toContain('Kendall');
  });

  test('stand in the timeline', () => {
    const text = reportOf([rated('wang', { ...WANG, food: 'unknown' }, '10:20', 'lead')], 'zh-CN');
    expect(text).toContain('提交个人研判意见（组长），已答 2 问');
    expect(text).toContain('### 研判意见（第 1 轮）');
  });
});
