/** What is said of a time, a number or an answer that cannot be read. */
export const timeErrors = {
  'time-unreadable':
    'Cannot read “{{text}}” as a time. Write 14:30, 2h ago, yesterday 14:30 or 2026-11-20T14:30+08:00.',
  'time-day-only':
    '“{{text}}” does not say at what time. Add it, such as yesterday 14:30 or 2026-11-20 14:30.',
  'time-invalid': '“{{text}}” is on no calendar and no clock. Check the day and the time.',
  'time-in-future': '“{{text}}” reads as {{reading}}, which is still to come; it is now {{now}}.',
  'time-in-past':
    '“{{text}}” reads as {{reading}}, which has passed; it is now {{now}}. Give a time to come.',
  'time-ambiguous': '“{{text}}” can mean any of these: {{readings}}. Write the one you mean.',
  'time-in-gap':
    'The clocks of {{zone}} never showed {{local}} (“{{text}}”): they were put forward over it. Write another time, or one with its offset, such as 2026-11-20T14:30+08:00.',
  'number-unreadable': 'Cannot read “{{text}}” as a number. Write 1200, 1,200, 20k or 2.5m.',
  'number-negative': '“{{text}}” is below zero; a number here is zero or more.',
  'answer-unreadable': 'Cannot read “{{text}}” as an answer. Write yes, no or unknown.',
  'pair-unreadable': 'Cannot read “{{text}}”: write NAME=VALUE, such as lead=Chen or people=12.',
  'tier-unknown': 'There is no tier “{{tier}}”. The tiers are: {{tiers}}.',
};
