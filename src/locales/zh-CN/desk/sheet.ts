/** The sheet to fill in for a classification, its aspects, and classes of events. */
export const sheet = {
  heading: '评估输入表：{{title}}（{{incident}}）',
  how: '把知道的改成答案，不知道的留 unknown。填好后：crisis classify --answers 文件',
  figures: '数字可写 120、1000-5000、至少500、~2万；是非题写 是、否 或 不知道',
  desks: '内部：经营结果、客户与员工反馈、系统数据 · 外部：市场、媒体、同行、政策与监管',
  aspects: {
    nature: '性质',
    scale: '规模',
    scope: '影响范围',
    consequence: '后果',
    other: '其他',
  },
  data: { internal: '内部', external: '外部' },
  desk: '（{{desk}}）',
  'yes-no': '是/否/不知道',
  'unit-end': '；',
  'one-answer': '请只写一个答案：一个词或一个数',
  paste: '请粘贴填好的表，另起一行按 Ctrl-D 结束。',
  'aspects-open': '四项中尚无所知：{{aspects}}',
  'by-class': '类别：{{classes}}',
  'class-or': '按类别：crisis classify 类别   （{{classes}}）',
  'class-tier': '{{id}} {{name}} → {{tier}}',
  'classes-there': '一眼能认出的，可直接按类别定级：crisis classify 类别',
};

/** Problems in a filled-in sheet, by rule. */
export const problems = {
  'sheet-shape': '这不是评估输入表：应是 `people: 120` 这样的行。可用 crisis classify --sheet 打印一份',
  'sheet-question': '没有“{{found}}”这一项{{suggested}}现有：{{allowed}}',
  'sheet-answer': '{{question}}：{{why}}',
};

export const errors = {
  'sheet-unfilled': '{{file}} 中各项仍全是不知道，未作任何记录。请先填入已知的。',
};
