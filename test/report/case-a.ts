import type { RecordedEvent } from '../../src/domain/events/table.ts';
import { happened, sha } from '../support/given.ts';
import { beijing, opened } from './reporting.ts';

const TEXT = '致歉信\n\n媒体报道属实，我们非常抱歉。责任在管理层。\n';
const HASH = sha('apology');
const SLIP = sha('slip');

const team = (role: string, person: string, time: string) =>
  happened('RoleAssigned', { role, person }, { at: beijing(time) });

const signed = { statement: 's7k2', sha256: HASH };

const RECORDS = [
  opened({ source: '报社', summary: '报社自五月起暗访两家门店。', organisation: '示例餐饮有限公司' }),
  happened('RoleAssigned', { role: 'lead', person: 'wang', note: 'acting' }, { at: beijing('10:05') }),
  team('legal', 'zhao', '10:20'),
  team('executive', 'song', '10:30'),
  happened('TaskDone', { task: 'silence', note: '含投流与直播' }, { at: beijing('10:12') }),
  {
    ...happened(
      'EntryLogged',
      { kind: 'observation', text: '门店员工对记者说法不一 | 停电？内部整改？' },
      { at: beijing('11:10') },
    ),
    recordedAt: beijing('11:40'),
  },
  happened(
    'LineSet',
    {
      ...{ line: 'l4k2', text: '我们已经看到，正在核实。', sha256: sha('line'), setBy: 'wang', via: 'phone' },
      variants: { 门店: '有人问起，只说：\n我们已经看到，正在核实。' },
    },
    { at: beijing('10:14') },
  ),
  happened('LineAcknowledged', { line: 'l4k2', unit: '门店', person: '刘店长' }, { at: beijing('10:35') }),
  happened(
    'RemarkAdded',
    {
      ...{ remark: 'r6m1', text: '店里停电，所以停业', saidBy: '劲松店', to: '记者', channel: '电话' },
      ...{ standing: 'off-script', about: '停业' },
    },
    { at: beijing('10:30') },
  ),
  happened(
    'RemarkAdded',
    {
      ...{ remark: 'r6m2', text: '内部整改', saidBy: '太阳宫店', to: '记者', channel: '现场' },
      ...{ standing: 'off-script', about: '停业' },
    },
    { at: beijing('10:50') },
  ),
  happened(
    'MetricRecorded',
    { readings: [{ metric: '转发', value: 8000 }], source: '微博' },
    { at: beijing('11:00') },
  ),
  happened(
    'MetricRecorded',
    { readings: [{ metric: '转发', value: 23_000 }], source: '微博' },
    { at: beijing('13:00') },
  ),
  happened(
    'IncomingLogged',
    {
      ...{ incoming: 'i2w9', from: '某日报', kind: 'media', ask: '是否属实，是否停业？' },
      ...{ deadline: beijing('13:00'), answerer: 'wang', checked: '已回拨总机' },
    },
    { at: beijing('11:30') },
  ),
  happened('IncomingSettled', { id: 'i2w9', statement: 's7k2' }, { at: beijing('14:50') }),
  happened('EntryLogged', { kind: 'observation', text: '误记一条' }, { at: beijing('11:20'), id: SLIP }),
  happened('EntryRetracted', { event: SLIP, reason: '记错事件' }, { at: beijing('11:25') }),
  happened(
    'FactAdded',
    { fact: 'f3d8', claim: '涉事门店数', value: '2', unit: '家', source: '报道' },
    { at: beijing('10:40') },
  ),
  happened(
    'FactConfirmed',
    { fact: 'f3d8', source: '门店录像', confirmedBy: 'zhao' },
    { at: beijing('12:00'), by: 'zhao' },
  ),
  happened(
    'TierAssigned',
    {
      tier: 'severe',
      provisional: false,
      proposed: 'severe',
      method: 'highest-band',
      answers: { shops: 2, reposts: 'unknown', food: true },
      scores: { shops: 'severe', food: 'severe' },
      decidedBy: ['shops', 'food'],
      rebased: [{ duty: 'first', from: beijing('10:30'), to: beijing('11:00') }],
      conditions: {},
      reason: '两家门店，食品安全',
    },
    { at: beijing('12:10') },
  ),
  happened('EntryLogged', { kind: 'decision', text: '涉事门店停业' }, { at: beijing('12:30') }),
  happened('TaskSkipped', { task: 'insurer', reason: '保单不含此项' }, { at: beijing('12:40') }),
  happened(
    'TaskAdded',
    { task: 't9m4', title: '安抚顾客', role: 'lead', due: beijing('16:00') },
    { at: beijing('12:45') },
  ),
  happened(
    'StatementDrafted',
    {
      statement: 's7k2',
      plan: 'apology',
      template: 'apology',
      genre: 'apology',
      language: 'zh-CN',
      audience: 'public',
      text: TEXT,
      sha256: HASH,
      facts: ['f3d8'],
      gaps: [],
    },
    { at: beijing('14:00') },
  ),
  happened(
    'StatementReviewed',
    { ...signed, step: 'legal', approver: 'zhao', via: 'wechat', words: '可以发', evidence: '截图.png' },
    { at: beijing('14:20') },
  ),
  happened(
    'StatementReleased',
    { ...signed, step: 'executive', approver: 'song', via: 'phone', evidence: '通话 14:38' },
    { at: beijing('14:38') },
  ),
  happened(
    'StatementPublished',
    { ...signed, channel: 'weibo', url: 'https://weibo.example/a_b?x=1&y=2' },
    {
      at: beijing('14:46'),
      tlp: 'CLEAR',
      override: { codes: ['power-missing'], reason: '组长在路上' },
    },
  ),
  happened('SignOffConfirmed', { ...signed, step: 'legal' }, { at: beijing('14:55'), by: 'zhao' }),
  happened('TaskDone', { task: 'rounds' }, { at: beijing('15:00') }),
  happened('IncidentClosed', { reason: '整改完成' }, { at: beijing('20:00') }),
];

const ROLES: Readonly<Record<string, string>> = { wang: 'lead', zhao: 'legal' };

/** Case A of a hotpot chain in 2017, as a team might have recorded it: the first word came at 14:46. */
export const CASE_A = RECORDS.map((event): RecordedEvent => {
  const role = ROLES[event.by.person];
  return role === undefined ? event : { ...event, by: { ...event.by, role } };
});
