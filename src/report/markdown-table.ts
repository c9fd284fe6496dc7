import type { Say } from '../locales/say.ts';

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table of cells that are markdown already; every row has as many cells as the head. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

/** A list of names with values that are markdown already; those without a value are left out. */
export const list = (say: Say, items: readonly (readonly [string, string | undefined])[]): string =>
  items
    .flatMap(([name, value]) =>
      value === undefined ? [] : [`- ${say('report.pair', { name: `**${name}**`, value })}`],
    )
    .join('\n');
