import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PostureGrounds, PostureVerdict, Stance } from '../../src/domain/posture.ts';
import { currentPosture, isMixed, postureOfGenre, STANCES } from '../../src/domain/posture.ts';
import { departureOf, mixedWith, posturesSpoken, warningsOn } from '../../src/domain/spoken-posture.ts';
import { type Genre, GENRES } from '../../src/domain/text-plan.ts';
import { history } from '../support/any-event.ts';
import { at, given, happened, incidentAfter, instant, sha } from '../support/given.ts';
import { held, retracted } from '../support/happenings.ts';

const lead = held('lead', 'wang');

/** A preventable crisis: only rebuilding fits. */
const PREVENTABLE = {
  ...{ cluster: 'preventable', type: 'human-error-accident', history: 'no', reputation: 'good' },
  threat: { least: 2, most: 2 },
  allowed: ['rebuild'],
  against: { inform: 'R6', diminish: 'R6', deny: 'R7' },
} as const satisfies PostureGrounds & PostureVerdict;

/** A rumour: information is enough, and it may be denied. */
const RUMOUR = {
  ...{ cluster: 'victim', type: 'rumour', history: 'no', reputation: 'good' },
  threat: { least: 0, most: 0 },
  allowed: ['inform', 'deny'],
  against: {},
} as const satisfies PostureGrounds & PostureVerdict;

const set = (
  verdict: PostureGrounds & PostureVerdict,
  chosen: Stance | undefined,
  time: string,
  id = `set-${time}`,
) =>
  happened(
    'PostureSet',
    { ...verdict, ...(chosen !== undefined && { chosen, reason: 'x' }) },
    { at: at(time), id },
  );

const out = (statement: string, genre: Genre, time: string) => [
  happened(
    'StatementDrafted',
    {
      ...{ statement, genre, language: 'en', audience: 'public', text: 'x\n', sha256: sha(statement) },
      ...{ facts: [], gaps: [] },
    },
    { at: at(time) },
  ),
  happened(
    'StatementPublished',
    { statement, sha256: sha(statement), channel: 'weibo' },
    { at: at(time), id: `out-${statement}` },
  ),
];

const choose = (verdict: PostureGrounds & PostureVerdict, chosen?: Stance, reason?: string) => ({
  kind: 'SetPosture' as const,
  ...verdict,
  ...(chosen !== undefined && { chosen }),
  ...(reason !== undefined && { reason }),
});

const recordedAs = (intent: ReturnType<typeof choose>) => {
  const { kind: _, ...data } = intent;
  return { type: 'PostureSet', data } as const;
};

