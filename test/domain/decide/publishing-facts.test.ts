import { describe, test } from 'vitest';
import { at, given, sha } from '../../support/given.ts';
import {
  claimed,
  confirmed,
  drafted,
  refuted,
  released,
  retracted,
  revised,
  TEAM,
  tiered,
} from '../../support/happenings.ts';

const publish = (...channels: string[]) => ({ kind: 'PublishStatement', statement: 's1', channels }) as const;
const out = (channel: string) =>
  ({ type: 'StatementPublished', data: { statement: 's1', sha256: sha('s1'), channel } }) as const;
const byDeputy = { by: 'qian' };

describe('publishing quoted facts', () => {
  const quoting = [
    ...TEAM,
    tiered('minor'),
    claimed('f1', { id: 'e1' }),
    confirmed('f1', { id: 'e2' }),
    drafted({ facts: ['f1'] }),
    released('lead', 'wang'),
  ];

  test('is free while they are confirmed', () => {
    given(...quoting)
      .when(publish('weibo'), byDeputy)
      .then(out('weibo'));
  });

  test.each([
    ['refuted', [refuted('f1')]],
    ['revised', [revised('f1', '2')]],
    ['revised and confirmed anew', [revised('f1', '2'), confirmed('f1', { at: at('11:35') })]],
    ['revised, whatever the clock said', [revised('f1', '2', { at: at('10:16') }), confirmed('f1')]],
    ['no longer confirmed', [retracted('e2')]],
    ['retracted', [retracted('e1')]],
  ])('is refused once one is %s, and can be overridden', (_, changes) => {
    given(...quoting, ...changes)
      .when(publish('weibo'), byDeputy)
      .refused('statement-facts-changed', { overridable: true, values: { statement: 's1', facts: ['f1'] } });
    given(...quoting, ...changes)
      .when(publish('weibo'), { ...byDeputy, override: 'still true' })
      .then({ ...out('weibo'), override: { codes: ['statement-facts-changed'], reason: 'still true' } });
  });

  test('a text drafted after the revision quotes the new wording', () => {
    given(
      ...TEAM,
      tiered('minor'),
      claimed('f1'),
      revised('f1', '2'),
      confirmed('f1'),
      drafted({ facts: ['f1'] }),
      released('lead', 'wang'),
    )
      .when(publish('weibo'), byDeputy)
      .then(out('weibo'));
  });
});
