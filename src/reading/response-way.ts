import { RESPONSE_WAYS, type ResponseWay } from '../domain/response.ts';
import { type ChoiceWords, readChoice } from './named-choice.ts';

const WAYS: ChoiceWords<ResponseWay> = {
  respond: ['公开回应', '公开', '发声', 'public'],
  reply: ['评论区回复', '评论回复', '回复评论', 'comment', 'comments'],
  private: ['一对一沟通', '一对一', '私下沟通', '私信', 'one-to-one'],
  hold: ['暂不回应', '不回应', '暂缓'],
  watch: ['冷处理观察', '冷处理', '观察'],
};

/** How to respond: `hold`, 暂不回应. @throws UsageError('way-unknown') */
export const readResponseWay = (text: string): ResponseWay =>
  readChoice(text, RESPONSE_WAYS, WAYS, 'way-unknown');
