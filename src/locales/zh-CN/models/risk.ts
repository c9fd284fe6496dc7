export const words = {
  heading: '风险清单：可能性 × 影响程度',
  source: '出处：{{source}}',
  'likelihood-axis': '可能性 ↑',
  'impact-axis': '影响程度 →',
  'column-level': '等级',
  'column-score': '可能性 × 影响',
  'column-risk': '风险',
  product: '{{likelihood}} × {{impact}} = {{score}}',
  levels: { low: '低', medium: '中', high: '高' },
  likelihoods: { '1': '极少', '2': '不太可能', '3': '可能', '4': '很可能', '5': '几乎必然' },
  impacts: { '1': '轻微', '2': '较小', '3': '中等', '4': '严重', '5': '重大' },
  'level-from': '{{shade}} {{level}} {{score}} 起',
  'impact-steps': '影响程度：{{steps}}',
  'combine-worst': '有多项影响的，取最重的一项（combine: worst）。',
  'combine-mean': '有多项影响的，取平均值（combine: mean）；矩阵中放入最近的一格，等级以得分为准。',
  convention: '“6 分起为中、15 分起为高”是通行惯例，请用 `levels` 按本单位情况调整。',
  next: '先为{{level}}风险做准备（{{number}} 项）：{{risks}}。分析成因：crisis assess fta 文件',
  'next-none': '没有{{level}}风险。可能性或影响有变化时，请重新评估。',
};

/** Problems in a file of this model, by rule. */
export const problems = {
  'risk-none': '这里没有风险：请写 `编号: { name: 名称, likelihood: 1-5, impact: 1-5 }`',
  'risk-step': '“{{found}}”不在量表内：请写 1（最轻）到 5 的整数',
  'risk-step-word': '“{{found}}”不在量表内{{suggested}}请写 1（最轻）到 5 的整数，或量表中的词：{{allowed}}',
  'risk-scale-count': '量表应有 {{expected}} 个词，由轻到重；现有 {{found}} 个',
  'risk-impact-missing': '没有写明影响程度：请加 `impact: 1-5`，或用 `impacts` 逐项写明',
  'risk-impact-twice': '已有 `impact`：`impact` 和 `impacts` 只留一个',
  'risk-level': '“{{found}}”不是得分：请写该等级的最低分，1 到 25',
  'risk-level-first': '第一级从 {{found}} 分起，更低的得分没有等级：请从 1 分起',
  'risk-level-order': '{{found}} 不大于前一级的 {{before}}：最低分应逐级增大，由轻到重',
  'risk-level-none': '这里没有等级：请逐级写 `名称: 最低分`，或删去这一行',
};
