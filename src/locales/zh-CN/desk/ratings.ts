/** 多人研判与一致程度。 */
export const ratings = {
  alone: '每人的回答各自得出：{{tiers}}',
  raised: '过半评估人各自得出此等级；逐项合并取轻，会低估',
  recorded: '研判意见已记录：共 {{asked}} 问，已答 {{known}} 问。意见本身不定级。',
  kept: '沿用你上一次的意见：{{factors}}',
  raters: '已有 {{number}} 人提交意见：{{people}}',
  'person-role': '{{person}}（{{role}}）',
  proxy: '由{{recorder}}代录，非本人提交：{{people}}',
  missing: '尚未提交：{{people}}',
  next: '由组长综合各方意见定级：  {{command}}',
  agreement: '对 {{number}} 项共同要素孰轻孰重，一致程度{{level}}（肯德尔和谐系数 W {{w}}，p {{p}}）',
  levels: { high: '高', fair: '中等', low: '低', chance: '与偶然一致无从区分' },
  spearman: '两人之间，W 等同于斯皮尔曼等级相关系数：2W − 1 = {{rho}}',
  basis: '依据的问题：{{criteria}}',
  'basis-some': '共 {{all}} 人，仅据{{people}}的回答（其余人未答太多），依据的问题：{{criteria}}',
  convention:
    '按惯例，W 在 {{high}} 以上为高，{{fair}} 以上为中等，再低为低。W 只比较各要素的轻重次序，不比较判得多重。',
  chance: '随意排序也有 {{percent}}% 的可能达到这样的一致，不宜倚重。',
  exact: '= {{p}}',
  approximate: '≈ {{p}}',
  tiny: '< {{p}}',
  'no-agreement': '无法计算一致程度：至少要有三项要素人人都答得出，且有人判出轻重之别。',
  same: '各人的回答指向的等级没有分歧。',
  settle: '先核实以下等级分歧：{{criteria}}',
  'settle-more': '先核实以下等级分歧：{{criteria}}，另有 {{number}} 项',
  'said-by': '{{answer}}：{{people}}',
  'criterion-said': '{{name}}   {{answers}}',
};

export const errors = {
  'rating-missing':
    '没有给出任何回答，未作记录。\n提交意见：  crisis classify --rate --answer 要素=值 …   （{{factors}}）',
  'rating-tier':
    '提交意见只需逐项回答；等级由回答推算，由组长决定。\n提交意见：  crisis classify --rate --answer 要素=值 …\n直接定级：  crisis classify 等级 --reason "…"',
};
