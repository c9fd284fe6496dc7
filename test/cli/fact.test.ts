import { describe, expect, test } from 'vitest';
import { kitchenWorld, recordedSince } from '../support/kitchen-world.ts';

describe('fact add', () => {
  test('makes an id where no key is given', async () => {
    const world = await kitchenWorld();
    const ran = await world.run('fact', 'add', 'Two shops closed', '--source', 'operations', '--json');
    const { fact } = ran.json();
    expect(fact).toMatch(/^f[0-9a-z]{3}$/);
    expect(world.records().at(-1)).toMatchObject({
      type: 'FactAdded',
      data: { fact, claim: 'Two shops closed', source: 'operations' },
    });
  });

  test('takes a key in any script, and a value with its unit', async () => {
    const world = await kitchenWorld();
    const { out } = await world.run('fact', 'add', '门店', '两家门店停业', '--value', '2', '--unit', '家');
    expect(out).toContain('unverified  门店  两家门店停业 [2 家]');
    expect(world.records().at(-1)?.data).toEqual({
      fact: '门店',
      claim: '两家门店停业',
      value: '2',
      unit: '家',
    });
  });

  test('is confirmed at once by somebody known by name', async () => {
    const world = await kitchenWorld();
    const before = world.records().length;
    const { out } = await world.run(
      'fact',
      'add',
      'Closed',
      '--source',
      'shop log',
      '--confirmed-by',
      '李哲',
    );
    expect(recordedSince(world, before)).toEqual(['FactAdded', 'FactConfirmed']);
    expect(world.records().at(-1)?.data).toMatchObject({ confirmedBy: 'li' });
    expect(out).toContain('confirmed');
  });

  test.each([
    [['two words', 'are not a key'], 2, 'fact-words'],
    [['one', 'two', 'three'], 2, 'fact-words'],
    [['  '], 2, 'text-empty'],
    [['taken', 'again'], 1, 'fact-exists'],
  ])('fact add %j is turned down', async (words, exit, code) => {
    const world = await kitchenWorld();
    await world.run('fact', 'add', 'taken', 'x');
    const ran = await world.run('fact', 'add', ...words, '--json');
    expect([ran.exit, ran.json().error]).toMatchObject([exit, { code }]);
  });
});

describe('fact confirm', () => {
  test('needs no key when there is one fact', async () => {
    const world = await kitchenWorld();
    await world.run('fact', 'add', 'shops', 'Two shops closed');
    const { exit, out } = await world.run('fact', 'confirm', '--by-source', 'CCTV');
    expect(exit).toBe(0);
    expect(out).toContain('confirmed  shops  Two shops closed  王岚, CCTV');
    expect(world.records().at(-1)?.data).toMatchObject({
      fact: 'shops',
      source: 'CCTV',
      confirmedBy: 'wang',
    });
  });

  test('takes several keys, each by its unique prefix', async () => {
    const world = await kitchenWorld();
    for (const key of ['shops', 'staff', 'rat']) await world.run('fact', 'add', key, key);
    await world.run('fact', 'confirm', 'sh', 'ra', '--by-source', 'CCTV');
    expect(
      world
        .records()
        .slice(-2)
        .map(({ data }) => data.fact),
    ).toEqual(['shops', 'rat']);
  });

  test.each([
    [['shops'], 'source-missing'],
    [['--by-source', 'CCTV'], 'fact-missing'],
    [['s', '--by-source', 'CCTV'], 'fact-ambiguous'],
    [['shop5', '--by-source', 'CCTV'], 'fact-unknown'],
  ])('fact confirm %j is a usage error', async (flags, code) => {
    const world = await kitchenWorld();
    for (const key of ['shops', 'staff']) await world.run('fact', 'add', key, key);
    const ran = await world.run('fact', 'confirm', ...flags, '--json');
    expect([ran.exit, ran.json().error]).toMatchObject([2, { code }]);
  });

  test('suggests the key that was meant', async () => {
    const world = await kitchenWorld();
    for (const key of ['shops', 'staff']) await world.run('fact', 'add', key, key);
    const { err } = await world.run('fact', 'confirm', 'shop5', '--by-source', 'CCTV');
    expect(err).toContain('There is no fact “shop5”. Did you mean “shops”?');
  });

  test('says how to begin when there are no facts', async () => {
    const world = await kitchenWorld();
    const { exit, err } = await world.run('fact', 'confirm', '--by-source', 'CCTV', '--lang', 'zh');
    expect(exit).toBe(2);
    expect(err).toContain('crisis fact add');
  });
});

