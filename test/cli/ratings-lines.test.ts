import { describe, expect, test } from 'vitest';
import { joinRatings } from '../../src/assessment/joined-ratings.ts';
import { ratingsLines } from '../../src/cli/commands/classify/ratings-lines.ts';
import type { Session } from '../../src/cli/session.ts';
import type { Answers } from '../../src/domain/answer.ts';
import { latestRatings } from '../../src/domain/rating.ts';
import type { Language } from '../../src/locales/say.ts';
import { widthOf } from '../../src/terminal/columns.ts';
import { unpainted } from '../../src/terminal/paint.ts';
import { happened, incidentAfter, instant } from '../support/given.ts';
import { sayIn } from '../support/say.ts';
import { scriptedPrompter } from '../support/scripted-prompter.ts';
import { zoneNamed } from '../support/zones.ts';

const silent = (): void => undefined;

const sessionIn = (language: Language, width: number): Session => ({
  context: {
    ...{ cwd: '/', env: {}, user: 'wang', host: 'desk', shipped: { root: '/', version: '0' } },
    now: () => instant('12:00'),
    zone: (name) => zoneNamed(name ?? 'Asia/Shanghai'),
    newId: () => '0',
    terminal: { out: silent, err: silent, width, color: false, interactive: false, readInput: () => '' },
    prompter: scriptedPrompter([]),
    runEditor: () => Promise.resolve({ status: 0 }),
  },
  say: sayIn(language),
  paint: unpainted,
  flags: { color: true },
  config: { people: {} },
  argv: [],
  exitWith: silent,
});

const PEOPLE = ['wang', 'li', 'zhao', 'chen', 'zhou'];

function linesFor(all: readonly Answers[], language: Language = 'en', width = 80): readonly string[] {
  const events = all.map((answers, n) => happened('RatingGiven', { answers }, { by: PEOPLE[n] ?? 'x' }));
  const incident = incidentAfter(...events);
  const joined = joinRatings(incident.playbook, latestRatings(incident));
  return ratingsLines(sessionIn(language, width), incident, joined);
}

const WANG = { people: 150, reposts: 20, hotSearch: 40, injury: false, regulator: false };
const LI = { people: 15, reposts: 900, hotSearch: 40, injury: true, regulator: 'unknown' } as const;
const ZHAO = { people: { from: 5, to: 9 }, reposts: 20, hotSearch: 'unknown', injury: false } as const;

describe('the ratings on a screen', () => {
  test('stand side by side where their tiers differ, the widest apart first, with what to settle', () => {
    expect(linesFor([WANG, LI, ZHAO])).toEqual([
      'Rated (3): Wang Lan, li, zhao',
      '                                 Wang Lan    li           zhao',
      '  Was anybody injured or killed  no          yes          no',
      '  How many people were harmed    150 Severe  15 Moderate  5–9 Minor',
      // Of injury, people and reposts: tiers 0 2 0, 2 1 0 and 0 0 0: ranks 1.5 3 1.5, 3 2 1 and 2 2 2: S = 3.5, W = 42/126.
      'Agreement on which of 3 shared criteria are the worse ones: low (Kendall’s W 0.33, p = 0.667)',
      'It rests on: Was anybody injured or killed, How many people were harmed, How many reposts',
      'By convention W of 0.7 and more is high, from 0.5 fair, under that low. It compares the order of the criteria, not how high each was put.',
      'Settle first, they differ by tier: Was anybody injured or killed, How many people were harmed',
    ]);
  });

  test('are grouped by answer where more people rated than have room beside each other', () => {
    const lines = linesFor([WANG, WANG, WANG, LI, LI]);
    expect(lines).toContain('  Was anybody injured or killed   no: Wang Lan, li, zhao · yes: chen, zhou');
    expect(lines).toContain(
      '  How many people were harmed   150 Severe: Wang Lan, li, zhao · 15 Moderate: chen, zhou',
    );
  });

  test('warn of high agreement that may well be chance', () => {
    // One criterion is worse than four that are alike: one order in five puts the same one first.
    const text = linesFor([WANG, WANG]).join('\n');
    expect(text).toContain('not to be told apart from chance (Kendall’s W 1.00, p = 0.200)');
    expect(text).not.toContain(': high');
    expect(text).toContain('Spearman’s rho: 2W − 1 = 1.00');
    expect(text).toContain('comes about by chance 20 % of the time');
  });

  test('say so where no tier differs', () => {
    expect(linesFor([WANG, WANG])).toContain('Nowhere do their answers support different tiers.');
    expect(linesFor([WANG])).toEqual(['Rated (1): Wang Lan']);
  });

  test('say on whom the agreement rests where somebody left too much unanswered', () => {
    const text = linesFor([WANG, LI, { people: 5 }]).join('\n');
    expect(text).toContain('It rests on Wang Lan, li alone of 3 raters');
    const chinese = linesFor([WANG, LI, { people: 5 }], 'zh-CN').join('\n');
    expect(chinese).toContain('共 3 人，仅据Wang Lan、li的回答');
  });

  test('do not claim agreement where nothing is known in common', () => {
    expect(linesFor([{ people: 5 }, { reposts: 5 }]).join('\n')).toContain(
      'How far they agree cannot be said',
    );
  });

  test('keep the table within a narrow screen, in Chinese too', () => {
    for (const language of ['en', 'zh-CN'] as const) {
      const table = linesFor([WANG, LI, ZHAO, WANG], language, 60).slice(1, 4);
      expect(Math.max(...table.map(widthOf))).toBeLessThanOrEqual(58);
    }
  });

  test('speak Chinese', () => {
    const text = linesFor([WANG, LI], 'zh-CN').join('\n');
    expect(text).toContain('已有 2 人提交意见：Wang Lan、li');
    expect(text).toContain('先核实以下等级分歧：');
  });
});
