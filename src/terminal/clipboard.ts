/**
 * What a terminal is told to put a text on the clipboard: OSC 52, which works over ssh and in tmux.
 * Source: xterm control sequences, "Manipulate Selection Data".
 */
export const copySequence = (text: string): string =>
  `\u001b]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u0007`;
