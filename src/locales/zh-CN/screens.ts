/** 各命令关于事件所说的话。 */
export const start = {
  'ask-title': '发生了什么？',
  'ask-playbook': '用哪个预案？',
  'ask-occurred': '何时发生？（不清楚可留空）',
  'ask-aware': '我方何时获知？',
  'ask-source': '从哪里获知？（可留空）',
  'just-now': '刚才',
  'title-needed': '一句话即可，但不能空着。',
  opened: '已建档，应急响应已启动',
  acting: '（代理）',
  unheld: '未到位：{{roles}}等 {{number}} 个角色   {{command}}',
  objective: '首要：{{objective}}',
  next: '接下来',
  paste: '可直接粘贴（发内部群，不对外张贴）',
  'first-words': '预审的首次回应',
  'first-words-ready': '首次回应 {{statement}} 已备（预审），{{who}} 可放行',
  'line-expired': '预审口径已过期（有效期至 {{expires}}），没有自动下发：',
  'line-unapproved': '预案的口径未经预审，没有自动下发：',
  'line-gaps': '口径缺少：{{gaps}}，没有自动下发。补全 config.yaml，或：',
  variants: '各单位的说法',
  acknowledge: '回“收到”后',
  classify: '先行定级',
  status: '随后',
};

export const status = {
  elapsed: '历时 {{span}}',
  unclassified: '尚未定级，暂按最短时限计时。   crisis classify',
  overdue: '逾期',
  open: '在办',
  more: '…… 另有 {{number}} 项   {{command}}',
  facts: '事实',
  statements: '文稿',
  correct: '须更正：引用的事实已不成立',
  roles: '分工',
  unheld: '未到位：{{roles}}',
  'unheld-more': '未到位：{{roles}}等 {{number}} 个角色   crisis role list',
  'roles-more': '{{roles}} 等 {{number}} 人   crisis role list',
  'stands-behind': '（备岗 {{people}}）',
  next: '下一步',
  'response-label': '回应',
  response: '首次回应 {{moment}} {{way}}',
  'no-response': '首次回应尚未作出，时限 {{moment}}',
  silence: '{{way}}，{{review}} 复看',
  posture: '基调',
  'posture-chosen': '{{posture}}（{{grounds}}）',
  'posture-advised': '尚未选定，宜采 {{postures}}（{{grounds}}）   {{command}}',
  'posture-mark': '基调 {{posture}}',
  'posture-none': '尚未定下   crisis posture',
  'posture-history': '有前科',
  'posture-reputation': '声誉差',
  'posture-against': '不宜',
  'posture-mixed': '与此前的“{{posture}}”相抵触',
  heat: '热度',
  line: '口径',
  'line-version': '第 {{number}} 版 {{moment}}',
  'no-line': '尚未下发   crisis line set "…"',
  unacknowledged: '未确认：{{units}}',
  remarks: '场外',
  'remarks-count': '{{number}} 条',
  'remarks-loose': '{{number}} 条未授权',
  'remarks-conflict': '说法不一：{{topics}}',
  owed: '对外',
  promises: '承诺 {{number}} 项（最早 {{moment}}）',
  queries: '来电来函 {{number}} 件',
  concerns: '公众关切 {{number}} 条',
  waited: '已等 {{span}}',
  backup: '备岗 {{people}} 现可代签',
  'backup-from': '备岗 {{people}} {{moment}} 起可代签',
  'to-confirm': '代录待本人确认：{{people}}',
  'more-texts': '另有 {{number}} 份   crisis statement list',
  'platform-under-review': '{{channel}} 平台审核中',
  'platform-limited': '{{channel}} 被平台限流',
  'platform-hidden': '{{channel}} 被平台屏蔽',
  'platform-removed': '{{channel}} 被平台删除',
};

/** 回应基调，以及公众怎么看这场危机。 */
export const postures = { inform: '只告知', deny: '否认', diminish: '淡化', rebuild: '担责修复' };

export const clusters = { victim: '受害型', accidental: '意外型', preventable: '可预防型' };

export const next = {
  nothing: '目前没有到期事项。',
  call: '致电 {{who}}（{{role}}）{{phone}}',
  'call-backup': '致电备岗 {{who}}（代{{role}}）{{phone}}',
  'no-phone': '（config.yaml 中没有电话）',
  nobody: '未到位：{{role}}',
  yours: '由您办：{{who}}  {{phone}}',
  'no-answer': '（{{who}} {{phone}} 尚未答复）',
  then: '，接通后：',
  'no-role': '{{who}} 在本事件中没有担任角色，以下是全局最急的一件：',
  'none-own': '{{who}} 目前没有待办，以下是全局最急的一件：',
};

export const tasks = {
  done: '已完成：{{task}}（{{id}}）',
  started: '在办：{{task}}（{{id}}）',
  skipped: '不做：{{task}}（{{id}}），{{detail}}',
  blocked: '受阻：{{task}}（{{id}}），{{detail}}',
  assigned: '交给{{detail}}：{{task}}（{{id}}）',
  added: '已增加：{{task}}（{{id}}）  {{when}}',
  others: '增加与复核',
  more: '其他阶段：{{command}}',
};

export const facts = {
  unverified: '待核实',
  confirmed: '已核实',
  refuted: '不属实',
  superseded: '已更新',
  by: '{{who}}，{{source}}',
  from: '出处：{{source}}',
  none: '尚无事实登记',
  quoted: '{{title}} 引用了它：请重新起草',
  'quoted-out': '{{title}} 已发布且引用了它：须更正',
};

