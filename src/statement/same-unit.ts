import { foldWidth } from './fold-width.ts';

/** Words for one thing counted, each list under its first word. */
const SAME: readonly RegExp[] = [
  /^(?:人|名|位|people|persons?)$/u,
  /^(?:元|块钱?|人民币|¥|￥|rmb|cny|yuan)$/u,
  /^(?:\$|usd|美元|dollars?)$/u,
  /^(?:%|percent|per cent)$/u,
  /^(?:小时|个小时|hours?|h)$/u,
  /^(?:分钟|minutes?|min)$/u,
  /^(?:天|日|days?)$/u,
  /^(?:月|个月|months?)$/u,
  /^(?:周|星期|个星期|weeks?)$/u,
  /^(?:年|years?)$/u,
  /^(?:家|间|家门店|家店|门店|店|shops?|stores?|restaurants?|outlets?)$/u,
];

const plain = (unit: string): string => foldWidth(unit).trim().toLowerCase();

/** The unit in one spelling: `名` and `位` are `人`, `shops` is `shop`. */
export function unitKey(unit: string): string {
  const written = plain(unit);
  const group = SAME.findIndex((pattern) => pattern.test(written));
  if (group >= 0) return `#${group}`;
  return /^[a-z]{4,}s$/.test(written) ? written.replace(/(?:(?<=s|x|ch|sh)e)?s$/, '') : written;
}

const isLatin = (unit: string): boolean => /^[a-z]/.test(unit);

/** Whether two units can be the same; one left unsaid, or said in another language, contradicts nothing. */
export function isSameUnit(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  const [key, otherKey] = [unitKey(one), unitKey(other)];
  if (key === otherKey) return true;
  const [first, second] = [plain(one), plain(other)];
  if (isLatin(first) !== isLatin(second)) return !key.startsWith('#') || !otherKey.startsWith('#');
  return !isLatin(first) && (first.startsWith(second) || second.startsWith(first));
}
