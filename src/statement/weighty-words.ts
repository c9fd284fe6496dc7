/** Words of a duty or a promise. */
export const DUTY =
  /负责|牵头|承担|担责|担当|责任|承诺|保证|确保|务必|必须|必将|必定|应当|应该|须|(?<![反供回响相适效对顺感])应(?![急对用答援聘邀届])|将(?![军近])|\b(?:shall|will|must|duty|duties|obliged|obligations?|in charge|ensures?|responsib\w*|liab\w*|accountab\w*|undertak\w*|undertook|promis\w*|guarant\w*|commit\w*|pledg\w*)\b|['’]ll\b/giu;

/** Words of money for those who were harmed. */
export const COMPENSATION =
  /赔|补偿|退款|退还|退费|退货|退票|免单|免费|减免|报销|垫付|慰问金|抚恤|全额|费用|(?<=[\d零一二两三四五六七八九十百千万亿] ?)元|[¥￥$€£]|\b(?:refund\w*|compensat\w*|reimburs\w*|repay\w*|repaid|pay|pays|paying|paid|payments?|payouts?|waive\w*|vouchers?|damages|free of charge|costs?|expenses)\b/giu;

/** Words that only look like a denial. */
const NO_DENIAL =
  /非常|对不起|不好意思|不仅|不但|不断|不管|不论|无论|不少|未来|不过|不久|不同|无数|差不多|是否|不便|不安|不满|不幸|不懈|不良|非法|无比|无锡|南非|非洲|not only\b/giu;
const DENIAL =
  /不|没|未|无|非|勿|莫|免(?![费单])|否认|禁止|\b(?:not|no|none|never|nobody|nothing|nor|neither|without|cannot|unable|den(?:y|ies|ied))\b|n['’]t\b/giu;
/** What a denial may be joined to without saying anything else: 未 is 没有, 未能 is 没能. */
const DENIAL_FILLER = /[有能曾会是经]|\b(?:do|does|did|is|are|was|were|has|have|had|will|any|be|been)\b/giu;

/** How often words deny something. */
export const countDenials = (words: string): number =>
  [...words.replace(NO_DENIAL, ' ').matchAll(DENIAL)].length;

/** The letters that are left when the denials in some words are taken away. */
export const withoutDenials = (words: string): string =>
  words
    .replace(NO_DENIAL, '')
    .replace(DENIAL, ' ')
    .replace(DENIAL_FILLER, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Adverbs of feeling, that add nothing to what is said. */
export const SOFT_WORD =
  /^(?:非常|十分|万分|深感|深表|深深|诚挚|诚恳|真诚|诚心|衷心|郑重|再次|特别|very|deeply|sincerely|truly|really|most|so|also|again|please)$/iu;
