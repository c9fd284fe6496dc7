import { describe, expect, test } from 'vitest';
import type { RecordedEvent } from '../../../src/domain/events/table.ts';
import { at, given, happened, incidentAfter, instant, opening } from '../../support/given.ts';
import { held, TEAM, tiered } from '../../support/happenings.ts';
import { PLAYBOOK } from '../../support/playbook.ts';

interface Choice {
  readonly proposed?: string;
  readonly provisional?: boolean;
  readonly reason?: string;
  readonly conditions?: Readonly<Record<string, boolean>>;
}

const assign = (tier: string, { proposed = tier, provisional = false, ...more }: Choice = {}) => ({
  kind: 'AssignTier' as const,
  tier,
  provisional,
  ...(proposed !== '' && { proposed }),
  method: 'highest-band',
  answers: { people: 3, hotSearch: 'unknown' as const, injury: false },
  scores: { people: 'minor' },
  decidedBy: ['people'],
  conditions: {},
  ...more,
});

const lead = held('lead', 'wang');
/** The playbook without deadlines that move, for what is not about them. */
const still = opening({ ...PLAYBOOK, phases: {} });

const decided = (intent: ReturnType<typeof assign>) => {
  const { kind: _, ...data } = intent;
  return { type: 'TierAssigned', data: { ...data, rebased: [] } } as const;
};

describe('assigning a tier', () => {
  test('records answers, scores and what decided', () => {
    given(still, lead)
      .when(assign('severe'))
      .then(decided(assign('severe')));
  });

  test('becomes the tier in force, and every decision is kept', () => {
    const incident = incidentAfter(tiered('minor'), tiered('severe', {}, { at: at('11:00') }));
    expect(incident.tierDecisions.map(({ tier }) => tier)).toEqual(['minor', 'severe']);
  });

  test('the first one starts what counts from the classification', () => {
    const incident = incidentAfter(tiered('minor'), tiered('severe', {}, { at: at('11:00') }));
    expect(incident.times.classified).toBe(instant('10:20'));
  });

  test('is refused for a tier that the playbook lacks, whatever the reason', () => {
    given(still, lead)
      .when(assign('dire'))
      .refused('tier-unknown', { values: { tier: 'dire', tiers: ['minor', 'moderate', 'severe'] } });
    given(still, lead).when(assign('dire'), { override: 'please' }).refused('tier-unknown');
  });

  test('is refused without the power, naming who has it, and can be overridden', () => {
    given(still, ...TEAM)
      .when(assign('severe'), { by: 'li' })
      .refused('power-missing', {
        overridable: true,
        values: { person: 'li', power: 'classify', roles: ['lead'], holders: ['wang'] },
      });
    given(still, ...TEAM)
      .when(assign('severe'), { by: 'li', override: 'nobody answers' })
      .then({
        ...decided(assign('severe')),
        override: { codes: ['power-missing'], reason: 'nobody answers' },
      });
  });
});

describe('the reason of a tier', () => {
  test('is needed for one chosen in seconds, without an assessment', () => {
    const quick = { proposed: '', provisional: true };
    given(still, lead).when(assign('severe', quick)).needs('reason-provisional');
    const reasoned = assign('severe', { ...quick, reason: 'children' });
    given(still, lead).when(reasoned).then(decided(reasoned));
  });

  test('is needed for one other than what was proposed', () => {
    given(still, lead)
      .when(assign('severe', { proposed: 'minor' }))
      .needs('reason-override');
    const reasoned = assign('severe', { proposed: 'minor', reason: 'children' });
    given(still, lead).when(reasoned).then(decided(reasoned));
  });

  test('is needed for a judgement without an assessment', () => {
    given(still, lead)
      .when(assign('severe', { proposed: '' }))
      .needs('reason-judgement');
  });

  test('is needed to change the one in force, not to confirm it', () => {
    given(still, lead, tiered('minor')).when(assign('severe')).needs('reason-change');
    given(still, lead, tiered('severe'))
      .when(assign('severe'))
      .then(decided(assign('severe')));
  });

  test('is not replaced by the reason of an override', () => {
    given(still, lead)
      .when(assign('severe', { proposed: 'minor' }), { by: 'li', override: 'x' })
      .needs('reason-override');
  });
});

describe('the deadlines that a tier moves', () => {
  const rebasedBy = (tier: string, choice: Choice = {}, ...before: readonly RecordedEvent[]) =>
    given(lead, ...before)
      .when(assign(tier, { reason: 'r', ...choice }), { at: at('10:30') })
      .events()
      .flatMap((event) => (event.type === 'TierAssigned' ? event.data.rebased : []));
  const of = (duty: string, rebased: ReturnType<typeof rebasedBy>) =>
    rebased.find((entry) => entry.duty === duty);

  test('are kept with the old and the new one', () => {
    const rebased = rebasedBy('moderate');
    expect(of('first-response', rebased)).toEqual({
      duty: 'first-response',
      from: at('10:30'),
      to: at('11:00'),
    });
    expect(of('authority', rebased)).toEqual({ duty: 'authority', from: at('11:05'), to: at('12:05') });
  });

  test('leave out those that stay, and those done already', () => {
    const done = happened('TaskDone', { task: 'first-response' }, { at: at('10:15') });
    const duties = rebasedBy('moderate', {}, done).map(({ duty }) => duty);
    expect(duties).not.toContain('silence');
    expect(duties).not.toContain('public-text');
    expect(duties).not.toContain('first-response');
    expect(duties).not.toContain('tier');
  });

  test('have no old one where the classification itself starts the clock', () => {
    expect(of('review', rebasedBy('severe'))).toEqual({ duty: 'review', to: at('12:30') });
  });

  test('have no new one for what the tier no longer asks for', () => {
    const rebased = rebasedBy('minor', {}, tiered('severe'));
    expect(of('council', rebased)).toEqual({ duty: 'council', from: at('11:30') });
    expect(of('authority', rebased)).toEqual({ duty: 'authority', from: at('11:05') });
  });

  test('have no old one for what the answers newly ask for', () => {
    const rebased = rebasedBy('severe', { conditions: { 'task.families': true } });
    expect(of('families', rebased)).toEqual({ duty: 'families', to: at('10:30') });
  });

  test('stand in the order of the playbook', () => {
    expect(rebasedBy('minor', {}, tiered('severe')).map(({ duty }) => duty)).toEqual([
      'first-response',
      'public-text',
      'authority',
      'council',
      'watch',
    ]);
  });
});
