import type { Zone } from '../domain/zone.ts';
import type { DayWords } from './day-words.ts';

const UTC = /^(.+?) ?(?:z|utc|gmt)$/;
const OFFSET = /^(.+?) ?(?:utc|gmt)?([+-])(\d{2}):?(\d{2})?$/;
const FURTHEST = 14 * 60;

const fixedZone = (name: string, minutes: number): Zone => ({ name, offsetAt: () => minutes });

/**
 * The zone that a time of day says of itself, and its words without it: `14:30Z` anywhere, `+08:00` only after a
 * full date, because `10:00-11:00` alone is a span. Words like yesterday are days of the person's own zone.
 */
export function takeOffset(text: string, day: DayWords): { readonly zone?: Zone; readonly words: string } {
  const utc = UTC.exec(text)?.[1];
  if (utc !== undefined && (day.kind === 'date' || day.kind === 'unsaid')) {
    return { zone: fixedZone('UTC', 0), words: utc };
  }
  const [, words = text, sign, hours, minutes = '0'] = OFFSET.exec(text) ?? [];
  const size = Number(hours) * 60 + Number(minutes);
  if (sign === undefined || day.kind !== 'date' || size > FURTHEST || Number(minutes) > 59)
    return { words: text };
  return { zone: fixedZone(`${sign}${String(hours)}:${minutes}`, sign === '-' ? -size : size), words };
}
