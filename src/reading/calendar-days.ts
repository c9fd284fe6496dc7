import type { DayWords } from './day-words.ts';

/** A day of the calendar; months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;
/** A month and day without a year that lies this many days off in the wrong direction is a slip, not last year's. */
const SLIP_DAYS = 31;
/** The years within which every real month and day occurs, leap days across 2100 included. */
const YEARS_ABOUT = 8;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

const numberOf = ({ year, month, day }: CalendarDay): number => Date.UTC(year, month - 1, day) / DAY;

function dayNumbered(number: number): CalendarDay {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Days since Monday. */
const daysIntoWeek = (weekday: number): number => (weekday + 6) % 7;

function isReal(day: CalendarDay): boolean {
  if (day.year < FIRST_YEAR || day.year > LAST_YEAR) return false;
  const same = dayNumbered(numberOf(day));
  return same.month === day.month && same.day === day.day;
}

function daysOfWeekday(
  weekday: number,
  week: number | undefined,
  today: number,
  isAhead: boolean,
): readonly number[] {
  const now = new Date(today * DAY).getUTCDay();
  if (week !== undefined) return [today - daysIntoWeek(now) + daysIntoWeek(weekday) + 7 * week];
  const back = (now - weekday + 7) % 7;
  const ahead = (weekday - now + 7) % 7;
  return isAhead ? [today + ahead, today + ahead + 7] : [today - back, today - back - 7];
}

function dayInYear(month: number, day: number, today: number, isAhead: boolean): readonly number[] {
  const { year } = dayNumbered(today);
  const days = Array.from({ length: 2 * YEARS_ABOUT + 1 }, (_, place) => ({
    year: year - YEARS_ABOUT + place,
    month,
    day,
  }));
  const numbers = days.filter(isReal).map(numberOf);
  const found = isAhead
    ? numbers.find((number) => number >= today - SLIP_DAYS)
    : numbers.findLast((number) => number <= today + SLIP_DAYS);
  return found === undefined ? [] : [found];
}

/**
 * The days that words can mean, seen from a day, the nearest first; looking back, or ahead when `isAhead`.
 * None when the calendar has no such day.
 */
export function daysMeant(words: DayWords, from: CalendarDay, isAhead: boolean): readonly CalendarDay[] {
  const today = numberOf(from);
  switch (words.kind) {
    case 'unsaid':
      return [today, isAhead ? today + 1 : today - 1].map(dayNumbered);
    case 'relative':
      return [dayNumbered(today + words.days)];
    case 'weekday':
      return daysOfWeekday(words.weekday, words.week, today, isAhead).map(dayNumbered);
    case 'month-day':
      return dayInYear(words.month, words.day, today, isAhead).map(dayNumbered);
    case 'date':
      return isReal(words) ? [words] : [];
  }
}
