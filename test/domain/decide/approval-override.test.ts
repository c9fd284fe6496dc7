import { describe, test } from 'vitest';
import { given, sha } from '../../support/given.ts';
import { drafted, held, reviewed, TEAM, tiered } from '../../support/happenings.ts';

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

describe('a yes is refused but may be overridden', () => {
  test('by the drafter', () => {
    const own = [...TEAM, tiered('minor'), drafted({}, { by: 'wang' })];
    given(...own)
      .when(approve('wang'))
      .refused('approver-drafted', { overridable: true });
    given(...own)
      .when(approve('wang'), { override: 'alone at night' })
      .then({
        ...release('lead', 'wang'),
        override: { codes: ['approver-drafted'], reason: 'alone at night' },
      });
  });

  test('by the drafter as a reviewer', () => {
    given(...TEAM, tiered('moderate'), drafted({}, { by: 'li' }))
      .when(approve('li'))
      .refused('approver-drafted', { overridable: true });
  });

  test('by somebody without a step, who is told what is missing', () => {
    given(...at4('moderate'))
      .when(approve('qian'))
      .refused('approver-no-step', {
        overridable: true,
        values: {
          statement: 's1',
          approver: 'qian',
          steps: ['review:operations:li', 'review:legal:zhao', 'release:lead:wang'],
        },
      });
    given(...at4('moderate'))
      .when(approve('qian'), { override: 'all asleep' })
      .then({
        ...release('lead', 'qian'),
        override: { codes: ['approver-not-holder', 'review-missing'], reason: 'all asleep' },
      });
  });

  test('by somebody else than the holder of the role named', () => {
    given(...at4('moderate'))
      .when(approve('qian', { role: 'legal' }))
      .refused('approver-not-holder', { overridable: true, values: { role: 'legal', holder: 'zhao' } });
    given(...at4('moderate'))
      .when(approve('qian', { role: 'legal' }), { override: 'Zhao is on a plane' })
      .then({
        ...review('legal', 'qian'),
        override: { codes: ['approver-not-holder'], reason: 'Zhao is on a plane' },
      });
  });

  test('by the releaser before the reviewers', () => {
    given(...at4('moderate'), reviewed('legal', 'zhao'))
      .when(approve('wang'))
      .refused('review-missing', { overridable: true, values: { roles: ['operations'] } });
    given(...at4('moderate'))
      .when(approve('wang'), { override: 'no time' })
      .then({ ...release('lead', 'wang'), override: { codes: ['review-missing'], reason: 'no time' } });
  });

  test('by the lead where nobody holds the step: a step is not a power', () => {
    given(
      held('lead', 'wang'),
      held('operations', 'li'),
      tiered('severe'),
      drafted(),
      reviewed('operations', 'li'),
    )
      .when(approve('wang'))
      .refused('approver-no-step', { overridable: true });
  });
});
