type HoursMeant = (hour: number) => readonly number[];

const within = (hour: number, from: number, to: number): boolean => hour >= from && hour <= to;

/** What each part of the day makes of an hour; 24 and more is past the midnight that ends the day. */
const HOURS = {
  dawn: (hour) => (hour === 12 ? [0] : hour <= 8 ? [hour] : []),
  morning: (hour) => (hour === 12 ? [0, 12] : hour < 12 ? [hour] : []),
  forenoon: (hour) => (hour <= 12 ? [hour] : []),
  noon: (hour) => (within(hour, 1, 2) ? [hour + 12] : within(hour, 11, 14) ? [hour] : []),
  afternoon: (hour) => (within(hour, 1, 11) ? [hour + 12] : within(hour, 12, 23) ? [hour] : []),
  dusk: (hour) => (within(hour, 4, 8) ? [hour + 12] : within(hour, 16, 20) ? [hour] : []),
  evening: (hour) => {
    if (hour === 12 || hour === 24) return [24];
    if (within(hour, 5, 11)) return [hour + 12];
    if (within(hour, 17, 23)) return [hour];
    return hour <= 4 ? [hour, hour + 24] : [];
  },
} satisfies Readonly<Record<string, HoursMeant>>;

/** A part of the day that narrows an hour down. */
export type DayPart = keyof typeof HOURS;

const WORDS: Readonly<Record<string, DayPart>> = {
  凌晨: 'dawn',
  清晨: 'morning',
  早上: 'morning',
  早晨: 'morning',
  早: 'morning',
  morning: 'morning',
  上午: 'forenoon',
  中午: 'noon',
  下午: 'afternoon',
  午后: 'afternoon',
  afternoon: 'afternoon',
  傍晚: 'dusk',
  晚上: 'evening',
  晚间: 'evening',
  晚: 'evening',
  夜里: 'evening',
  半夜: 'evening',
  深夜: 'evening',
  evening: 'evening',
  night: 'evening',
};

const WORD = Object.keys(WORDS).sort().reverse().join('|');
const BEFORE = new RegExp(`^(${WORD})[ ,]*(?:at )?(.*)$`);
const AFTER = /^(.*?) ?(?:in the|at) (morning|afternoon|evening|night)$/;

/** The part of the day that a folded text begins or ends with, and what is left. */
export function takeDayPart(text: string): { readonly part: DayPart | undefined; readonly rest: string } {
  const [, first, after] = BEFORE.exec(text) ?? [];
  if (first !== undefined) return { part: WORDS[first], rest: after ?? '' };
  const [, before, last] = AFTER.exec(text) ?? [];
  return last === undefined ? { part: undefined, rest: text } : { part: WORDS[last], rest: before ?? '' };
}

/**
 * The hours, 0 to 28, that an hour said with a part of the day can mean: `晚上8点` is 20, `昨晚12点` is the
 * midnight that ends the day, `昨晚2点` may be either side of it. Without a part the clock has 24 hours.
 */
export const hoursMeant = (part: DayPart | undefined, hour: number): readonly number[] =>
  part === undefined ? (hour <= 24 ? [hour] : []) : HOURS[part](hour);
