import { describe, expect, test } from 'vitest';
import { at, incidentAfter, given, sha } from '../../support/given.ts';
import { drafted, held, published, released, reviewed, TEAM, tiered } from '../../support/happenings.ts';

const approve = (approver: string, more: { role?: string; hash?: string; evidence?: string } = {}) =>
  ({ kind: 'ApproveStatement', statement: 's1', approver, via: 'here', ...more }) as const;
const signOff = (step: string, approver: string) => ({
  statement: 's1',
  sha256: sha('s1'),
  step,
  approver,
  via: 'here' as const,
});
const review = (step: string, approver: string) =>
  ({ type: 'StatementReviewed', data: signOff(step, approver) }) as const;
const release = (step: string, approver: string) =>
  ({ type: 'StatementReleased', data: signOff(step, approver) }) as const;

const at4 = (tier: string) => [...TEAM, tiered(tier), drafted()];
const reviews = [reviewed('operations', 'li'), reviewed('legal', 'zhao')];

describe('a yes', () => {
  test('cannot be older than the text, whatever the reason', () => {
    given(...at4('minor'))
      .when(approve('wang'), { at: at('00:00', 1), override: 'no time' })
      .refused('statement-not-yet', { overridable: false });
  });

  test('at the minor tier releases, by the lead alone', () => {
    given(...at4('minor'))
      .when(approve('wang'))
      .then(release('lead', 'wang'));
  });

  test('at a heavier tier reviews first, by each role', () => {
    given(...at4('moderate'))
      .when(approve('li'))
      .then(review('operations', 'li'));
    given(...at4('moderate'), reviewed('operations', 'li'))
      .when(approve('zhao'))
      .then(review('legal', 'zhao'));
  });

  test('after the reviews releases, by the role that the tier names', () => {
    given(...at4('moderate'), ...reviews)
      .when(approve('wang'))
      .then(release('lead', 'wang'));
    given(...at4('severe'), ...reviews)
      .when(approve('song'))
      .then(release('executive', 'song'));
  });

  test('while unclassified needs what the worst tier needs', () => {
    given(...TEAM, drafted(), ...reviews)
      .when(approve('song'))
      .then(release('executive', 'song'));
    given(...TEAM, drafted(), ...reviews)
      .when(approve('wang'))
      .refused('approver-no-step', { overridable: true });
  });

  test('of one person who holds two roles fills one step at a time, or the one named', () => {
    const both = [...at4('moderate'), held('legal', 'li')];
    given(...both)
      .when(approve('li'))
      .then(review('operations', 'li'));
    given(...both)
      .when(approve('li', { role: 'legal' }))
      .then(review('legal', 'li'));
    given(...both, reviewed('operations', 'li'))
      .when(approve('li'))
      .then(review('legal', 'li'));
  });

  test('keeps how it was said and the evidence', () => {
    given(...at4('minor'))
      .when({ ...approve('wang'), via: 'wechat', evidence: 'shot.png' }, { by: 'qian' })
      .then({
        type: 'StatementReleased',
        data: { ...signOff('lead', 'wang'), via: 'wechat', evidence: 'shot.png' },
      });
  });
});

describe('a yes is refused, whatever the reason,', () => {
  test('for a statement that nobody knows', () => {
    given(...TEAM)
      .when(approve('wang'))
      .refused('statement-unknown');
    given(...TEAM)
      .when(approve('wang'), { override: 'please' })
      .refused('statement-unknown');
  });

  test('for a text with gaps', () => {
    const gappy = [...TEAM, tiered('minor'), drafted({ gaps: ['contact'] })];
    given(...gappy)
      .when(approve('wang'))
      .refused('statement-gaps');
    given(...gappy)
      .when(approve('wang'), { override: 'please' })
      .refused('statement-gaps');
  });

  test('for other bytes than the approver named', () => {
    const wrong = approve('wang', { hash: 'zzzzzz' });
    given(...at4('minor'))
      .when(wrong)
      .refused('hash-differs', { values: { given: 'zzzzzz', check: sha('s1').slice(0, 6) } });
    given(...at4('minor'))
      .when(wrong, { override: 'please' })
      .refused('hash-differs');
    const right = approve('wang', { hash: sha('s1').slice(0, 6).toUpperCase() });
    given(...at4('minor'))
      .when(right)
      .then(release('lead', 'wang'));
  });

  test('once nothing is missing', () => {
    const done = [...at4('minor'), released('lead', 'wang')];
    given(...done)
      .when(approve('wang'))
      .refused('statement-released');
    given(...done)
      .when(approve('wang'), { override: 'please' })
      .refused('statement-released');
  });

  test('for a role that has no step left, so that nobody releases by naming a reviewer', () => {
    const asLegal = approve('zhao', { role: 'legal' });
    given(...at4('moderate'), ...reviews)
      .when(asLegal)
      .refused('approver-no-step');
    given(...at4('moderate'), ...reviews)
      .when(asLegal, { override: 'please' })
      .refused('approver-no-step');
  });
});

describe('pre-approved words', () => {
  const words = (more: Parameters<typeof drafted>[0] = {}) =>
    drafted({ plan: 'first-words', ...more }, { by: 'wang' });

  test('need the lead alone, though the lead drafted them', () => {
    given(...TEAM, words())
      .when(approve('wang'))
      .then(release('lead', 'wang'));
    given(...TEAM, tiered('moderate'), words())
      .when(approve('wang'))
      .then(release('lead', 'wang'));
  });

  test('need the full sign-off above the tier they were approved for', () => {
    given(...TEAM, tiered('severe'), words())
      .when(approve('wang'))
      .refused('approver-no-step', { overridable: true });
  });

  test('need the full sign-off from the day after they expire', () => {
    const expired = drafted({ plan: 'first-words' }, { by: 'wang', at: at('00:00', 21) });
    given(...TEAM, tiered('moderate'), expired)
      .when(approve('wang'), { at: at('00:10', 21) })
      .refused('approver-drafted', { overridable: true });
  });

  test('do not lend their approval to a text of somebody’s own', () => {
    const { template: _, ...data } = words().data;
    given(...TEAM, tiered('minor'), { ...words(), data })
      .when(approve('wang'))
      .refused('approver-drafted', { overridable: true });
  });
});

describe('a sign-off is a proxy record', () => {
  const proxyOf = (by: string, login: string) =>
    incidentAfter(...at4('minor'), released('lead', 'wang', { by, login })).statements['s1']?.release?.proxy;

  test('when somebody else recorded it, or the login that drafted', () => {
    expect(proxyOf('qian', 'qian')).toBe(true);
    expect(proxyOf('wang', 'chen')).toBe(true);
  });

  test('not when the approver recorded it', () => {
    expect(proxyOf('wang', 'wang')).toBe(false);
  });
});

test('published words may still be signed off', () => {
  const override = { codes: ['statement-not-released'], reason: 'now' };
  given(...at4('minor'), published('weibo', { override }))
    .when(approve('wang'))
    .then(release('lead', 'wang'));
});
