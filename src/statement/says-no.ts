import { foldWidth } from './fold-width.ts';

/** Ways to agree that hold a word of refusing: 没意见, no objection. */
const AGREED =
  /(?:没有?|无|沒)(?:什么)?(?:意见|问题|异议)|不错|不用改|no (?:objections?|problem|comments?|changes?|issues?)|not bad/giu;
const REFUSED =
  /不(?:同意|行|可以?|要|能|妥|发|通过|签)|别(?:发|签)|先别|暂缓|反对|驳回|退回|有意见|再改|重写|\b(?:no|not|don['’]?t|do not|disagree|reject(?:ed)?|refuse[ds]?|hold (?:it|off)|stop)\b/iu;

/** Whether the words of an answer say no rather than yes. */
export const saysNo = (words: string): boolean => REFUSED.test(foldWidth(words).replace(AGREED, ''));
