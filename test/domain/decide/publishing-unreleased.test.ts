import { describe, test } from 'vitest';
import { at, given, sha } from '../../support/given.ts';
import { drafted, published, released, reviewed, TEAM, tiered } from '../../support/happenings.ts';

const publish = (...channels: string[]) => ({ kind: 'PublishStatement', statement: 's1', channels }) as const;
const out = (channel: string) =>
  ({ type: 'StatementPublished', data: { statement: 's1', sha256: sha('s1'), channel } }) as const;
const signedOff = [...TEAM, tiered('minor'), drafted(), released('lead', 'wang')];
const byDeputy = { by: 'qian' };

describe('publishing what is not released', () => {
  const draftOnly = [...TEAM, tiered('moderate'), drafted()];

  test('is refused with the steps that are missing, and can be overridden', () => {
    given(...draftOnly)
      .when(publish('weibo'), byDeputy)
      .refused('statement-not-released', {
        overridable: true,
        values: {
          statement: 's1',
          steps: ['review:operations:li', 'review:legal:zhao', 'release:lead:wang'],
        },
      });
    given(...draftOnly)
      .when(publish('weibo'), { ...byDeputy, override: 'now or never' })
      .then({ ...out('weibo'), override: { codes: ['statement-not-released'], reason: 'now or never' } });
  });

  test('is refused when only the reviews are in', () => {
    given(...draftOnly, reviewed('operations', 'li'), reviewed('legal', 'zhao'))
      .when(publish('weibo'), byDeputy)
      .refused('statement-not-released', { overridable: true, values: { steps: ['release:lead:wang'] } });
  });

  test('names every rule that an override set aside', () => {
    given(...draftOnly.slice(0, -1), drafted({ facts: ['f1'] }))
      .when(publish('weibo'), { by: 'li', override: 'alone here' })
      .then({
        ...out('weibo'),
        override: {
          codes: ['statement-not-released', 'statement-facts-changed', 'power-missing'],
          reason: 'alone here',
        },
      });
  });

  test('on one channel by override does not open the others', () => {
    const override = { codes: ['statement-not-released'], reason: 'now or never' };
    given(...draftOnly, published('weibo', { override }))
      .when(publish('wechat'), byDeputy)
      .refused('statement-not-released', { overridable: true });
  });

  test('a properly published text goes on to other channels though the tier has risen', () => {
    given(...signedOff, published('weibo'), tiered('severe', {}, { at: at('12:00') }))
      .when(publish('wechat'), byDeputy)
      .then(out('wechat'));
  });

  test('a text released at a lower tier does not go out at a higher one', () => {
    given(...signedOff, tiered('severe', {}, { at: at('12:00') }))
      .when(publish('weibo'), byDeputy)
      .refused('statement-not-released', { overridable: true });
  });
});
