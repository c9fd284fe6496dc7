/** 回应决定、场外言论与热度。 */
export const responses = {
  decided: '{{way}}：{{reason}}',
  'ask-way': '怎么回应？',
  'ask-reason': '为什么？（一句话，记入档案）',
  unless: '什么情况会改变决定：{{unless}}',
  'unless-missing': '什么情况会改变决定，可用 --unless "…" 写明',
  review: '复看 {{moment}}（{{left}}）：{{who}}  crisis decide',
  'review-over': '复看时间 {{moment}} 已过（{{late}}）：{{who}}  crisis decide',
  met: '首次回应：{{moment}} 已作出（{{way}}），获知后 {{span}}，在时限内（{{due}}）',
  'met-late': '首次回应：{{moment}} 作出（{{way}}），获知后 {{span}}，超时 {{late}}（时限 {{due}}）',
  'met-plain': '首次回应：{{moment}} 已作出（{{way}}）',
  running: '首次回应仍在计时：{{due}} 到时限，{{left}}；文稿发出才算回应',
  'running-plain': '首次回应仍在计时：文稿发出才算回应',
  draft: '文稿 {{statement}} {{title}}（{{status}}）：{{command}}',
  'no-draft': '还没有公开文稿：{{command}}',
  said: '{{moment}} {{who}}：{{text}}',
  'said-to': '{{moment}} {{who}} 对{{to}}说：{{text}}',
  somebody: '（不详）',
  about: '话题：{{about}}',
  'about-missing': '加上 --about 话题，同一话题的不同说法会自动对照',
  conflict: '口径不一：关于“{{about}}”有不同说法',
  'conflict-next': '先核实哪一种属实，再统一口径：crisis line set "…"',
  'line-then': '当时的口径（第 {{number}} 版，{{moment}}）：{{text}}',
  'line-none': '当时还没有口径',
  'correct-them': '与说话的人核对原话、提醒口径，并记一笔：crisis log "…"',
  'reset-line': '与口径不符的，改口径或重申：crisis line set "…"',
  'remark-none': '没有场外言论。',
  'metric-none': '还没有热度数据：crisis metric 热搜=7 阅读=1.2亿',
  baseline: '平日 {{value}}',
  'baseline-set': '平日水平：{{name}} {{value}}',
  by: '来源：{{source}}',
  'band-known':
    '{{name}} {{value}} 已到“{{now}}”档（定级时 {{then}}，“{{before}}”档）。重新定级：{{command}}',
  'band-new': '{{name}} {{value}} 够得上“{{now}}”（现为{{tier}}，定级时此项未知）。重新定级：{{command}}',
};

export const errors = {
  'way-missing': '怎么回应？可选：{{ways}}。\n例如：crisis decide 暂不回应 --reason "…"',
  'way-unknown': '没有“{{given}}”这种回应方式。可选：{{choices}}。',
  'decision-reason-missing':
    '不论说与不说，都要写明理由。\n补上：--reason "…"，并可用 --unless 写明什么情况会改变决定',
  'review-too-late':
    '须在 {{hours}} 小时内复看。\n改为：--review {{hours}}h，或不写 --review，按等级的研判间隔',
  'standing-twice': '{{given}} 只能用一个。',
  'metric-twice': '“{{name}}”写了两次。一次只记一个数。',
  'rank-invalid': '{{name}}是名次，从 1 起的整数；“{{text}}”不是名次。',
  'pairs-missing': '记哪一项？写成 名称=数值，例如：crisis metric 热搜=7 阅读=1.2亿',
};

/** 这些命令的帮助。 */
export const commands = {
  decide: {
    does: '怎么回应：理由、负责人、何时复看、何时改变',
    example: 'crisis decide 暂不回应 --reason "仅两条投诉，已电话解决" --review 2h',
    way: '公开回应、评论区回复、一对一沟通、暂不回应、冷处理观察',
    review: '何时复看：时间，或 2h、4小时；最迟 4 小时',
    owner: '由谁负责；默认组长',
    unless: '什么情况会改变这个决定',
  },
  remark: {
    does: '场外言论：采访、门店、客服、群聊里说过的话',
    example: 'crisis remark add "我们停电了" --said-by 劲松店 --about 停业原因',
  },
  'remark-add': {
    does: '登记一句场外说过的话；同一话题说法不一会当场指出',
    example:
      'crisis remark add "我们停电了" --said-by 劲松店 --to 媒体 --channel 采访 --off-script --about 停业原因',
    text: '原话；- 表示从标准输入读取',
    'said-by': '谁说的',
    to: '对谁说的',
    channel: '在什么场合：采访、电话、群聊……',
    authorised: '经授权；算作首次回应',
    'off-script': '未经授权',
    leaked: '内部讲话外泄',
    about: '关于什么，一两个词：同一话题的说法相互对照',
  },
  'remark-list': { does: '列出场外言论，指出不一致的说法', example: 'crisis remark list' },
  metric: {
    does: '热度：手工录入；不带参数则看最近两次与走向',
    example: 'crisis metric 热搜=7 阅读=1.2亿 负面=320 --source 微博',
    pairs: '名称=数值，可多个；1.2万、1.2亿均可',
    source: '从哪里看到的',
    baseline: '记为平日水平，供比较',
  },
};
