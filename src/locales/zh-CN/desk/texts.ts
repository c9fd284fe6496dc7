/** 自带文稿、改稿与发布。 */
export const texts = {
  paste: '请粘贴正文，另起一行按 Ctrl-D 结束。',
  stdin: '标准输入',
  fill: '还有待填之处，不能签发。请填好：{{command}}',
  unconfirmed: '尚未核实：{{values}}（事实 {{fact}}）',
  'strange-telephone': '下列电话不是公布的联系方式：{{values}}',
  'unmatched-number': '下列数字没有已核实的事实依据：{{values}}',
  'unmatched-date': '下列日期、时间在档案中没有依据：{{values}}',
  'unmatched-name': '下列名称在档案中没有记载：{{values}}',
  kept: '已输入的文字存于 {{path}}\n  接着用：{{command}}',
  unchanged: '{{statement}} 没有改动，未作记录。',
  void: '作废：{{yes}}',
  touched: '改动涉及{{changes}}，签过的人须重新过目。',
  'may-carry': '只改了措辞？可由组长认定，原会签继续有效：{{command}}',
  'material-number': '数字',
  'material-date': '日期',
  'material-name': '名称',
  'material-duty': '责任义务',
  'material-compensation': '赔付',
  'material-negation': '否认的内容',
  'platform-next': '请截图存证，再记录一次并写明：--evidence 文件',
};

export const errors = {
  'draft-what':
    '起草哪一份？预案中有：{{templates}}。\n自带文稿：crisis statement draft --text 文件 --kind 致歉信',
  'kind-missing':
    '这是什么文稿？请用 --kind 写明：{{kinds}}。\n例如：crisis statement draft --text 文件 --kind 致歉信',
  'kind-unknown': '没有“{{given}}”这种文稿。可用：{{kinds}}。',
  'audience-unknown': '没有“{{given}}”这种受众。可用：{{audiences}}。',
  'text-document':
    '{{file}} 是 {{format}} 文档，不是纯文本。\n请复制正文，直接粘贴：crisis … --text -     （或另存为 UTF-8 纯文本）',
  'text-encoding':
    '{{file}} 不是 UTF-8 文本（看来是：{{encoding}}）。\n请另存为 UTF-8，或复制正文直接粘贴：crisis … --text -',
  'text-unreadable': '{{file}} 不是 UTF-8 文本。\n请复制正文直接粘贴：crisis … --text -',
  'text-too-long': '{{file}} 超过 {{limit}}。是不是选错了文件？',
  'editor-none':
    '没有可用的编辑器：未设 $VISUAL 或 $EDITOR，或不在终端里。\n直接给出新稿：crisis statement edit --text 文件     （- 表示标准输入）',
  'editor-failed':
    '编辑器 {{program}} 未正常结束：{{reason}}。未作记录。\n请设好 $EDITOR，或直接给出新稿：crisis statement edit --text 文件',
  'editor-failed-kept':
    '编辑器 {{program}} 未正常结束：{{reason}}。未作记录，已输入的文字存于 {{path}}\n接着用：crisis statement edit --text {{path}}',
  'platform-state-missing':
    '平台怎么处理的？请用 --state 写明：{{states}}（审核中、限流、被屏蔽、被删、恢复）。',
  'platform-state-unknown':
    '没有“{{given}}”这种状态。可用：{{choices}}（审核中、限流、被屏蔽、被删、恢复）。',
  'url-channel':
    '给了 {{channel}} 的链接，但这份文稿发布在 {{channels}}。\n请把它加进 --channel，或去掉这个链接',
};

/** 这些命令的帮助。 */
export const commands = {
  'statement-draft': {
    does: '起草文稿：用模板和已核实的事实，或自带文稿',
    example: 'crisis statement draft --text 致歉信.txt --kind 致歉信',
    template: '预案中的文稿',
    text: '自带文稿，纯文本文件；- 表示标准输入',
    kind: '文稿种类，如 致歉信、情况说明',
    audience: '对谁说，如 public 公众、staff 员工',
    language: '文稿语言：zh-CN 或 en；自带文稿按正文判断',
    'next-update': '承诺何时再次通报',
    channel: '为哪个渠道撰写',
    incoming: '答复哪一条来电来函',
  },
  'statement-edit': {
    does: '用 $EDITOR 改稿，或换成新稿：生成新版，对旧版的同意作废',
    example: 'crisis statement edit s7k2 --text 新稿.txt --by 赵敏 --via 微信',
    text: '新稿，纯文本文件；- 表示标准输入',
    by: '谁改的（代录时写明）；签批人改稿即为同意新版',
    via: '怎样给出的：wechat 微信、phone 电话、meeting 会上、here 当面',
    words: '原话',
    evidence: '凭证文件，如截图',
  },
  'statement-immaterial': {
    does: '组长认定上次改稿只动措辞，原会签继续有效',
    example: 'crisis statement immaterial s7k2 --reason "改错别字"',
  },
  'statement-publish': {
    does: '记录已签发的文稿对外发布',
    example: 'crisis statement publish s7k2 --channel weibo,wechat --url https://…',
    channel: '预案中的一个或多个渠道',
    url: '发布链接；各渠道不同时写 渠道=链接',
  },
  'statement-platform': {
    does: '记录平台对已发布文稿的处理（并非本单位撤回）',
    example: 'crisis statement platform s7k2 --channel 微博 --state 被屏蔽 --at 16:20',
    channel: '哪个渠道；只在一个渠道发布时可不写',
    state: '审核中、限流、被屏蔽、被删、恢复',
    note: '平台的说法',
    evidence: '截图',
  },
};
