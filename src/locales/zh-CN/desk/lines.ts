/** 口径。 */
export const lines = {
  line: '应急口径',
  version: '第 {{number}} 版',
  only: '（{{unit}}专用）',
  preapproved: '预审用语',
  proxy: '{{who}}定，{{recorder}} 代录',
  'proxy-via': '{{who}}定（{{via}}），{{recorder}} 代录',
  unacknowledged: '未确认',
  none: '还没有口径。定一条：{{command}}',
  length: '{{length}} 字；口径宜 {{least}} 至 {{most}} 字，一线才念得完、记得住。',
  'to-acknowledge': '须确认收到：{{units}}',
  'ack-next': '回“收到”后记录：{{command}}',
  'show-next': '发给各单位：{{command}}',
  'show-others': '各单位的说法、群消息：crisis line show …（{{names}}），加 --copy 直接复制',
  'all-have-it': '各单位都已确认',
  lacking: '还没确认：{{units}}',
  changed: '改动 {{number}} 个词',
  nobody: '无单位确认',
};

export const errors = {
  'no-line': '还没有口径。\n先定一条：crisis line set "…"',
  'line-exists': '编号 {{line}} 已被使用。请再执行一次。',
  'line-not-yet': '{{unit}}现在用的口径 {{from}} 才定下，不可能更早确认。\n去掉 --at，或改成那之后的时间',
  'line-text-missing':
    '口径怎么说？\n写明：crisis line set "…"（- 表示标准输入）；或沿用预审用语、只补答复时间：--next-update 18:40',
  'line-no-plan': '这个预案没有预审口径。\n请直接写：crisis line set "…"',
  'line-gaps': '口径缺少：{{gaps}}。\n补全 config.yaml，或直接写：crisis line set "…"',
  'line-unfilled': '口径里还有没填的：{{gaps}}。\n填好再下发，一线会照着念',
  'line-name-unknown': '没有叫“{{given}}”的单位或消息。可看：{{names}}。',
  'unit-near': '没有“{{given}}”这个单位。\n确实是另一个单位，就加 --yes',
  'unit-missing': '哪个单位？还没确认的：{{units}}。\n例如：crisis line ack --unit 客服、门店',
};

/** 这些命令的帮助。 */
export const commands = {
  line: {
    does: '口径：现在统一怎么说，哪些单位已确认收到',
    example: 'crisis line show',
  },
  'line-set': {
    does: '定新口径，各单位的说法随之更新；加 --unit 只改一个单位',
    example: 'crisis line set "情况已看到，正在核实，今天18点40分前在官方账号答复。" --by 王岚 --via 微信',
    text: '口径原文；- 表示标准输入',
    unit: '只改这个单位的说法',
    'next-update': '沿用预审用语，只补上何时答复',
    by: '谁定的（代录时写明）',
    via: '怎样定的：wechat 微信、phone 电话、meeting 会上、here 当面',
  },
  'line-show': {
    does: '看口径、某个单位的说法，或可粘贴的群消息、静默通知',
    example: 'crisis line show 门店 --copy',
    name: '单位或消息的名称，如 门店、拉群消息；不写则看总口径',
    plain: '只输出原文',
    copy: '放入剪贴板',
  },
  'line-ack': {
    does: '记录单位已确认收到现在的口径',
    example: 'crisis line ack --unit 客服、门店 --person 陈蓉 --at 15:02',
    unit: '单位名称，可写几个',
    person: '由谁确认',
  },
  'line-history': {
    does: '历次口径：何时、谁定、改动多少、谁确认过',
    example: 'crisis line history',
  },
};
