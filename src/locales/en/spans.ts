/** Lengths of time in words. */
export const spans = {
  short: 'under 1 min',
  minutes: '{{minutes}} min',
  hours: '{{hours}} h',
  'hours-minutes': '{{hours}} h {{minutes}} min',
  days: '{{days}} d',
  'days-hours': '{{days}} d {{hours}} h',
};
