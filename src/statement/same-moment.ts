import type { DateParts } from './text-dates.ts';

const agreesOn = (one: number | undefined, other: number | undefined): boolean =>
  one === undefined || one === other;

/** An hour without a word for the half of the day may mean either half. */
function isSameHour(said: DateParts, known: DateParts): boolean {
  if (said.hour === undefined) return true;
  if (known.hour === undefined) return false;
  if (said.hour === known.hour) return true;
  const isOpen = said.isSureOfHalf !== true || known.isSureOfHalf !== true;
  return isOpen && said.hour % 12 === known.hour % 12;
}

/** Whether everything that is said of a moment is known of it; a year that is not known contradicts nothing. */
export function isSameMoment(said: DateParts, known: DateParts): boolean {
  const saysMoreThanYear = said.month !== undefined || said.day !== undefined || said.hour !== undefined;
  return (
    (agreesOn(said.year, known.year) || (known.year === undefined && saysMoreThanYear)) &&
    agreesOn(said.month, known.month) &&
    agreesOn(said.day, known.day) &&
    isSameHour(said, known) &&
    agreesOn(said.minute, known.minute)
  );
}
