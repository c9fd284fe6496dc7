/** Lengths of time in words. */
export const spans = {
  short: '不到 1 分钟',
  minutes: '{{minutes}} 分钟',
  hours: '{{hours}} 小时',
  'hours-minutes': '{{hours}} 小时 {{minutes}} 分',
  days: '{{days}} 天',
  'days-hours': '{{days}} 天 {{hours}} 小时',
};
