const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };
const TOKENS = /\d[\d,]*(?:\.\d+)?|./gu;

const readByDigits = (text: string): number =>
  Number(Array.from(text, (sign) => DIGITS[sign] ?? Number.NaN).join(''));

/** Digits one by one are a number from three on (`二〇一七`); two of them (`三四`) are a guess between them. */
const isSpelledOut = (text: string): boolean => /^[零〇一二三四五六七八九]{2,}$/u.test(text);

/** The sum so far while an amount is read from left to right. */
class Amount {
  private total = 0;
  private section = 0;
  private pending: number | undefined;
  private lastUnit = 1;

  digit(value: number): boolean {
    if (this.pending !== undefined) return false;
    if (value === 0) this.lastUnit = 1;
    else this.pending = value;
    return true;
  }

  unit(size: number): void {
    this.section += (this.pending ?? 1) * size;
    [this.pending, this.lastUnit] = [undefined, size];
  }

  myriad(size: number): void {
    const section = this.section + (this.pending ?? 0);
    if (size > 1e4) this.total = (this.total + section) * size;
    else this.total += section * size;
    [this.section, this.pending, this.lastUnit] = [0, undefined, size];
  }

  /** `两万五` and `三千二` leave the last unit unsaid. */
  sum(lastIsSpoken: boolean): number {
    const unsaid = lastIsSpoken && this.lastUnit > 10 ? this.lastUnit / 10 : 1;
    return this.total + this.section + (this.pending ?? 0) * unsaid;
  }
}

/**
 * The number that an amount in figures, in Chinese numerals or in both says: `三`, `二十`, `两万五`, `1.2万`, `3亿2000万`.
 * Undefined for a guess between two digits (`三四`) and for what is no amount.
 */
export function readChineseAmount(text: string): number | undefined {
  if (isSpelledOut(text)) return text.length > 2 ? readByDigits(text) : undefined;
  const amount = new Amount();
  const tokens = text.match(TOKENS) ?? [];
  for (const token of tokens) {
    const digit = /^\d/.test(token) ? Number(token.replaceAll(',', '')) : DIGITS[token];
    const unit = UNITS[token];
    const myriad = MYRIADS[token];
    if (digit !== undefined) {
      if (!amount.digit(digit)) return undefined;
    } else if (unit !== undefined) amount.unit(unit);
    else if (myriad !== undefined) amount.myriad(myriad);
    else return undefined;
  }
  if (tokens.length === 0) return undefined;
  return Number(amount.sum(!/\d$/.test(text)).toPrecision(15));
}