export const entries = {
  observation: '所见',
  decision: '决定',
  action: '行动',
  retracted: '已划去：{{event}}，{{reason}}',
  closed: '已结案',
  'why-closed': '为什么可以结案？（一句话，记入档案）',
  'closed-next': '接下来导出报告：{{command}}。结案后仍可补记。',
  reopened: '已重新启动',
};

export const incidents = {
  none: '没有事件。  crisis start',
  'none-open': '没有未结事件。',
  opened: '建档 {{moment}}',
};

export const statuses = { draft: '草稿', reviewed: '会签完毕', released: '已签发', published: '已发布' };

export const statements = {
  gap: '【待填: {{name}}】',
  moment: '{{date}} {{time}}',
  'moment-zoned': '{{date}} {{time}}（UTC{{offset}}）',
  check: '校验码 {{code}}',
  'apology-unfounded': '还没有任何已核实的事实：先发首次回应更合适。致歉信写明责任在我。',
  'apology-unquoted': '文中没有任何已核实的事实。致歉信写明责任在我：请在会签前确认责任已经查实。',
  'apology-fault': '这封信写明责任在我：请在会签前确认责任已经查实。',
  waits: '待 {{step}}',
  signed: '{{role}}：{{who}}，{{via}}',
  proxy: '{{role}}：{{who}}，{{via}}；{{recorder}} 代录，待本人确认',
  'same-login': '{{role}}：{{who}}，{{via}}；非本人账号录入，待本人确认',
  out: '已发布：{{channel}} {{url}}',
  'has-gap': '待填：{{name}}',
  fill: '文稿有待填之处，不能签发。请补全 config.yaml 或核实事实，然后重新起草。',
  approve: '签发：{{command}}',
  publish: '已签发。发出后记录：{{command}}',
  none: '尚无文稿',
  offered: '预案中的文稿：{{templates}}',
};

export const classify = {
  yes: '是',
  'choose-yes': '是',
  'choose-no': '否',
  'choose-unknown': '不知道',
  no: '否',
  unknown: '不知道',
  'band-from': '{{tier}} {{bound}} 起',
  'band-to': '{{tier}} 前 {{bound}} 位',
  result: '结论：{{tier}}',
  by: '由此决定：{{criteria}}',
  'by-none': '各项均未超过最低等级',
  'because-unknown': '有 {{number}} 项未知、可能升级，故比已知高一级',
  'to-lower': '降为{{tier}}：{{changes}}',
  'to-lower-open': '，且 {{number}} 项未知查清后都较轻',
  'to-raise': '升为{{tier}}：{{changes}}',
  and: ' 且 ',
  or: '，或 ',
  'turn-more': '，或另外 {{number}} 项之一',
  'turn-no': '{{name}}：否',
  'turn-yes': '{{name}}：是',
  confirm: '确认这一等级？',
  'confirm-yes': '是',
  'confirm-change': '改为其他等级',
  'confirm-no': '否，不记录',
  which: '定为哪一级？',
  why: '为什么？（一句话，记入档案）',
  continue: '从这里继续：{{command}}',
  'taken-unknown': '未回答，按不知道处理：{{factors}}',
  'not-recorded': '未作任何记录。',
  recorded: '已定级：{{tier}}',
  'recorded-provisional': '先行定级：{{tier}}，一小时内复核',
  'sign-off': '文稿须经：会签 {{review}} → 签发 {{release}}',
  'sign-off-release': '文稿须经：签发 {{release}}',
  advice: '预案建议：{{advice}}',
};

export const rebased = {
  moved: '{{task}}：{{from}} 改为 {{to}}',
  added: '{{task}}：新增，{{to}} 前',
  dropped: '{{task}}：不再要求（原为 {{from}}）',
  more: '…… 另有 {{number}} 个时限改动',
};

export const amounts = {
  'ten-thousand': '{{number}}万',
  'hundred-million': '{{number}}亿',
  'at-least': '至少 {{number}}',
  about: '约 {{number}}（{{range}}）',
  middle: '{{range}}（居中 {{number}}）',
};

export const verify = {
  ok: '共 {{number}} 条记录，完整且未被改动：{{path}}',
  bad: '发现 {{number}} 处问题：{{path}}',
  line: '第 {{line}} 行',
  head: '末端记录 {{id}}',
};

export const reports = { written: '报告已写入：{{path}}' };

export const home = {
  made: '已为本事件建立 {{path}}，无需其他准备。',
  ready: '已就绪：{{path}}',
  edit: '请写明单位名称与值班电话：{{path}}',
  next: '出事时：{{command}}',
};

export const playbooks = {
  own: '自有',
  shipped: '内置',
  ok: '{{file}}：没有问题',
  tiers: '等级',
  roles: '角色',
  phases: '阶段',
  questions: '定级问题',
  classes: '一眼能认出的类别',
  texts: '文稿',
  units: '谁要收到口径',
  notices: '建档后直接粘贴的文本',
  metrics: '热度指标',
  descending: '数字越小越热',
  reviewed: '{{version}} 版，{{date}} 审阅，{{owner}}',
  'first-response': '首次回应 {{span}}',
  duties: '{{duties}}',
  until: '至 {{moment}}',
};

export const skeleton = {
  head: '# 单位信息与值班电话。每一行都可不填；去掉行首的 # 即生效。',
  organisation: '示例餐饮有限公司   # 全称，落款用',
  contact: '400-000-0000   # 公众联系方式',
  person: '王岚',
  wake: '凌晨一点到六点不叫，出人命除外',
};
