/** The start of a text's hash by which people name exactly these words: six characters, upper case. */
export const checkCode = (sha256: string): string => sha256.slice(0, 6).toUpperCase();
