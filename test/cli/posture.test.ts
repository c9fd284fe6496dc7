import { describe, expect, test } from 'vitest';
import { drafted } from '../support/apology-world.ts';
import { kitchenWorld, recordedSince, toldBy } from '../support/kitchen-world.ts';
import { CTRL_C, type Scripted } from '../support/scripted-prompter.ts';
import type { World } from '../support/world.ts';

const flat = (text: string): string => text.replace(/\n\s+/g, ' ');

const set = (world: World, ...argv: readonly string[]) => world.run('posture', 'set', ...argv);

describe('posture set', () => {
  test.each([
    ['preventable', { cluster: 'preventable' }],
    ['可预防型', { cluster: 'preventable' }],
    ['受害型', { cluster: 'victim' }],
    ['意外型', { cluster: 'accidental' }],
    ['人为失误致事故', { cluster: 'preventable', type: 'human-error-accident' }],
    ['谣言', { cluster: 'victim', type: 'rumour' }],
    ['Rumor', { cluster: 'victim', type: 'rumour' }],
    ['管理层违规', { cluster: 'preventable', type: 'management-misconduct' }],
    ['challenge', { cluster: 'accidental', type: 'challenge' }],
  ])('reads %j', async (words, crisis) => {
    const world = await kitchenWorld();
    await set(world, words);
    expect(world.records().at(-1)).toMatchObject({ type: 'PostureSet', data: crisis });
  });

  test.each([
    [['--history', '有', '--reputation', '差'], { history: 'yes', reputation: 'bad' }],
    [['--history', '无', '--reputation', '一般'], { history: 'no', reputation: 'neutral' }],
    [['--history', '不知道', '--reputation', '好'], { history: 'unknown', reputation: 'good' }],
    [[], { history: 'unknown', reputation: 'unknown' }],
    [['--choose', '担责修复'], { chosen: 'rebuild' }],
  ])('reads %j', async (flags, data) => {
    const world = await kitchenWorld();
    await set(world, 'preventable', ...flags);
    expect(world.records().at(-1)?.data).toMatchObject(data);
  });

  test('says what fits, what comes first, what never to do, and what is not verified', async () => {
    const world = await kitchenWorld();
    const { out, exit } = await set(world, '人为失误致事故', '--history', '无', '--lang', 'zh');
    expect(exit).toBe(0);
    const said = flat(out);
    expect(said).toContain('回应基调：尚未选定。宜采：担责修复');
    expect(said).toContain('可预防型 · 人为失误致事故 · 无前科 · 此前声誉不清楚');
    expect(said).toContain('不论什么基调，信息先行［R0*］');
    expect(said).toContain('担责修复：致歉、补偿');
    expect(said).toContain('可预防型：一律担责修复［R6*］');
    expect(said).toContain('“临时工”');
    expect(said).toContain('“恶意剪辑”');
    expect(said).toContain('带 * 的规则与各项清单凭记忆整理，未核对原文');
    expect(out.trimEnd().split('\n').at(-1)).toContain('crisis posture set --choose rebuild');
  });

  test('says in English what would have to be known', async () => {
    const world = await kitchenWorld();
    const said = flat((await set(world, 'challenge')).out);
    expect(said).toContain('moderate to high, by what is not known; advised for the worse case');
    expect(said).toContain(
      'if it never happened before and the reputation was not bad: threat moderate, diminish',
    );
    expect(said).toContain('if it happened before or the reputation was bad: threat high, rebuild');
    expect(said).toContain('(--unwarranted)');
    expect(said).toContain('rules with * and the lists are from memory, unverified');
  });

  test('goes on from what was said before', async () => {
    const world = await kitchenWorld();
    await set(
      world,
      'challenge',
      '--unwarranted',
      '--history',
      'no',
      '--reputation',
      'good',
      '--choose',
      'deny',
    );
    await set(world, '--history', 'yes');
    expect(world.records().at(-1)?.data).toMatchObject({
      ...{ type: 'challenge', warranted: false, history: 'yes', reputation: 'good', chosen: 'deny' },
      threat: { least: 2, most: 2 },
      allowed: ['deny', 'rebuild'],
    });
    await set(world, 'rumour');
    expect(world.records().at(-1)?.data).not.toHaveProperty('warranted');
  });

  test('a denial that is warned of needs a reason, and keeps the warning', async () => {
    const world = await kitchenWorld();
    await set(world, '可预防型', '--history', '无', '--reputation', '好');
    const denial = ['posture', 'set', '--choose', '否认'];
    expect(await toldBy(world, ...denial)).toEqual({ exit: 2, code: 'posture-against' });
    const { err } = await world.run(...denial, '--lang', 'zh');
    expect(err).toContain('“否认”此时不宜：只有谣言，或有证据表明不成立的质疑，才可否认');
    expect(err).toContain('--reason "…"');
    const { out } = await world.run(...denial, '--reason', '法务意见', '--lang', 'zh');
    expect(out).toContain('✓ 回应基调：否认');
    expect(flat(out)).toContain('不宜：否认。');
  });

  test('case D: rebuilding after a denial needs a reason and says R8', async () => {
    const world = await kitchenWorld();
    await set(world, 'challenge', '--choose', 'deny', '--reason', 'the founder insists');
    world.at('2026-11-21T09:00:00+08:00');
    const turn = ['posture', 'set', 'preventable', '--choose', 'rebuild'];
    expect(await toldBy(world, ...turn)).toEqual({ exit: 2, code: 'posture-mixed' });
    const { json } = await world.run(...turn, '--reason', 'it was true', '--json');
    const { posture } = json() as { posture: { warnings: unknown } };
    expect(posture.warnings).toEqual([
      {
        rule: 'R8',
        posture: 'rebuild',
        earlier: expect.objectContaining({ posture: 'deny', statement: null }) as unknown,
      },
    ]);
    const shown = flat((await world.run('posture', '--lang', 'zh')).out);
    expect(shown).toContain('前后矛盾：现在担责修复，此前否认（11-20 14:40）');
    expect(flat((await world.run('status', '--lang', 'zh')).out)).toContain(
      '担责修复（可预防型）  与此前的“否认”相抵触',
    );
  });

  test('case A: rebuilding fits, and says what it rests on', async () => {
    const world = await kitchenWorld();
    const { out } = await set(world, 'preventable', '--reputation', 'good', '--choose', 'rebuild');
    expect(out).toContain('✓ Posture: rebuild');
    expect(out).not.toContain('CONTRADICTION');
    expect(flat(out)).toContain('nothing is confirmed yet: crisis fact confirm');
    await world.run('fact', 'add', 'rat', 'x', '--confirmed-by', '李哲');
    const { out: then } = await world.run('posture', 'show');
    expect(then.trimEnd().split('\n').at(-1)).toContain('crisis statement draft apology');
  });

  test('is for who may change the strategy', async () => {
    const world = await kitchenWorld();
    const argv = ['posture', 'set', 'preventable', '--as', '陈晨'];
    expect(await toldBy(world, ...argv)).toEqual({ exit: 1, code: 'power-missing' });
    expect((await world.run(...argv, '--lang', 'zh')).err).toContain('无权调整策略');
    expect((await world.run(...argv, '--override', '--reason', 'x')).exit).toBe(0);
  });

  test.each([
    [[], 'posture-type-missing'],
    [['--history', 'yes'], 'posture-type-missing'],
    [['fire'], 'posture-type-unknown'],
    [['__proto__'], 'posture-type-unknown'],
    [['constructor'], 'posture-type-unknown'],
    [['victim', '--history', 'perhaps'], 'posture-history-unknown'],
    [['victim', '--reputation', 'so-so'], 'posture-reputation-unknown'],
    [['victim', '--choose', 'bolstering'], 'posture-stance-unknown'],
    [['victim', '--unwarranted'], 'posture-warranted-alone'],
    [['challenge', '--warranted', '--unwarranted'], 'posture-warranted-twice'],
  ])('%j is a usage error that records nothing', async (argv, code) => {
    const world = await kitchenWorld();
    const before = world.records().length;
    expect(await toldBy(world, 'posture', 'set', ...argv)).toEqual({ exit: 2, code });
    expect(recordedSince(world, before)).toEqual([]);
    for (const language of ['en', 'zh']) {
      const { err } = await set(world, ...argv, '--lang', language);
      expect(err).not.toContain(code);
    }
  });

  test('names the nearest kind', async () => {
    const world = await kitchenWorld();
    expect((await set(world, 'preventible')).err).toContain('“preventable”');
  });

  test('tells scripts what was recorded and advised', async () => {
    const world = await kitchenWorld();
    const { json } = await set(
      world,
      'rumour',
      '--history',
      'no',
      '--reputation',
      'good',
      '--choose',
      'deny',
      '--json',
    );
    expect(json()).toMatchObject({
      version: 1,
      recorded: [{ type: 'PostureSet' }],
      posture: {
        cluster: 'victim',
        type: 'rumour',
        chosen: 'deny',
        allowed: ['deny', 'inform'],
        warnings: [],
      },
      advice: {
        threat: { least: 0, most: 0 },
        allowed: [
          { posture: 'deny', rule: 'R7', checked: false },
          { posture: 'inform', rule: 'R1', checked: true },
        ],
        unverified: ['R0', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8'],
      },
    });
  });

  test.each([
    [80, 'en'],
    [80, 'zh'],
    [60, 'en'],
    [60, 'zh'],
  ])('fits %i columns in %s', async (width, language) => {
    const world = await kitchenWorld({ width });
    await set(world, 'challenge', '--choose', 'deny', '--reason', 'x');
    const { out } = await set(
      world,
      'challenge',
      '--choose',
      'diminish',
      '--reason',
      'y',
      '--lang',
      language,
    );
    const { default: stringWidth } = await import('fast-string-width');
    expect(out.split('\n').filter((line) => stringWidth(line) > width)).toEqual([]);
    expect(out).not.toMatch(/…$/m);
  });
});

const ask = (...answers: readonly (readonly [string, Scripted['answer']])[]): readonly Scripted[] =>
  answers.map(([asked, answer]) => ({ asked, answer }));

describe('posture in a terminal', () => {
  test('asks for everything, shows the advice, and records the choice', async () => {
    const world = await kitchenWorld();
    const script = ask(
      ['公众会怎么看', '可预防型'],
      ['属于哪一种', '人为失误致事故'],
      ['以前发生过', '没有'],
      ['声誉如何', '好'],
      ['选哪种基调', '担责修复'],
    );
    const { exit, out } = await world.answering(script, 'posture', '--lang', 'zh');
    expect(exit).toBe(0);
    expect(out).toContain('可预防型：一律担责修复');
    expect(world.records().at(-1)?.data).toMatchObject({
      ...{ type: 'human-error-accident', history: 'no', reputation: 'good', chosen: 'rebuild' },
    });
  });

  test('asks whether a challenge is warranted, and why where the choice is warned of', async () => {
    const world = await kitchenWorld();
    const script = ask(
      ['公众会怎么看', '意外型'],
      ['属于哪一种', '外界质疑'],
      ['属实吗', '不知道'],
      ['声誉如何', '一般'],
      ['选哪种基调', '否认'],
      ['为什么仍这样选', '老板定了'],
    );
    await world.answering(script, 'posture', 'set', '--history', 'no', '--lang', 'zh');
    expect(world.records().at(-1)?.data).toMatchObject({ chosen: 'deny', history: 'no', reason: '老板定了' });
    expect(world.records().at(-1)?.data).not.toHaveProperty('warranted');
  });

  test('Ctrl-C says how to go on with the answers given', async () => {
    const world = await kitchenWorld();
    const script = ask(
      ['公众会怎么看', '意外型'],
      ['属于哪一种', '外界质疑'],
      ['属实吗', '不属实'],
      ['以前发生过', '没有'],
      ['声誉如何', CTRL_C],
    );
    const { exit, err } = await world.answering(script, 'posture', '--lang', 'zh');
    expect(exit).toBe(130);
    expect(flat(err)).toContain('crisis posture set --lang zh challenge --history no --unwarranted');
    const { exit: again } = await world.run(
      ...['posture', 'set', '--lang', 'zh', 'challenge', '--history', 'no', '--unwarranted'],
    );
    expect(again).toBe(0);
  });

  test('does not ask again where it is set, nor for a type that was given', async () => {
    const world = await kitchenWorld();
    await world.answering([], 'posture', 'set', 'preventable');
    const { out } = await world.answering([], 'posture');
    expect(out).toContain('Advised: rebuild');
    expect((await world.answering([], 'posture', 'set', '--choose', 'rebuild')).exit).toBe(0);
  });
});

describe('posture show', () => {
  test('says how to begin where none is set', async () => {
    const world = await kitchenWorld();
    const { out, exit } = await world.run('基调', '--lang', 'zh');
    expect(exit).toBe(0);
    expect(out).toContain('还没有定下回应基调');
    expect(out).toContain('crisis posture set 可预防型 --history 无');
    expect((await world.run('posture', 'show', '--json')).json()).toMatchObject({
      ...{ version: 1, posture: null, advice: null, history: [], taken: [] },
    });
  });

  test('a posture taken back is gone from it', async () => {
    const world = await kitchenWorld();
    await set(world, 'rumour', '--choose', 'deny');
    await world.run('retract', String(world.records().at(-1)?.id), '--reason', 'wrong incident');
    expect((await world.run('posture', '--json')).json()).toMatchObject({ posture: null, history: [] });
    expect((await set(world, 'preventable', '--choose', 'rebuild')).exit).toBe(0);
  });
});

describe('elsewhere', () => {
  test('status advises to set one once the tier is settled, and shows what was chosen', async () => {
    const world = await kitchenWorld();
    expect((await world.run('status', '--lang', 'zh')).out).not.toContain('基调');
    await world.run('classify', 'severe', '--reason', 'x');
    expect((await world.run('status', '--lang', 'zh')).out).toContain('基调  尚未定下   crisis posture');
    await set(world, 'preventable', '--history', 'yes');
    expect(flat((await world.run('status', '--lang', 'zh')).out)).toContain(
      '基调  尚未选定，宜采 担责修复（可预防型、有前科）   crisis posture',
    );
    await set(world, '--choose', 'rebuild');
    const { out } = await world.run('status', '--lang', 'zh');
    expect(out).toContain('基调  担责修复（可预防型、有前科）');
    expect((await world.run('status', '--json')).json().posture).toMatchObject({
      ...{ chosen: 'rebuild', cluster: 'preventable', warnings: [] },
    });
  });

  test.each([
    ['en', /Facts .*posture rebuild/],
    ['zh', /事实 .*基调 担责修复/],
  ])('on a full status screen it stands beside the facts, in %s', async (language, row) => {
    const world = await kitchenWorld();
    await world.run('classify', 'severe', '--reason', 'x');
    await set(world, 'preventable', '--history', 'yes', '--choose', 'rebuild');
    await world.run('role', 'assign', 'deputy=孙宁', 'care=陈蓉', 'spokesperson=许航');
    await world.run('fact', 'add', 'a', 'A', '--confirmed-by', '李哲');
    await world.run('remark', 'add', '停电', '--said-by', '劲松店', '--about', '停业');
    await world.run('remark', 'add', '整改', '--said-by', '太阳宫店', '--about', '停业', '--off-script');
    await world.run('metric', '热搜=7', '阅读=1.2亿', '负面=320');
    await world.run('decide', 'hold', '--reason', 'x');
    await world.run('concern', 'raise', '赔不赔？');
    for (const channel of ['apology', 'situation', 'rebuttal', 'findings'])
      await world.run('statement', 'draft', channel);
    world.at('2026-11-20T16:50:00+08:00');
    const { out } = await world.run('status', '--lang', language);
    expect(out).toMatch(row);
    expect((await world.run('status', '--all', '--lang', language)).out).not.toMatch(row);
  });

  test('a text that departs from the posture is remarked on at draft and approval, not refused', async () => {
    const { world, id } = await drafted();
    await set(world, 'rumour', '--history', 'no', '--reputation', 'good', '--choose', 'deny');
    const approved = await world.run(
      'statement',
      'approve',
      id,
      '--by',
      '李哲',
      '--via',
      'phone',
      '--lang',
      'zh',
    );
    expect(approved.exit).toBe(0);
    expect(flat(approved.err)).toContain('这类文稿的基调是“担责修复”，而选定的回应基调是“否认”');
    const draft = await world.run('statement', 'draft', 'apology');
    expect(flat(draft.err)).toContain('takes the posture “rebuild”; the posture set is “deny”');
    const rebuttal = await world.run('statement', 'draft', '--kind', 'rebuttal');
    expect(rebuttal.err).not.toContain('posture');
  });

  test('a denial after a published apology is remarked on, whatever was set', async () => {
    const { world, id } = await drafted();
    for (const name of ['李哲', '赵敏', '周岳'])
      await world.run('statement', 'approve', id, '--by', name, '--via', 'phone');
    await world.run('statement', 'publish', id, '--channel', 'weibo');
    const { err } = await world.run('statement', 'draft', '--kind', 'rebuttal', '--lang', 'zh');
    expect(flat(err)).toContain(`与 ${id}`);
    expect(flat(err)).toContain('收回先前的说法');
    expect(await toldBy(world, 'posture', 'set', 'rumour', '--choose', 'deny')).toEqual({
      ...{ exit: 2, code: 'posture-mixed' },
    });
  });

  test('the report tells every posture with its grounds, reason and warnings', async () => {
    const world = await kitchenWorld();
    await set(world, 'challenge', '--choose', 'deny', '--reason', 'the founder | insists');
    await set(world, 'preventable', '--choose', 'rebuild', '--reason', 'it was true');
    const { out } = await world.run('report');
    expect(out).toContain('## Posture');
    expect(out).toContain('the founder \\| insists');
    expect(out).toContain('⚠ contradicts “deny” of');
    expect(out).toContain('⚠ not advised: Deny only a rumour');
    expect(out).toContain('(unverified)');
    expect(out).toContain('Posture: rebuild (preventable)');
    const { out: chinese } = await world.run('report', '--lang', 'zh');
    expect(chinese).toContain('## 回应基调');
    expect(chinese).toContain('**担责修复**');
  });
});
