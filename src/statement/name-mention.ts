import { foldWidth } from './fold-width.ts';

const plain = (name: string): string =>
  foldWidth(name)
    .toLowerCase()
    .replace(/^(?:mr|mrs|ms|dr|prof)\b\.? */u, '')
    .replace(/[\s·.'’“”"()-]+/gu, '');

/** What a kind of place or firm is called, taken off so that `劲松门店` is `劲松店`. */
const KIND =
  /(?:门店|分店|旗舰店|店|有限责任公司|股份有限公司|有限公司|公司|集团|ltd|inc|co|limited|company|group|plc|llc)$/u;
const TITLE = /(?:先生|女士|总经理|副总经理|总监|总裁|董事长|经理|主任|局长|院长|店长|律师|医生|总)$/u;

const stemOf = (name: string): string => name.replace(KIND, '').replace(TITLE, '');

/**
 * Whether words found in a text name what is known by a name: one is part of the other, or both are once the kind of
 * place, the legal form or a title is taken off. Two letters at least decide.
 */
export function mentionsName(found: string, known: string): boolean {
  const [one, other] = [plain(found), plain(known)];
  if (one === '' || other === '') return false;
  if (other.length > 1 && one.endsWith(other)) return true;
  if (other.includes(one)) return true;
  const [stem, otherStem] = [stemOf(one), stemOf(other)];
  if (stem.length < 2)
    return TITLE.test(one) && stem !== '' && otherStem.startsWith(stem) && otherStem.length <= 4;
  return otherStem.includes(stem) || (otherStem.length > 1 && stem.endsWith(otherStem));
}
