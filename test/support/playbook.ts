import type { Condition, Moment, Playbook, TierDuration } from '../../src/domain/playbook.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

const aware = (seconds: number): Moment => ({ start: { kind: 'named', name: 'aware' }, plus: { seconds } });
const awareTier = (tier: TierDuration): Moment => ({
  start: { kind: 'named', name: 'aware' },
  plus: { tier },
});
const answers = (source: string, ...reads: string[]): Condition => ({ source, reads });

/** A small but whole playbook: every kind of deadline, requirement, sign-off and factor once. */
export const PLAYBOOK: Playbook = {
  crisis: 1,
  id: 'kitchen',
  language: 'en',
  version: '1.0.0',
  title: 'Kitchen plan',
  owner: 'Public relations',
  category: 'reputation',
  subject: 'organisation',
  reviewed: '2026-11-01',
  objectives: ['Say what is true', 'Say it in time'],
  tiers: {
    minor: {
      name: 'Minor',
      example: 'A few complaints',
      firstResponse: 2 * HOUR,
      publicText: 24 * HOUR,
      review: { every: 24 * HOUR },
      signOff: { review: [], release: 'lead' },
    },
    moderate: {
      name: 'Moderate',
      firstResponse: HOUR,
      publicText: 4 * HOUR,
      review: { every: 4 * HOUR },
      signOff: { review: ['operations', 'legal'], release: 'lead' },
    },
    severe: {
      name: 'Severe',
      firstResponse: 30 * MINUTE,
      publicText: 4 * HOUR,
      result: 48 * HOUR,
      review: { every: 2 * HOUR, for: 12 * HOUR, then: 4 * HOUR },
      signOff: { review: ['operations', 'legal'], within: 20 * MINUTE, release: 'executive' },
    },
  },
  roles: {
    lead: { name: 'Lead', department: 'Public relations', can: ['classify', 'release', 'adjust'] },
    executive: { name: 'Executive', can: ['release', 'close'], from: 'severe' },
    deputy: { name: 'Deputy', can: ['publish'] },
    operations: { name: 'Operations', duties: ['Check the shop'] },
    legal: { name: 'Legal', from: 'moderate' },
    care: { name: 'Customer care' },
  },
  classification: {
    method: 'highest-band',
    whenUnknown: 'one-above-known',
    groups: { spread: 'Spread' },
    factors: {
      people: {
        ask: 'How many people were harmed?',
        unit: 'people',
        order: 'ascending',
        bands: { minor: 0, moderate: 10, severe: 100 },
      },
      reposts: {
        ask: 'How many reposts?',
        group: 'spread',
        order: 'ascending',
        bands: { minor: 0, moderate: 1000, severe: 10_000 },
      },
      hotSearch: {
        ask: 'Best rank on the hot-search list?',
        group: 'spread',
        order: 'descending',
        bands: { minor: 50, moderate: 30, severe: 10 },
      },
    },
    floors: {
      injury: { ask: 'Was anybody injured or killed?', tier: 'severe' },
      regulator: { ask: 'Has a regulator summoned us?', tier: 'moderate' },
    },
  },
  phases: {
    launch: {
      name: 'Launch',
      ends: { all: aware(HOUR) },
      tasks: {
        silence: { title: 'Silence all channels', role: 'deputy', due: { all: aware(15 * MINUTE) } },
        evidence: {
          title: 'Secure the evidence',
          detail: 'Never ask the poster to delete',
          role: 'operations',
          due: { all: aware(20 * MINUTE) },
          requires: ['evidence'],
        },
        verify: {
          title: 'Verify what happened',
          role: 'operations',
          due: { all: aware(45 * MINUTE) },
          requires: ['confirmed-fact'],
        },
        families: {
          title: 'Call the families',
          role: 'care',
          due: { all: awareTier('firstResponse') },
          when: answers('answers.people > 0', 'answers.people'),
        },
        tier: {
          title: 'Settle the tier',
          role: 'lead',
          due: { all: aware(HOUR) },
          requires: ['classification'],
        },
      },
    },
    respond: {
      name: 'Respond',
      ends: { byTier: { minor: aware(48 * HOUR), moderate: aware(24 * HOUR), severe: aware(24 * HOUR) } },
      endsWhen: answers('elapsed > duration("20h")', 'elapsed'),
      tasks: {
        'first-response': {
          title: 'Respond for the first time',
          role: 'lead',
          due: { all: awareTier('firstResponse') },
          after: ['verify'],
          statement: ['first-words', 'situation'],
        },
        'public-text': {
          title: 'Publish the statement',
          role: 'lead',
          due: { all: awareTier('publicText') },
          requires: ['sign-off'],
          statement: ['situation'],
        },
        authority: {
          title: 'Report to the authority',
          role: 'lead',
          due: {
            byTier: {
              moderate: { start: { kind: 'named', name: 'opened' }, plus: { seconds: 2 * HOUR } },
              severe: { start: { kind: 'named', name: 'opened' }, plus: { seconds: HOUR } },
            },
          },
        },
        insurer: { title: 'Tell the insurer', role: 'deputy', after: ['authority', 'council'] },
        council: { title: 'Convene the executives', role: 'executive', due: { all: aware(90 * MINUTE) } },
        reply: {
          title: 'Reply to the complainant',
          role: 'care',
          due: { all: { start: { kind: 'task', task: 'verify' }, plus: { seconds: 30 * MINUTE } } },
        },
        rota: {
          title: 'Write the rota',
          role: 'deputy',
          due: { all: { start: { kind: 'phase' }, plus: { seconds: 8 * HOUR } } },
        },
        review: {
          title: 'Assess the situation',
          role: 'lead',
          due: { all: { start: { kind: 'named', name: 'classified' }, plus: { seconds: 2 * HOUR } } },
          repeats: 'tier.review',
        },
      },
    },
    recover: {
      name: 'Recover',
      tasks: {
        watch: {
          title: 'Watch the mentions',
          role: 'care',
          due: { all: { start: { kind: 'phase' }, plus: { seconds: HOUR } } },
          repeats: { every: 4 * HOUR },
        },
        thanks: {
          title: 'Thank those who helped',
          role: 'care',
          due: { all: { start: { kind: 'named', name: 'closed' }, plus: { seconds: 24 * HOUR } } },
        },
      },
    },
  },
  statements: {
    'first-words': {
      template: 'first-words',
      title: 'First words',
      genre: 'first-response',
      audience: 'public',
      channels: ['weibo', 'wechat'],
      preapproved: { by: 'legal', on: '2026-11-01', expires: '2026-11-20', upTo: 'moderate' },
    },
    situation: { template: 'situation', genre: 'situation', audience: 'public', channels: ['weibo'] },
    staff: {
      template: 'staff',
      genre: 'internal',
      audience: 'staff',
      channels: ['wecom'],
      tlp: 'AMBER+STRICT',
    },
  },
  channels: {
    weibo: { name: 'Weibo', owner: 'deputy' },
    wechat: { owner: 'deputy' },
    wecom: { owner: 'lead', notify: 'staff-room' },
  },
  translations: {
    'zh-CN': {
      title: '后厨预案',
      objectives: ['讲真话', '及时讲'],
      tiers: { minor: { name: '轻度' }, moderate: { name: '中度' }, severe: { name: '重度' } },
      roles: { operations: { name: '业务核查', duties: ['核查门店'] } },
      classification: { factors: { people: { ask: '多少人受到伤害？' } } },
      phases: { launch: { name: '启动', tasks: { silence: { title: '渠道静默' } } } },
    },
  },
};