describe('fact refute and revise', () => {
  const quoted = async () => {
    const world = await kitchenWorld();
    await world.run('classify', 'minor', '--reason', 'calm');
    await world.run('fact', 'add', 'shops', 'Two shops closed', '--confirmed-by', 'li');
    const { statement } = (await world.run('statement', 'draft', 'situation', '--json')).json();
    return { world, statement: String(statement) };
  };

  test('refuting needs a reason, and lists the texts that quote the fact', async () => {
    const { world, statement } = await quoted();
    const bare = await world.run('fact', 'refute', 'shops', '--json');
    const { out } = await world.run('fact', 'refute', 'shops', '--reason', 'only one');
    expect(bare.json()).toMatchObject({ error: { code: 'reason-missing', exit: 2 } });
    expect(out).toContain('refuted  shops');
    expect(out).toContain(`quoted in ${statement} Situation statement: draft it again`);
  });

  test('a published text is listed as due for correction', async () => {
    const { world, statement } = await quoted();
    await world.run(
      'statement',
      'publish',
      statement,
      '--channel',
      'weibo',
      '--override',
      '--reason',
      'late',
    );
    const { out } = await world.run('fact', 'refute', 'shops', '--reason', 'only one', '--lang', 'zh');
    expect(out).toContain(`${statement} 情况说明 已发布且引用了它：须更正`);
  });

  test('a revised fact must be confirmed again', async () => {
    const { world } = await quoted();
    const { out } = await world.run('fact', 'revise', 'shops', '--value', '3', '--reason', 'a third one');
    expect(out).toContain('unverified  shops  Two shops closed [3]');
    expect(world.records().at(-1)).toMatchObject({ type: 'FactRevised', data: { value: '3' } });
  });

  test.each([
    [['revise', 'shops', '--reason', 'x'], 'revise-nothing'],
    [['revise', 'shops', '--value', '3'], 'reason-missing'],
  ])('fact %j is a usage error', async (argv, code) => {
    const { world } = await quoted();
    const ran = await world.run('fact', ...argv, '--json');
    expect([ran.exit, ran.json().error]).toMatchObject([2, { code }]);
  });
});

describe('fact list', () => {
  test('shows status, id, claim and what it rests on; nothing where there is nothing', async () => {
    const world = await kitchenWorld();
    expect((await world.run('fact', 'list')).out).toContain('no facts yet');
    await world.run('fact', 'add', 'rat', 'A rat', '--source', 'Weibo');
    await world.run('fact', 'add', 'shops', 'Closed', '--source', 'log', '--confirmed-by', '李哲');
    const { out } = await world.run('fact', 'list');
    expect(out).toContain('  unverified  rat  A rat  from Weibo\n');
    expect(out).toContain('  confirmed  shops  Closed  李哲, log\n');
  });

  test('answers scripts with times in UTC', async () => {
    const world = await kitchenWorld();
    await world.run('fact', 'add', 'rat', 'A rat');
    expect((await world.run('fact', 'list', '--json')).json()).toMatchObject({
      version: 1,
      facts: [{ id: 'rat', claim: 'A rat', status: 'unverified', addedAt: '2026-11-20T06:40:00.000Z' }],
    });
  });
});
