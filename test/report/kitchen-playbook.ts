import type { Moment, Playbook, TierDuration } from '../../src/domain/playbook.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

const aware = (seconds: number): { all: Moment } => ({
  all: { start: { kind: 'named', name: 'aware' }, plus: { seconds } },
});
const tierTime = (tier: TierDuration): { all: Moment } => ({
  all: { start: { kind: 'named', name: 'aware' }, plus: { tier } },
});

/** A playbook in Chinese with every text in English as well. */
export const KITCHEN: Playbook = {
  crisis: 1,
  id: 'kitchen',
  language: 'zh-CN',
  version: '1.0.0',
  title: '后厨预案',
  owner: '公关部',
  category: 'product-safety',
  subject: 'organisation',
  reviewed: '2017-08-01',
  objectives: ['讲真话'],
  tiers: {
    moderate: {
      name: '中度',
      firstResponse: 30 * MINUTE,
      publicText: 4 * HOUR,
      signOff: { review: [], release: 'lead' },
    },
    severe: {
      name: '重度',
      firstResponse: HOUR,
      publicText: 8 * HOUR,
      review: { every: 2 * HOUR },
      signOff: { review: ['legal'], release: 'executive' },
    },
  },
  roles: {
    lead: { name: '组长', can: ['classify', 'publish', 'close'] },
    legal: { name: '法务' },
    executive: { name: '总指挥', from: 'severe' },
  },
  classification: {
    method: 'highest-band',
    whenUnknown: 'one-above-known',
    groups: { spread: '传播' },
    factors: {
      shops: { ask: '涉及几家门店？', unit: '家', order: 'ascending', bands: { moderate: 0, severe: 2 } },
      reposts: {
        ask: '转发多少？',
        group: 'spread',
        order: 'ascending',
        bands: { moderate: 0, severe: 10_000 },
      },
    },
    floors: { food: { ask: '涉及食品安全？', tier: 'severe' } },
  },
  phases: {
    launch: {
      name: '启动',
      ends: aware(HOUR),
      tasks: {
        silence: { title: '渠道静默', role: 'lead', due: aware(15 * MINUTE) },
        verify: { title: '核实事实', role: 'lead', due: aware(45 * MINUTE), requires: ['confirmed-fact'] },
      },
    },
    respond: {
      name: '首次回应',
      tasks: {
        first: {
          title: '首次回应',
          role: 'lead',
          due: tierTime('firstResponse'),
          statement: ['apology'],
        },
        rounds: {
          title: '研判',
          role: 'lead',
          due: { all: { start: { kind: 'named', name: 'classified' }, plus: { seconds: 2 * HOUR } } },
          repeats: 'tier.review',
        },
        insurer: { title: '通知保险公司', role: 'legal', due: tierTime('publicText') },
      },
    },
  },
  statements: {
    apology: { template: 'apology', genre: 'apology', audience: 'public', channels: ['weibo'] },
  },
  channels: { weibo: { name: '微博', owner: 'lead' } },
  translations: {
    en: {
      title: 'Kitchen plan',
      owner: 'Public relations',
      objectives: ['Say what is true'],
      tiers: { moderate: { name: 'Moderate' }, severe: { name: 'Severe' } },
      roles: { lead: { name: 'Lead' }, legal: { name: 'Legal' }, executive: { name: 'Executive' } },
      classification: {
        groups: { spread: 'Spread' },
        factors: {
          shops: { ask: 'How many shops?', unit: 'shops' },
          reposts: { ask: 'How many reposts?' },
        },
        floors: { food: { ask: 'Is food safety at stake?' } },
      },
      phases: {
        launch: {
          name: 'Launch',
          tasks: { silence: { title: 'Silence all channels' }, verify: { title: 'Verify what happened' } },
        },
        respond: {
          name: 'Respond',
          tasks: {
            first: { title: 'First response' },
            rounds: { title: 'Internal round' },
            insurer: { title: 'Tell the insurer' },
          },
        },
      },
      channels: { weibo: { name: 'Weibo' } },
    },
  },
};
