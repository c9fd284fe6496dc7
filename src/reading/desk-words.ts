import {
  ACCOUNT_KINDS,
  type AccountKind,
  ACCOUNT_OPERATIONS,
  type AccountOperation,
  ACCOUNT_STATES,
  type AccountState,
  REFUSED_OPERATIONS,
} from '../domain/account.ts';
import { type IncomingKind, INCOMING_KINDS } from '../domain/incoming.ts';
import { type NotificationVia, NOTIFICATION_VIAS } from '../domain/notification.ts';
import { foldText } from './fold-text.ts';
import { type ChoiceWords, readChoice } from './named-choice.ts';

const CALLERS: ChoiceWords<IncomingKind> = {
  media: ['媒体', '记者'],
  regulator: ['监管', '监管部门'],
  government: ['政府', '政府部门'],
  platform: ['平台'],
  kol: ['达人', '博主', '大V', 'influencer'],
  complainant: ['投诉人', '顾客', '当事人'],
  partner: ['合作方', '供应商'],
  franchisee: ['加盟商'],
  investor: ['投资者', '投资人', '股东'],
  insurer: ['保险', '保险公司'],
  union: ['工会'],
  other: ['其他', '其它'],
};

/** Who calls or writes: `media`, 媒体. @throws UsageError('incoming-kind-unknown') */
export const readIncomingKind = (text: string): IncomingKind =>
  readChoice(text, INCOMING_KINDS, CALLERS, 'incoming-kind-unknown');

const ACCOUNTS: ChoiceWords<AccountKind> = {
  main: ['主账号', '官方', '官方号'],
  matrix: ['矩阵', '矩阵号'],
  shop: ['门店', '门店号'],
  executive: ['高管', '高管号'],
  franchise: ['加盟', '加盟商'],
  overseas: ['海外', '海外号'],
};

/** Whose account it is: `shop`, 门店. @throws UsageError('account-kind-unknown') */
export const readAccountKind = (text: string): AccountKind =>
  readChoice(text, ACCOUNT_KINDS, ACCOUNTS, 'account-kind-unknown');

const STATES: ChoiceWords<AccountState> = {
  silent: ['静默', '停更', 'silence'],
  'repost-only': ['只转发', '仅转发', 'repost'],
  normal: ['正常', '恢复'],
};

/** What an account may do: `silent`, 静默. @throws UsageError('account-state-unknown') */
export const readAccountState = (text: string): AccountState =>
  readChoice(text, ACCOUNT_STATES, STATES, 'account-state-unknown');

const OPERATIONS = [...ACCOUNT_OPERATIONS, ...REFUSED_OPERATIONS] as const;

const DOINGS: ChoiceWords<(typeof OPERATIONS)[number]> = {
  pin: ['置顶'],
  'select-comments': ['精选评论', '评论精选'],
  'close-comments': ['关闭评论', '关评论'],
  'open-comments': ['开放评论', '开评论', '恢复评论'],
  'delete-own-post': ['删除己方', '删除己方内容', '删自己的帖'],
  'platform-complaint': ['平台投诉', '投诉'],
  'paid-deletion': ['付费删帖', '有偿删帖', '花钱删帖', '买删帖'],
  'paid-posts': ['付费发帖', '有偿发帖', '水军', '雇水军', '买水军', '刷评'],
  'paid-silence': ['付费封口', '封口', '封口费', '花钱封口'],
};

/** What is to be done on an account, also what is never done. @throws UsageError('operation-unknown') */
export function readOperation(text: string): AccountOperation | (typeof REFUSED_OPERATIONS)[number] {
  return readChoice(text, OPERATIONS, DOINGS, 'operation-unknown', ACCOUNT_OPERATIONS);
}

/** Whether an operation is one that is never done. */
export const isNeverDone = (operation: string): boolean =>
  REFUSED_OPERATIONS.some((refused) => refused === operation);

const WAYS: ChoiceWords<NotificationVia> = {
  phone: ['电话', '打电话', 'call'],
  wechat: ['微信'],
  sms: ['短信'],
  mail: ['邮件', '邮箱', 'email'],
  here: ['当面', '现场'],
};

/** How somebody was told: `wechat`, 微信. @throws UsageError('notify-via-unknown') */
export const readNotificationVia = (text: string): NotificationVia =>
  readChoice(text, NOTIFICATION_VIAS, WAYS, 'notify-via-unknown');

/** Whether somebody means the line (口径) itself. */
export const isTheLine = (text: string): boolean => ['line', '口径'].includes(foldText(text));