describe('setting a posture', () => {
  test('records the grounds, what they allow, and the choice', () => {
    given(lead)
      .when(choose(PREVENTABLE, 'rebuild'))
      .then(recordedAs(choose(PREVENTABLE, 'rebuild')));
    given(lead)
      .when(choose(PREVENTABLE))
      .then(recordedAs(choose(PREVENTABLE)));
  });

  test('the last one holds, and every one is kept', () => {
    const incident = incidentAfter(set(RUMOUR, undefined, '10:20'), set(PREVENTABLE, 'rebuild', '10:40'));
    expect(currentPosture(incident)).toMatchObject({ chosen: 'rebuild', at: instant('10:40') });
    expect(incident.postures).toHaveLength(2);
  });

  test('takes the power to change the strategy, which may be set aside', () => {
    given(lead)
      .when(choose(PREVENTABLE, 'rebuild'), { by: 'chen' })
      .refused('power-missing', { overridable: true });
    given(lead)
      .when(choose(PREVENTABLE, 'rebuild'), { by: 'chen', override: 'nobody awake' })
      .then({
        ...recordedAs(choose(PREVENTABLE, 'rebuild')),
        override: { codes: ['power-missing'], reason: 'nobody awake' },
      });
  });

  test('one that is warned of is never refused, but needs a reason, once', () => {
    given(lead).when(choose(PREVENTABLE, 'diminish')).needs('posture-against');
    const meant = choose(PREVENTABLE, 'diminish', 'the lawyer says so');
    given(lead).when(meant).then(recordedAs(meant));
    given(lead, set(PREVENTABLE, 'diminish', '10:20'))
      .when(choose(PREVENTABLE, 'diminish'))
      .then(recordedAs(choose(PREVENTABLE, 'diminish')));
  });

  test('one that fitted until the grounds changed needs a reason to stay', () => {
    given(lead, set(RUMOUR, 'deny', '10:20'))
      .when(choose(PREVENTABLE, 'deny'))
      .needs('posture-against');
  });

  test.each([
    ['deny', 'rebuild'],
    ['rebuild', 'deny'],
    ['deny', 'diminish'],
  ] as const)('%s, then %s needs a reason (R8)', (first, second) => {
    const open = { ...RUMOUR, allowed: STANCES };
    given(lead, set(open, first, '10:20'))
      .when(choose(open, second))
      .needs('posture-mixed');
    const meant = choose(open, second, 'it was true after all');
    given(lead, set(open, first, '10:20'))
      .when(meant)
      .then(recordedAs(meant));
  });

  test.each([
    ['diminish', 'rebuild'],
    ['inform', 'deny'],
    ['deny', 'inform'],
  ] as const)('%s, then %s does not', (first, second) => {
    const open = { ...RUMOUR, allowed: STANCES };
    given(lead, set(open, first, '10:20'))
      .when(choose(open, second))
      .then(recordedAs(choose(open, second)));
  });

  test('a text that is out counts as a posture taken', () => {
    given(lead, ...out('s1', 'rebuttal', '10:20'))
      .when(choose(PREVENTABLE, 'rebuild'))
      .needs('posture-mixed');
  });

  test('a posture taken back no longer counts', () => {
    given(lead, set(RUMOUR, 'deny', '10:20', 'slip'), retracted('slip'))
      .when(choose(PREVENTABLE, 'rebuild'))
      .then(recordedAs(choose(PREVENTABLE, 'rebuild')));
    expect(incidentAfter(set(RUMOUR, 'deny', '10:20', 'slip'), retracted('slip')).postures).toEqual([]);
  });

  test('it may be taken back', () => {
    given(lead, set(RUMOUR, 'deny', '10:20'))
      .when({ kind: 'RetractEvent', event: 'set-10:20', type: 'PostureSet', reason: 'slip' })
      .then({ type: 'EntryRetracted', data: { event: 'set-10:20', reason: 'slip' } });
  });
});

describe('what an incident took upon itself', () => {
  test('only a rebuttal and an apology take a posture by their kind', () => {
    expect(GENRES.flatMap((genre) => postureOfGenre(genre) ?? [])).toEqual(['rebuild', 'deny']);
    expect([postureOfGenre('rebuttal'), postureOfGenre('apology')]).toEqual(['deny', 'rebuild']);
  });

  test('is what was chosen and what went out, oldest first; a draft is neither', () => {
    const [draft] = out('s2', 'apology', '10:10');
    if (draft === undefined) throw new Error('no draft');
    const incident = incidentAfter(
      set(RUMOUR, undefined, '10:15'),
      set(PREVENTABLE, 'rebuild', '11:00'),
      ...out('s1', 'rebuttal', '10:20'),
      draft,
    );
    expect(posturesSpoken(incident)).toEqual([
      { stance: 'deny', at: instant('10:20'), event: 'out-s1', statement: 's1' },
      { stance: 'rebuild', at: instant('11:00'), event: 'set-11:00' },
    ]);
  });

  test('mixing is denial with either of the others, and symmetric', () => {
    expect(isMixed('deny', 'rebuild') && isMixed('deny', 'diminish')).toBe(true);
    expect(isMixed('diminish', 'rebuild')).toBe(false);
    for (const one of STANCES)
      for (const other of STANCES) {
        expect(isMixed(one, other)).toBe(isMixed(other, one));
        expect(isMixed(one, 'inform') || isMixed(one, one)).toBe(false);
      }
  });
});

