/** A word of a command line that is shown, in quotes where a shell would break it. */
export const shellWord = (text: string): string =>
  /^[\p{L}\p{N}._…-]+$/u.test(text) ? text : JSON.stringify(text);
