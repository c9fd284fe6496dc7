import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const treeOf = (value: unknown): Tree => (isTree(value) ? value : {});

/** Entries of a map somewhere in a tree; none where there is no map. */
const entriesAt = (tree: unknown, ...path: readonly string[]): readonly (readonly [string, Tree])[] =>
  Object.entries(path.reduce<Tree>((at, key) => treeOf(at[key]), treeOf(tree))).map(
    ([key, value]) => [key, treeOf(value)] as const,
  );

const plan: unknown = parse(readFileSync('playbooks/new-media.yaml', 'utf8'));
const english: unknown = parse(readFileSync('playbooks/new-media.en.yaml', 'utf8'));

const tasks = entriesAt(plan, 'phases').flatMap(([phase]) => entriesAt(plan, 'phases', phase, 'tasks'));
const tiers = entriesAt(plan, 'tiers').map(([id]) => id);
const roles = new Set(entriesAt(plan, 'roles').map(([id]) => id));

describe('new-media is a whole plan', () => {
  test('has three tiers, at least nine roles by department, and a lead who may classify and close', () => {
    expect(tiers).toEqual(['minor', 'moderate', 'severe']);
    expect(roles.size).toBeGreaterThanOrEqual(9);
    for (const [, role] of entriesAt(plan, 'roles')) expect(role.department).toEqual(expect.any(String));
    expect(treeOf(treeOf(treeOf(plan).roles).lead).can).toEqual(
      expect.arrayContaining(['classify', 'close']),
    );
  });

  test('has at least thirty tasks over five phases, each with a role that exists', () => {
    expect(entriesAt(plan, 'phases')).toHaveLength(5);
    expect(tasks.length).toBeGreaterThanOrEqual(30);
    expect(tasks.filter(([, { role }]) => !roles.has(String(role)))).toEqual([]);
    expect(new Set(tasks.map(([id]) => id)).size).toBe(tasks.length);
  });

  test('gives tasks of every phase deadlines that depend on the tier, and severe ones are never later', () => {
    for (const [phase] of entriesAt(plan, 'phases').slice(1)) {
      const own = entriesAt(plan, 'phases', phase, 'tasks');
      expect(
        own.filter(([, { due }]) => isTree(due) || String(due).includes('tier.')).length,
        phase,
      ).toBeGreaterThan(0);
    }
    for (const [, { due }] of tasks)
      if (isTree(due)) expect(Object.keys(due).every((tier) => tiers.includes(tier))).toBe(true);
  });

  test('every tier says when it first speaks, who signs, and when it is looked at again', () => {
    for (const [id, tier] of entriesAt(plan, 'tiers')) {
      expect([typeof tier.firstResponse, typeof tier.review], id).toEqual(['string', 'string']);
      expect(roles.has(String(treeOf(tier.signOff).release)), id).toBe(true);
    }
  });

  test('has at least six factors with a band for every tier, in the order of the tiers', () => {
    const factors = entriesAt(plan, 'classification', 'factors');
    expect(factors.length).toBeGreaterThanOrEqual(6);
    for (const [id, { bands, order }] of factors) {
      const bounds = tiers.map((tier) => Number(treeOf(bands)[tier]));
      const sorted = [...bounds].sort((a, b) => (order === 'descending' ? b - a : a - b));
      expect(bounds, id).toEqual(sorted);
    }
  });

  test('has at least eight floors, each with a question and a tier', () => {
    const floors = entriesAt(plan, 'classification', 'floors');
    expect(floors.length).toBeGreaterThanOrEqual(8);
    expect(
      floors.filter(([, { tier, ask }]) => !tiers.includes(String(tier)) || typeof ask !== 'string'),
    ).toEqual([]);
  });

  test('says for every tier that apology depends on the facts, not on the tier', () => {
    for (const [id] of entriesAt(plan, 'tiers')) {
      expect(String(treeOf(treeOf(treeOf(plan).tiers)[id]).advice)).toContain('是否道歉看事实，不看等级');
      expect(String(treeOf(treeOf(treeOf(english).tiers)[id]).advice)).toContain(
        'Whether to apologise depends on the facts, not the tier',
      );
    }
  });
});

