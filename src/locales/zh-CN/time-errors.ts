/** What is said of a time, a number or an answer that cannot be read. */
export const timeErrors = {
  'time-unreadable':
    '看不懂时间“{{text}}”。可以写 14:30、半小时前、昨天 14:30、今早9点，或 2026-11-20T14:30+08:00。',
  'time-day-only': '“{{text}}”没有写几点。请补上，如 昨天 14:30、昨晚11点、2026-11-20 14:30。',
  'time-invalid': '没有“{{text}}”这个日期或时刻，请核对。',
  'time-in-future': '“{{text}}”读作 {{reading}}，还没有到；现在是 {{now}}。',
  'time-in-past': '“{{text}}”读作 {{reading}}，已经过去；现在是 {{now}}。请写一个将来的时间。',
  'time-ambiguous': '“{{text}}”可以指：{{readings}}。请照其中一个写。',
  'time-in-gap':
    '{{zone}} 当时拨快了时钟，{{local}}（“{{text}}”）这个时刻不存在。请换一个时间，或带上时差写，如 2026-11-20T14:30+08:00。',
  'number-unreadable': '看不懂数字“{{text}}”。可以写 1200、1,200、1.2万、3亿 或 十二。',
  'number-negative': '“{{text}}”是负数，这里只能填零或正数。',
  'answer-unreadable': '看不懂“{{text}}”。请答 是、否 或 不知道。',
  'pair-unreadable': '看不懂“{{text}}”。请写成 名称=值，如 lead=王岚、people=12。',
  'tier-unknown': '没有“{{tier}}”这个等级。现有等级：{{tiers}}。',
};