describe('warnings', () => {
  test('case A: rebuilding from the first text on has none', () => {
    const incident = incidentAfter(set(PREVENTABLE, 'rebuild', '10:20'), ...out('s1', 'apology', '14:46'));
    expect(incident.postures.flatMap((posture) => warningsOn(incident, posture))).toEqual([]);
    expect(departureOf(incident, { id: 's2', genre: 'apology' })).toBeUndefined();
  });

  test('case D: a denial is warned of, and rebuilding after it contradicts it', () => {
    const incident = incidentAfter(set(PREVENTABLE, 'deny', '10:20'), set(PREVENTABLE, 'rebuild', '11:00'));
    const [first, second] = incident.postures;
    if (first === undefined || second === undefined) throw new Error('not set');
    expect(warningsOn(incident, first)).toEqual([{ rule: 'R7', stance: 'deny' }]);
    expect(warningsOn(incident, second)).toEqual([
      {
        rule: 'R8',
        stance: 'rebuild',
        earlier: { stance: 'deny', at: instant('10:20'), event: 'set-10:20' },
      },
    ]);
  });

  test('a text that goes out later against the posture in force is one too', () => {
    const incident = incidentAfter(set(PREVENTABLE, 'rebuild', '10:20'), ...out('s1', 'rebuttal', '11:00'));
    const posture = currentPosture(incident);
    expect(posture && warningsOn(incident, posture)).toMatchObject([
      { rule: 'R8', earlier: { statement: 's1' } },
    ]);
  });

  test('a text that went out after the next posture is no warning of the one before', () => {
    const incident = incidentAfter(
      set(RUMOUR, 'deny', '10:20'),
      set(PREVENTABLE, 'rebuild', '11:00'),
      ...out('s1', 'apology', '11:30'),
    );
    const [first] = incident.postures;
    expect(first && warningsOn(incident, first)).toEqual([]);
  });
});

describe('a text departs', () => {
  const rebuttal = { id: 's9', genre: 'rebuttal' } as const;
  const apology = { id: 's9', genre: 'apology' } as const;

  test('from another one chosen', () => {
    const incident = incidentAfter(set(PREVENTABLE, 'rebuild', '10:20'));
    expect(departureOf(incident, rebuttal)).toEqual({ stance: 'deny', set: 'rebuild' });
    expect(departureOf(incident, { id: 's9', genre: 'situation' })).toBeUndefined();
  });

  test('from what is advised, where nothing is chosen', () => {
    const incident = incidentAfter(set(PREVENTABLE, undefined, '10:20'));
    expect(departureOf(incident, rebuttal)).toEqual({ stance: 'deny', rule: 'R7' });
    expect(departureOf(incident, apology)).toBeUndefined();
  });

  test('from a text that is out, first of all; never from itself', () => {
    const incident = incidentAfter(set(PREVENTABLE, 'rebuild', '10:20'), ...out('s1', 'rebuttal', '10:30'));
    expect(departureOf(incident, apology)?.earlier?.statement).toBe('s1');
    expect(departureOf(incident, { id: 's1', genre: 'rebuttal' })).toEqual({
      stance: 'deny',
      set: 'rebuild',
    });
  });

  test('from nothing, where nothing was set', () => {
    expect(departureOf(incidentAfter(), apology)).toBeUndefined();
  });
});

test('after any history, what was taken is in the order of time, and a mix is found from both sides', () => {
  fc.assert(
    fc.property(history, (events) => {
      const incident = incidentAfter(...events);
      const spoken = posturesSpoken(incident);
      expect(spoken.map((each) => each.at)).toEqual(spoken.map((each) => each.at).sort((a, b) => a - b));
      for (const { stance } of spoken) {
        const mixed = mixedWith(incident, stance);
        if (mixed !== undefined) expect(mixedWith(incident, mixed.stance)).toBeDefined();
      }
    }),
    { numRuns: 50 },
  );
});
