/** 帮助、提示与各命令共用的名称。 */
export const help = {
  program: '危机公关预案执行工具：等级、角色、时限、签发与文稿，一份档案记到底。',
  usage: '用法：',
  arguments: '参数：',
  options: '选项：',
  globals: '通用选项：',
  commands: '命令：',
  option: '显示帮助',
  version: '显示版本',
  example: '示例：',
  start: '出事了？  crisis start',
};

export const groups = { prepare: '准备：', respond: '处置：', speak: '发布：', learn: '复盘：' };

export const globals = {
  home: '.crisis 目录本身',
  incident: '哪个事件：编号、编号的一部分或 #1',
  lang: '界面语言：zh 或 en',
  as: '以谁的身份操作',
  at: '何时发生：14:30、半小时前、ISO 时间',
  reason: '原因',
  override: '破例执行；须写 --reason，并记入档案',
  tlp: '知悉范围：CLEAR GREEN AMBER AMBER+STRICT RED',
  key: '重试键：同一个键只记一次',
  json: '输出一个 JSON 对象',
  yes: '接受默认值；不代表同意签发或破例',
  color: '不用颜色',
};

export const notes = {
  'set-aside': '破例执行：{{rules}}（{{reason}}）',
  'did-you-mean': '是否想写“{{suggestion}}”？',
  'break-glass': '破例执行：{{command}}     （记入档案，每份报告都会写明）',
  bug: '这是 crisis 的缺陷：{{trace}}\n  {{where}}\n  本次命令没有记录任何内容。请把以上两行反馈给我们。',
  cancelled: '已取消，未作任何记录。',
  'config-problems': '配置文件有问题，暂不采用：{{file}}（crisis init 可查看问题）',
  damaged: '档案受损：第 {{lines}} 行不可信，其余照常显示。请用 crisis verify 查看。',
  newer: '有 {{number}} 条记录由更新版本的 crisis 写入，未显示。请升级。',
  torn: '最后一条记录没有写完，已忽略；下次写入时另存。',
  'torn-aside': '一条没有写完的记录已另存：{{path}}',
  forked: '同一时刻另有人写入。两条记录都保留，下一条会把它们接上。',
  unlisted: 'config.yaml 中没有，因而没有电话：{{people}}',
  already: '此前已记录',
  copied: '已放入剪贴板（终端允许时）。',
  'read-as': '时间读作 {{moment}}',
};

export const words = {
  unclassified: '尚未定级',
  provisional: '{{tier}}（先行定级）',
  closed: '已结案',
  reclassify: '复核等级',
  'decision-review': '复看回应决定',
  'sign-off': '催签 {{statement}} {{title}}',
  promise: '兑现承诺：{{title}}之后的下一次发布',
  incoming: '答复{{from}}：{{ask}}',
  concern: '公众关切：{{question}}',
  overdue: '超时 {{span}}',
  left: '剩 {{span}}',
  done: '已完成',
  'done-late': '已完成，超时 {{span}}',
  skipped: '不做',
  idle: '不适用',
  'no-deadline': '无时限',
  pending: '待{{start}}后起算',
  since: '{{moment}} 起',
  override: '破例执行：{{reason}}',
  'review-by': '会签 {{role}} {{who}}',
  'release-by': '签发 {{role}} {{who}}',
};

export const modes = { real: '', replay: '复演 REPLAY', drill: '演练 DRILL' };

export const starts = {
  occurred: '事发',
  detected: '监测发现',
  aware: '获知',
  opened: '建档',
  classified: '定级',
  determined: '认定',
  published: '首次发布',
  closed: '结案',
  phase: '进入该阶段',
  task: '前一任务完成',
};

export const powers = {
  classify: '定级',
  release: '签发',
  publish: '发布',
  adjust: '调整策略',
  close: '结案',
};

export const requirements = {
  'confirmed-fact': '一条已核实的事实',
  evidence: '证据（--evidence 存放处）',
  'sign-off': '一份已签发的文稿',
  classification: '正式定级（crisis classify）',
};

export const genres = {
  'first-response': '首次回应',
  situation: '情况说明',
  apology: '致歉信',
  progress: '进展通报',
  findings: '调查处理通报',
  rebuttal: '辟谣说明',
  recall: '召回公告',
  outage: '服务中断公告',
  'data-breach': '个人信息事件告知书',
  internal: '内部通知',
  'care-script': '客服话术',
  qa: '问答口径',
  'media-reply': '媒体复函',
  'authority-report': '情况报告',
  correction: '更正函',
  closing: '结束通报',
  thanks: '感谢信',
};

export const audiences = {
  public: '公众',
  affected: '当事人',
  customers: '顾客',
  staff: '员工',
  media: '媒体',
  authority: '主管部门',
  partners: '合作方',
  investors: '投资者',
};

export const vias = { here: '当面', wechat: '微信', phone: '电话', meeting: '会上' };

export const ways = {
  respond: '公开回应',
  reply: '评论区回复',
  private: '一对一沟通',
  hold: '暂不回应',
  watch: '冷处理观察',
};

export const responded = {
  statement: '公开文稿',
  reply: '评论区回复',
  private: '一对一沟通',
  decision: '决定暂不发声',
  remark: '经授权的发言',
};

export const standings = {
  authorised: '经授权',
  'off-script': '未经授权',
  leaked: '内部外泄',
  unknown: '是否授权不明',
};

export const tlp = {
  CLEAR: 'TLP:CLEAR（公开）',
  GREEN: 'TLP:GREEN（同行）',
  AMBER: 'TLP:AMBER（内部需知）',
  'AMBER+STRICT': 'TLP:AMBER+STRICT（仅本单位）',
  RED: 'TLP:RED（具名）',
};
