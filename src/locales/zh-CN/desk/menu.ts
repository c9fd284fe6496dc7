/** 菜单。 */
export const menu = {
  what: '做什么？',
  'what-now': '做什么？（直接写一句话即记入档案）',
  'none-chosen': '没有选定未结事件。',
  next: '{{title}}  {{who}}  {{left}}',
  status: '看全貌',
  classify: '定级',
  decide: '决定怎么回应',
  line: '口径：查看与粘贴',
  fact: '登记一条事实',
  remark: '登记场外言论',
  metric: '录入热度',
  statements: '文稿',
  brief: '出快报',
  handover: '出交接单',
  other: '所有事件',
  start: '出了新的事：建档',
  init: '事前准备：填写单位与值班电话',
  playbooks: '预案',
  help: '全部命令',
  log: '记：{{text}}',
  'ask-fact': '什么事实？（一句话，先记为待核实）',
  'ask-remark': '说了什么？（原话）',
  'ask-metric': '如 热搜=7 阅读=1.2亿 负面=320',
};

export const errors = {};

/** 这些命令的帮助。 */
export const commands = {};
