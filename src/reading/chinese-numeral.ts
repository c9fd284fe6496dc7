const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A pattern that finds numerals below one hundred, Arabic or Chinese, such as `08`, `十二`, `零五`, `两`. */
export const SMALL_NUMERAL = '(?:\\d{1,2}|[零〇一二两三四五六七八九十]{1,3})';

const digitOf = (sign: string): number | undefined => {
  const digit = DIGITS.indexOf(sign === '〇' ? '零' : sign === '两' ? '二' : sign);
  return digit < 0 ? undefined : digit;
};

/** `三千二` and `两万五` leave the last unit unsaid: a final digit counts tenths of the unit before it. */
export const unsaidUnit = (unit: number): number => (unit > 10 ? unit / 10 : 1);

/**
 * The number that a Chinese numeral below ten thousand says, such as `二十三`, `一百零五`, `三千二`.
 * Undefined when it is not one; digits read out one by one (`二三`) are none.
 */
export function readChineseNumeral(text: string): number | undefined {
  let total = 0;
  let pending: number | undefined;
  let lastUnit = 10_000;
  let sawZero = false;
  for (const sign of text) {
    const unit = UNITS[sign];
    const digit = digitOf(sign);
    if (unit !== undefined) {
      if (unit >= lastUnit || (pending === undefined && (unit > 10 || total > 0))) return undefined;
      total += (pending ?? 1) * unit;
      [pending, lastUnit, sawZero] = [undefined, unit, false];
    } else if (digit === undefined || pending !== undefined || (digit === 0 && sawZero)) {
      return undefined;
    } else if (digit === 0) {
      sawZero = true;
    } else {
      pending = digit;
    }
  }
  if (pending === undefined) return total > 0 || sawZero ? total : undefined;
  return total + pending * (total === 0 || sawZero ? 1 : unsaidUnit(lastUnit));
}

/** The number that a small numeral says, Arabic or Chinese; undefined when it is none. */
export const readNumeral = (text: string): number | undefined =>
  /^\d+$/.test(text) ? Number(text) : readChineseNumeral(text);