const taskOf = (id: string): Tree => treeOf(tasks.find(([task]) => task === id)?.[1]);

describe('new-media is run by events', () => {
  test.each([
    ['line', 'line'],
    ['line-received', 'line-acknowledged'],
    ['first-response', 'first-response'],
    ['brief', 'brief'],
    ['rounds', 'decision'],
    ['rounds-findings', 'decision'],
    ['rounds-daily', 'decision'],
  ])('%s is done by what it asks for: %s', (task, requirement) => {
    expect(taskOf(task).requires).toEqual([requirement]);
    expect(taskOf(task)).not.toHaveProperty('statement');
  });

  test('every unit of the line belongs to a role and has words of its own', () => {
    const units = entriesAt(plan, 'line', 'units');
    expect(units.map(([id]) => id)).toEqual([
      'customer-service',
      'shops',
      'reception',
      'comments',
      'on-site',
    ]);
    for (const [id, { owner, template }] of units) {
      expect(roles.has(String(owner)), id).toBe(true);
      expect(template, id).toBe(`line-${id}`);
    }
  });

  test('a gauge that is also a factor counts the same thing the same way round', () => {
    const factors = new Map(entriesAt(plan, 'classification', 'factors'));
    const shared = entriesAt(plan, 'metrics').filter(([id]) => factors.has(id));
    expect(shared.length).toBeGreaterThanOrEqual(6);
    for (const [id, { unit, order }] of shared)
      expect({ unit, order }, id).toEqual({ unit: factors.get(id)?.unit, order: factors.get(id)?.order });
  });

  test('every gauge that a phase reads can be recorded', () => {
    const gauges = new Set(entriesAt(plan, 'metrics').map(([id]) => id));
    const read = [...JSON.stringify(plan).matchAll(/(?:metric|baseline)\.(\w+)/g)].map(([, id]) => id);
    expect(read.length).toBeGreaterThan(0);
    expect(read.filter((id) => !gauges.has(String(id)))).toEqual([]);
  });

  test('whoever reviews a text has minutes to answer', () => {
    const reviewed = entriesAt(plan, 'tiers').filter(
      ([, { signOff }]) => treeOf(signOff).review !== undefined,
    );
    expect(reviewed.map(([id, { signOff }]) => [id, treeOf(signOff).within])).toEqual([
      ['moderate', '30m'],
      ['severe', '20m'],
    ]);
  });

  test('words approved beforehand say what may be filled in, and end with the plan at the latest', () => {
    const until = String(treeOf(plan).validUntil);
    const approved = [
      ...entriesAt(plan, 'statements').map(([, statement]) => statement),
      treeOf(treeOf(plan).line),
    ]
      .map(({ preapproved }) => preapproved)
      .filter((preapproved) => preapproved !== undefined)
      .map(treeOf);
    expect(approved).toHaveLength(2);
    for (const { slots, expires, by } of approved) {
      expect(slots).toEqual(['nextUpdate', 'contact', 'organisation']);
      expect(String(expires) <= until).toBe(true);
      expect(roles.has(String(by))).toBe(true);
    }
  });
});

const HAN = /\p{Script=Han}/u;

/** The place and the value of every text or list of texts. */
function textsIn(tree: unknown, at: readonly string[] = []): readonly (readonly [string, unknown])[] {
  return Object.entries(treeOf(tree)).flatMap(([key, value]): readonly (readonly [string, unknown])[] =>
    isTree(value) ? textsIn(value, [...at, key]) : [[[...at, key].join('.'), value]],
  );
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

describe('new-media speaks both languages', () => {
  const translated = new Map(textsIn(english));
  const chinese = textsIn(plan).filter(([, text]) => HAN.test(JSON.stringify(text)));

  test.each(chinese)('%s', (place, text) => {
    const other = translated.get(place);
    expect(other, 'is not translated').toBeDefined();
    expect(JSON.stringify(other)).not.toMatch(HAN);
    expect(lengthOf(other)).toBe(lengthOf(text));
  });

  test('the translation holds nothing that the plan does not', () => {
    const places = new Set(chinese.map(([place]) => place));
    const own = ['translates', 'language'];
    expect([...translated.keys()].filter((place) => !places.has(place))).toEqual(own);
  });
});
