/** 会签、签发与版本。 */
export const signing = {
  asked: '（{{moment}} 送审）',
  waited: '（{{moment}} 送审，已 {{waited}}未回）',
  'asked-within': '（{{moment}} 送审，限 {{limit}}）',
  'waited-within': '（{{moment}} 送审，限 {{limit}}，已 {{waited}}未回）',
  'after-reviews': '（会签后）',
  call: '致电：{{who}}，同意后  {{command}}',
  'backup-now': '备岗：{{command}}     （现可代签）',
  'backup-from': '备岗：{{command}}     （{{moment}} 起可代签）',
  vacant: '未到位：{{role}}  {{command}}',
  another: '换人：{{role}}须由起草人以外的人担任  {{command}}',
  agreed: '同意 {{code}}',
  'for-approval': '【送审稿 {{id}} 第{{version}}版 校验码 {{code}}】',
  reply: '同意请回：同意 {{code}}',
  'reply-by': '同意请于 {{by}} 前回：同意 {{code}}',
  'reply-now': '已过答复时限（{{by}}），请尽快答复。同意请回：同意 {{code}}',
  'changed-since': '较第{{version}}版的改动：',
  added: '〔增：{{words}}〕',
  removed: '〔删：{{words}}〕',
  send: '送审（可直接粘贴）：{{command}}',
  version: '第{{version}}版',
  earlier: '第{{version}}版（已改稿）',
  present: '现行为第{{version}}版，校验码 {{code}}',
  void: '同意已作废：{{people}}',
  confirmed: '{{role}}：{{who}}，{{via}}；{{recorder}} 代录，本人已确认',
  'instead-of': '代 {{person}} 签',
  said: '原话“{{words}}”',
  'shown-by': '凭证 {{file}}',
  carried: '沿用上一版会签：{{reason}}（{{who}} 认定）',
  'confirm-how': '请本人在自己的账号下运行：{{command}}',
  'platform-under-review': '平台审核中',
  'platform-limited': '被平台限流',
  'platform-hidden': '被平台屏蔽',
  'platform-removed': '被平台删除',
  'platform-restored': '平台已恢复显示',
  promises: '文中承诺下次发布：{{moment}}',
  answers: '答复来函 {{incoming}}',
  'not-released': '这份文稿尚未签发，请勿对外发布。',
  behind: '{{role}}（备岗）',
};

export const errors = {
  'words-say-no':
    '原话是不同意：“{{words}}”。不同意不能记成同意。\n记下来：crisis log "…"\n改文稿：crisis statement edit',
  'login-not-own':
    '这不是{{approver}}本人的登录：在这台电脑前的人只能代录，不能以他人名义签字。\n代录：同一命令，去掉 --as，改用 --by "{{approver}}" --via here（或 phone、wechat、meeting）',
  'hash-older':
    '对方同意的是 {{given}}，那是 {{statement}} 的第 {{version}} 版；此后改过稿，现为 {{check}}。\n请连同改动重新送审：crisis statement show {{statement}} --for-approval',
  'backup-too-early':
    '{{holder}}（{{role}}）还在答复时限内，{{approver}} 要到 {{from}} 才可代签。\n确实联系不上：crisis notify {{holder}} --about {{statement}} --unreached',
  'backup-not-needed':
    '没有记录表明 {{holder}}（{{role}}）联系不上，{{approver}} 还不能代签。\n确实联系不上：crisis notify {{holder}} --about {{statement}} --unreached',
  'confirm-alone': '--confirm 是审批人本人的确认，不能与 --by、--via、--words、--evidence 等同用。',
  'confirm-not-own':
    '账号 {{login}} 不是 {{approver}} 本人的，在这里确认不算本人确认。\n请本人在自己的账号下运行：crisis statement approve {{statement}} --confirm\n在此之前一直注明“代录，待本人确认”，不影响签发与发布',
  'confirm-nothing': '{{statement}} 没有等 {{approver}} 本人确认的代录。',
  'change-material':
    '{{statement}} 的这次改动涉及{{changes}}，不能算无关紧要，须请已同意的人重新看过。\n请连同改动重新送审：crisis statement show {{statement}} --for-approval',
  'immaterial-not-lead':
    '只有{{role}}（{{holder}}）可以认定改动无关紧要，{{person}} 不能。\n或重新送审：crisis statement show {{statement}} --for-approval',
  'immaterial-own-edit':
    '这次改动是 {{person}} 自己改的，不能由本人认定无关紧要。\n请重新送审：crisis statement show {{statement}} --for-approval',
  'nothing-to-carry': '{{statement}} 没有因改稿作废的会签，无需沿用。',
  'statement-out':
    '{{statement}} 已发布，不能再改。\n请另发更正：crisis statement draft --text 文件 --kind 更正函',
  'statement-moved-on':
    '{{statement}} 在此期间被他人改过。\n查看对方的改动：crisis statement show {{statement}} --diff',
  'statement-same': '{{statement}} 没有变化。',
  'not-published-there': '{{statement}} 没有在{{channel}}发布；已发布渠道：{{channels}}',
  'version-unknown': '{{statement}} 没有“{{given}}”这一版，共有 {{number}} 版。',
  'version-only': '{{statement}} 只有一版，没有改动可看。',
  'show-one-way': '--plain、--for-approval（总是最新一版）、--diff 每次只能用一个。',
};

/** 这些命令的帮助。 */
export const commands = {};
