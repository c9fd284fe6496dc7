import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviseOnPosture, isChecked, threatOf } from '../../src/assessment/scct.ts';
import {
  type Cluster,
  CLUSTERS,
  CRISIS_TYPES,
  crisisTypes,
  HISTORIES,
  POSTURE_RULES,
  type PostureGrounds,
  REPUTATIONS,
  STRATEGIES,
} from '../../src/domain/posture.ts';
import { sayIn } from '../support/say.ts';

const groundsArbitrary: fc.Arbitrary<PostureGrounds> = fc
  .record({
    type: fc.constantFrom(...crisisTypes()),
    history: fc.constantFrom(...HISTORIES),
    reputation: fc.constantFrom(...REPUTATIONS),
    warranted: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map(({ type, warranted, ...rest }) => ({
    ...rest,
    type,
    cluster: CRISIS_TYPES[type],
    ...(type === 'challenge' && warranted !== undefined && { warranted }),
  }));

/** What the summary of SCCT says, written out: cluster, whether anything intensifies it, posture and rule. */
const TABLE: readonly (readonly [Cluster, boolean, number, string, string])[] = [
  ['victim', false, 0, 'inform', 'R1'],
  ['victim', true, 1, 'diminish', 'R3'],
  ['accidental', false, 1, 'diminish', 'R4'],
  ['accidental', true, 2, 'rebuild', 'R5'],
  ['preventable', false, 2, 'rebuild', 'R6'],
  ['preventable', true, 2, 'rebuild', 'R6'],
];

const SENTENCES: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  R1: [
    'A victim without history or bad reputation: information alone is enough',
    '受害型，无前科、声誉不差：告知信息即可',
  ],
  R3: ['A victim with history or a bad reputation: diminish', '受害型，有前科或声誉差：淡化'],
  R4: ['An accident without history or bad reputation: diminish', '意外型，无前科、声誉不差：淡化'],
  R5: ['An accident with history or a bad reputation: rebuild', '意外型，有前科或声誉差：担责修复'],
  R6: ['Preventable: rebuild, always', '可预防型：一律担责修复'],
  R7: [
    'Deny only a rumour, or a challenge that evidence shows to be unwarranted',
    '只有谣言，或有证据表明不成立的质疑，才可否认',
  ],
};

const known = crisisTypes().flatMap((type) =>
  (['yes', 'no'] as const).flatMap((history) =>
    (['good', 'neutral', 'bad'] as const).map((reputation) => ({ type, history, reputation })),
  ),
);

describe('every type with every known history and reputation', () => {
  test('there are twelve types of three clusters', () => {
    expect(CLUSTERS.map((cluster) => crisisTypes(cluster).length)).toEqual([4, 3, 5]);
    expect(known).toHaveLength(72);
  });

  test.each(known)('$type, history $history, $reputation reputation', ({ type, history, reputation }) => {
    const cluster = CRISIS_TYPES[type];
    const isIntensified = history === 'yes' || reputation === 'bad';
    const row = TABLE.find(([of, worse]) => of === cluster && worse === isIntensified);
    if (row === undefined) throw new Error('no row');
    const [, , threat, stance, rule] = row;
    const advice = adviseOnPosture({ cluster, type, history, reputation });
    expect(advice.threat).toEqual({ least: threat, most: threat });
    const denial = type === 'rumour' ? [['deny', 'R7']] : [];
    expect(advice.fitting.map((each) => [each.stance, each.rule])).toEqual([...denial, [stance, rule]]);
    expect(advice.against.deny).toBe(type === 'rumour' ? undefined : 'R7');
    for (const [language, place] of [
      ['en', 0],
      ['zh-CN', 1],
    ] as const) {
      const said = advice.fitting.map((each) => sayIn(language).ifAny(`desk.posture.rules.${each.rule}`));
      expect(said).toEqual(
        [...(type === 'rumour' ? ['R7'] : []), rule].map((code) => SENTENCES[code]?.[place]),
      );
    }
  });
});

describe('what may be denied', () => {
  const challenge = { cluster: 'accidental', type: 'challenge', history: 'no', reputation: 'good' } as const;

  test('a challenge only once evidence shows it to be unwarranted', () => {
    expect(adviseOnPosture(challenge).allowed).toEqual(['diminish']);
    expect(adviseOnPosture({ ...challenge, warranted: true }).against.deny).toBe('R7');
    expect(adviseOnPosture({ ...challenge, warranted: false }).allowed).toEqual(['deny', 'diminish']);
    expect(adviseOnPosture({ ...challenge, warranted: false, history: 'yes' }).allowed).toEqual([
      'deny',
      'rebuild',
    ]);
  });

  test('says that such evidence would open it', () => {
    const changes = adviseOnPosture(challenge).changes.find(({ when }) => when.includes('unwarranted'));
    expect(changes?.allowed).toEqual(['deny', 'diminish']);
  });

  test('never by attacking the accuser, nor by a scapegoat', () => {
    const advice = adviseOnPosture({ ...challenge, warranted: false });
    const denial = advice.fitting.find(({ stance }) => stance === 'deny');
    expect(denial?.strategies).toEqual([
      { strategy: 'denial' },
      { strategy: 'attack-accuser', against: 'P1' },
      { strategy: 'scapegoat', against: 'P2' },
    ]);
  });
});

describe('beside a posture', () => {
  const beside = (cluster: Cluster, history: 'yes' | 'no' = 'no') =>
    adviseOnPosture({ cluster, history, reputation: 'neutral' }).supplements;

  test('only a victim speaks as one', () => {
    expect(beside('victim')).toContainEqual({ strategy: 'victimage' });
    expect(beside('accidental')).toContainEqual({ strategy: 'victimage', against: 'R2' });
  });

  test('own merits have no place in an apology', () => {
    expect(beside('accidental')).toContainEqual({ strategy: 'reminder' });
    expect(beside('preventable')).toContainEqual({ strategy: 'reminder', against: 'P3' });
  });

  test('information comes first, always', () => {
    for (const cluster of CLUSTERS) {
      const { first } = adviseOnPosture({ cluster, history: 'unknown', reputation: 'unknown' });
      expect([first.rule, first.strategies.map(({ strategy }) => strategy)]).toEqual([
        'R0',
        ['instructing', 'adjusting'],
      ]);
    }
  });
});

describe('what is not known', () => {
  test('is a range, advised for the worse case', () => {
    const advice = adviseOnPosture({ cluster: 'accidental', history: 'unknown', reputation: 'good' });
    expect(advice.threat).toEqual({ least: 1, most: 2 });
    expect(advice).toMatchObject({ allowed: ['rebuild'], isSupposed: true });
    expect(advice.changes.slice(0, 2)).toEqual([
      { when: ['history-no'], join: 'all', threat: { least: 1, most: 1 }, allowed: ['diminish'] },
      { when: ['history-yes'], join: 'any', threat: { least: 2, most: 2 }, allowed: ['rebuild'] },
    ]);
  });

  test('both must come out well, one is enough to come out badly', () => {
    const { changes } = adviseOnPosture({ cluster: 'victim', history: 'unknown', reputation: 'unknown' });
    expect(changes.slice(0, 2).map(({ when, join, allowed }) => [when, join, allowed])).toEqual([
      [['history-no', 'reputation-not-bad'], 'all', ['inform']],
      [['history-yes', 'reputation-bad'], 'any', ['diminish']],
    ]);
  });

  test('makes no difference where the answer is the same either way', () => {
    const preventable = adviseOnPosture({
      cluster: 'preventable',
      history: 'unknown',
      reputation: 'unknown',
    });
    expect(preventable).toMatchObject({ isSupposed: false, changes: [] });
    const settled = adviseOnPosture({ cluster: 'accidental', history: 'yes', reputation: 'unknown' });
    expect(settled).toMatchObject({ isSupposed: false, threat: { least: 2, most: 2 } });
  });

  test('covers exactly what its answers could make it', () => {
    fc.assert(
      fc.property(groundsArbitrary, (grounds) => {
        const histories = grounds.history === 'unknown' ? (['yes', 'no'] as const) : [grounds.history];
        const reputations =
          grounds.reputation === 'unknown' ? (['good', 'neutral', 'bad'] as const) : [grounds.reputation];
        const levels = histories.flatMap((history) =>
          reputations.map((reputation) => threatOf({ ...grounds, history, reputation }).most),
        );
        expect(threatOf(grounds)).toEqual({ least: Math.min(...levels), most: Math.max(...levels) });
      }),
    );
  });
});

describe('worse never makes it milder', () => {
  const worseHistory = ['no', 'unknown', 'yes'] as const;
  const worseReputation = ['good', 'neutral', 'unknown', 'bad'] as const;
  const ASCENDING = ['inform', 'diminish', 'rebuild'];

  const most = (grounds: PostureGrounds): number =>
    Math.max(...adviseOnPosture(grounds).allowed.map((stance) => ASCENDING.indexOf(stance)));

  test('neither the threat nor what is to be taken upon oneself', () => {
    fc.assert(
      fc.property(groundsArbitrary, fc.nat(2), fc.nat(3), (grounds, h, r) => {
        const history = worseHistory[Math.max(h, worseHistory.indexOf(grounds.history))] ?? 'yes';
        const reputation = worseReputation[Math.max(r, worseReputation.indexOf(grounds.reputation))] ?? 'bad';
        const worse = { ...grounds, history, reputation };
        expect(threatOf(worse).least).toBeGreaterThanOrEqual(threatOf(grounds).least);
        expect(threatOf(worse).most).toBeGreaterThanOrEqual(threatOf(grounds).most);
        expect(most(worse)).toBeGreaterThanOrEqual(most(grounds));
      }),
    );
  });

  test('a cluster of more responsibility is never less of a threat', () => {
    for (const history of HISTORIES)
      for (const reputation of REPUTATIONS) {
        const levels = CLUSTERS.map((cluster) => threatOf({ cluster, history, reputation }).most);
        expect(levels).toEqual([...levels].sort());
      }
  });
});

test('each posture is advised, warned of, or more than is asked: exactly one of the three', () => {
  fc.assert(
    fc.property(groundsArbitrary, (grounds) => {
      const { fitting, further, warned } = adviseOnPosture(grounds);
      const all = [...fitting, ...further, ...warned].map(({ stance }) => stance);
      expect(all.sort()).toEqual(['deny', 'diminish', 'inform', 'rebuild']);
    }),
  );
});

test('only what was found in a source, or is our own practice, counts as checked', () => {
  expect(POSTURE_RULES.filter(isChecked)).toEqual(['R1', 'R2', 'P1', 'P2', 'P3']);
});

test('the strategies are those of the list', () => {
  expect(Object.values(STRATEGIES).flat()).toHaveLength(12);
});
