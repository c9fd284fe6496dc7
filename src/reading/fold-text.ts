const TRADITIONAL = '點時兩鐘鍾後週號現剛個萬億禮約過餘無沒對負頭';
const SIMPLIFIED = '点时两钟钟后周号现刚个万亿礼约过余无没对负头';

const simplified = new Map(Array.from(TRADITIONAL, (sign, place) => [sign, SIMPLIFIED.charAt(place)]));

const inSimplified = (text: string): string =>
  Array.from(text, (sign) => simplified.get(sign) ?? sign).join('');

/**
 * Control input brought to one form: NFKC (full-width digits and punctuation), lower case, invisible signs gone,
 * single spaces, none beside a Chinese character, and the traditional characters that the readers know in
 * simplified form. For reading only: what people typed as text is kept as they typed it.
 */
export function foldText(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\u2212/g, '-')
    .toLowerCase();
  return inSimplified(plain)
    .replace(/\s+/g, ' ')
    .replace(/ ?(\p{Script=Han}) ?/gu, '$1')
    .trim();
}
