/** The form that is hashed and stored: NFC, LF line ends, no trailing blanks, one final LF. */
export const normaliseText = (text: string): string =>
  `${text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
