import { PLATFORM_STATES, type PlatformState } from '../domain/statement.ts';
import { type ChoiceWords, readChoice } from './named-choice.ts';

const WORDS: ChoiceWords<PlatformState> = {
  'under-review': ['review', '审核中', '审核', '待审核', '审查中'],
  limited: ['限流', '被限流', '降权', '仅粉丝可见'],
  hidden: ['屏蔽', '被屏蔽', '被平台屏蔽', '隐藏', '不可见', '仅自己可见'],
  removed: ['deleted', '被删', '删除', '被删除', '下架', '被下架'],
  restored: ['恢复', '已恢复', '恢复可见', '解除'],
};

/** What a platform did to a text, by id or in Chinese. @throws UsageError('platform-state-unknown') */
export const readPlatformState = (text: string): PlatformState =>
  readChoice(text, PLATFORM_STATES, WORDS, 'platform-state-unknown');
