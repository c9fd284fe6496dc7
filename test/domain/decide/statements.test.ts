import { describe, expect, test } from 'vitest';
import { at, incidentAfter, instant, given, sha } from '../../support/given.ts';
import { drafted, held, published, released, TEAM, tiered } from '../../support/happenings.ts';

const draft = {
  kind: 'DraftStatement',
  statement: 's1',
  plan: 'staff',
  template: 'staff',
  genre: 'internal',
  language: 'en',
  audience: 'staff',
  text: 'Do not guess.\n',
  sha256: sha('s1'),
  facts: ['f1'],
  gaps: [],
} as const;

const publish = (...channels: string[]) => ({ kind: 'PublishStatement', statement: 's1', channels }) as const;
const out = (channel: string) =>
  ({ type: 'StatementPublished', data: { statement: 's1', sha256: sha('s1'), channel } }) as const;
const signedOff = [...TEAM, tiered('minor'), drafted(), released('lead', 'wang')];
const byDeputy = { by: 'qian' };

describe('drafting a statement', () => {
  test('keeps the whole text with its hash', () => {
    const { kind: _, ...data } = draft;
    given().when(draft).then({ type: 'StatementDrafted', data });
  });

  test('is labelled as the plan says, unless told otherwise', () => {
    given().when(draft).recordedWith({ tlp: 'AMBER+STRICT' });
    given().when(draft, { tlp: 'GREEN' }).recordedWith({ tlp: 'GREEN' });
    given()
      .when({ ...draft, plan: 'situation' })
      .recordedWith({ tlp: 'AMBER' });
  });

  test('under an id in use is refused, whatever the reason', () => {
    given(drafted())
      .when(draft)
      .refused('statement-exists', { values: { statement: 's1' } });
    given(drafted()).when(draft, { override: 'please' }).refused('statement-exists');
  });
});

describe('publishing a statement', () => {
  test('records each channel, with the address', () => {
    given(...signedOff)
      .when({ ...publish('weibo'), url: 'https://weibo.example/1' }, byDeputy)
      .then({ type: 'StatementPublished', data: { ...out('weibo').data, url: 'https://weibo.example/1' } });
    given(...signedOff)
      .when(publish('weibo', 'wechat'), byDeputy)
      .then(out('weibo'), out('wechat'));
    given(...signedOff)
      .when(publish('weibo'), byDeputy)
      .recordedWith({ tlp: 'CLEAR' });
  });

  test('records a channel named twice once', () => {
    given(...signedOff)
      .when(publish('weibo', 'weibo'), byDeputy)
      .then(out('weibo'));
  });

  test('is refused for what nobody knows, whatever the reason', () => {
    given(...TEAM)
      .when(publish('weibo'), byDeputy)
      .refused('statement-unknown', { values: { given: 's1' } });
    given(...signedOff)
      .when(publish('radio'), byDeputy)
      .refused('channel-unknown');
    given(...signedOff)
      .when(publish('weibo', 'radio'), { ...byDeputy, override: 'please' })
      .refused('channel-unknown');
    given(...TEAM)
      .when(publish('weibo'), { ...byDeputy, override: 'please' })
      .refused('statement-unknown');
  });

  test('is refused with gaps in the text, whatever the reason', () => {
    const gappy = [...TEAM, tiered('minor'), drafted({ gaps: ['contact'] })];
    given(...gappy)
      .when(publish('weibo'), byDeputy)
      .refused('statement-gaps', { values: { gaps: ['contact'] } });
    given(...gappy)
      .when(publish('weibo'), { ...byDeputy, override: 'please' })
      .refused('statement-gaps');
  });

  test('is refused twice on one channel, and free on another', () => {
    given(...signedOff, published('weibo'))
      .when(publish('weibo'), byDeputy)
      .refused('statement-published');
    given(...signedOff, published('weibo'))
      .when(publish('weibo'), { ...byDeputy, override: 'please' })
      .refused('statement-published');
    given(...signedOff, published('weibo'))
      .when(publish('wechat'), byDeputy)
      .then(out('wechat'));
  });

  test('is refused without the power, and can be overridden', () => {
    given(...signedOff)
      .when(publish('weibo'), { by: 'wang' })
      .refused('power-missing', { overridable: true });
    given(...signedOff)
      .when(publish('weibo'), { by: 'wang', override: 'Qian sleeps' })
      .then({ ...out('weibo'), override: { codes: ['power-missing'], reason: 'Qian sleeps' } });
  });
});

describe('what counts as spoken', () => {
  test('the earliest publication that left the house', () => {
    const events = [
      drafted(),
      published('weibo', { at: at('11:00') }),
      published('wechat', { at: at('10:55') }),
    ];
    expect(incidentAfter(...events).times.published).toBe(instant('10:55'));
  });

  test('not a word to the staff', () => {
    const { times, statements } = incidentAfter(drafted({ audience: 'staff' }), published('wecom'));
    expect(times.published).toBeUndefined();
    expect(statements['s1']?.publications).toHaveLength(1);
  });
});

test('a power that nobody holds belongs to the lead: publishing', () => {
  given(held('lead', 'wang'), tiered('minor'), drafted(), released('lead', 'wang'))
    .when(publish('weibo'), { by: 'wang' })
    .then(out('weibo'));
});
