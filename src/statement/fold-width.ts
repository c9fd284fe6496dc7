const FULL_WIDTH = /[\uff01-\uff5e\u3000\u2212\u00a0]/g;
const OTHERS: Readonly<Record<string, string>> = { '\u3000': ' ', '\u00a0': ' ', '\u2212': '-' };

/** Full-width letters, digits and signs as ASCII, one for one, so that places in the text stay what they are. */
export const foldWidth = (text: string): string =>
  text.replace(FULL_WIDTH, (sign) => OTHERS[sign] ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
