/** `crisis classify` 对等级有多大把握的说明。 */
export const assessing = {
  'from-to': '{{from}}到{{to}}',
  outcome: '{{answer}} 则{{tiers}}',
  'outcome-and': '；',
  possible: '目前可能：{{tiers}}；还有 {{number}} 个问题会影响定级',
  'ask-next': '最值得先查：{{question}}（{{outcomes}}）',
  'decided-other': '组长另行定为：{{tier}}',
  methods: { 'highest-band': '最高档', weighted: '加权平均', fuzzy: '模糊综合评价' },
  'side-by-side': '三种方法对照（预案所用的在前）',
  possibly: '可能：{{tiers}}',
  score: '{{score}}，满分 {{most}}',
  'near-tie': '，与下一级难分，取较高的{{tier}}',
  differs: '{{method}}为{{tier}}',
  agree: '三种方法结论一致。',
  disagree: '方法之间有分歧：本预案按{{own}}定为{{tier}}；{{others}}。由组长决定。',
  contributions: '各项的分量（权重 × 轻重，0 为最低等级）',
  'weight-level': '{{weight}} × {{level}}',
  'weights-given': '权重取自预案；未在组内比较权重的，按该组最重的一项计。',
  'weights-alike': '预案没有给出权重，各项同等看待。可用 crisis playbook weights 确定权重',
  moves: '单独改变哪一项就会改变等级',
  'weight-of': '{{criterion}}的权重',
  'flips-yes': '以下任一项为“是” → {{tier}}：{{criteria}}',
  'flips-no': '以下任一项为“否” → {{tier}}：{{criteria}}',
  'moves-none': '任何一项单独改变都不会改变等级。',
  questions: '待查问题，最有用的在前（平均能排除的等级数）',
  'worth-note': '假定每种可能的答案机会均等。',
};

export const errors = {
  'range-reversed': '“{{text}}”前大后小，请写成 {{to}}-{{from}}',
  'ratings-none': '上次定级之后还没有人评分。请各角色先评：crisis classify --rate --answer 因素=值 …',
};
