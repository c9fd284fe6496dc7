import {
  type Cluster,
  CLUSTERS,
  CRISIS_TYPES,
  type CrisisType,
  crisisTypes,
  HISTORIES,
  type History,
  type Reputation,
  REPUTATIONS,
  type Stance,
  STANCES,
} from '../domain/posture.ts';
import { type ChoiceWords, readChoice } from './named-choice.ts';

const CRISES: ChoiceWords<Cluster | CrisisType> = {
  victim: ['受害型', '受害者型', '受害'],
  accidental: ['意外型', '事故型', '意外', 'accident'],
  preventable: ['可预防型', '可避免型', '可预防', '蓄意型', 'intentional'],
  'natural-disaster': ['自然灾害', '天灾', 'disaster', 'natural disaster'],
  rumour: ['谣言', '不实传言', 'rumor'],
  'workplace-violence': ['工作场所暴力', '职场暴力', 'violence', 'workplace violence'],
  'product-tampering': ['产品遭外人破坏', '产品遭破坏', '投毒', 'tampering', 'product tampering'],
  challenge: ['外界质疑', '质疑', '指责'],
  'technical-error-accident': ['技术故障致事故', '技术故障', '技术失误致事故', 'technical error'],
  'technical-error-product-harm': ['技术故障致产品危害', '技术故障致产品伤害', '技术失误致产品危害'],
  'human-error-accident': ['人为失误致事故', '人为失误', 'human error'],
  'human-error-product-harm': ['人为失误致产品危害', '人为失误致产品伤害'],
  'misdeed-no-injury': ['不当行为未造成伤害', '不当行为', 'misdeed'],
  'management-misconduct': ['管理层违规', '管理层不当行为', '高管违规', 'misconduct'],
  'misdeed-with-injury': ['不当行为造成伤害'],
};

const isCluster = (id: Cluster | CrisisType): id is Cluster => CLUSTERS.some((cluster) => cluster === id);

/** What kind of crisis it is, as far as it was said. */
export interface NamedCrisis {
  readonly cluster: Cluster;
  readonly type?: CrisisType;
}

/** A cluster, or a type with its cluster: `rumour`, 可预防型. @throws UsageError('posture-type-unknown') */
export function readCrisis(text: string): NamedCrisis {
  const named = readChoice(text, [...CLUSTERS, ...crisisTypes()], CRISES, 'posture-type-unknown');
  return isCluster(named) ? { cluster: named } : { cluster: CRISIS_TYPES[named], type: named };
}

const HISTORY: ChoiceWords<History> = {
  yes: ['有', '有过', '有前科', '是', 'y'],
  no: ['无', '没有', '无前科', '否', 'none', 'n'],
  unknown: ['不知道', '不清楚', '未知', '?'],
};

/** Whether something like it happened before. @throws UsageError('posture-history-unknown') */
export const readHistory = (text: string): History =>
  readChoice(text, HISTORIES, HISTORY, 'posture-history-unknown');

const REPUTATION: ChoiceWords<Reputation> = {
  good: ['好', '良好'],
  neutral: ['一般', '中性', '普通'],
  bad: ['差', '坏', '不好', 'poor'],
  unknown: ['不知道', '不清楚', '未知', '?'],
};

/** The reputation before. @throws UsageError('posture-reputation-unknown') */
export const readReputation = (text: string): Reputation =>
  readChoice(text, REPUTATIONS, REPUTATION, 'posture-reputation-unknown');

const STANCE_WORDS: ChoiceWords<Stance> = {
  inform: ['只告知', '告知', '先告知', 'information'],
  deny: ['否认', 'denial'],
  diminish: ['淡化', 'diminishment'],
  rebuild: ['担责修复', '担责', '修复', '重建', 'apologise', 'apologize'],
};

/** A posture: `rebuild`, 担责修复. @throws UsageError('posture-stance-unknown') */
export const readStance = (text: string): Stance =>
  readChoice(text, STANCES, STANCE_WORDS, 'posture-stance-unknown');
