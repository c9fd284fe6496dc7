import { visible } from './escape-markdown.ts';

const LONGEST = 40;

/** Characters that end or steer a line of a mermaid chart, and those that stand for them in a name. */
const WIDE: Readonly<Record<string, string>> = {
  ':': '：',
  ';': '；',
  '#': '＃',
  '%': '％',
  '<': '＜',
  '>': '＞',
  '{': '｛',
  '}': '｝',
  '"': '＂',
  '`': '｀',
  '\\': '＼',
};

/** Text as a name in a mermaid gantt chart: one line, not empty nor too long, nothing that the chart reads as its own. */
export function mermaidName(text: string): string {
  const line = visible(text)
    .replace(/\s+/g, ' ')
    .replace(/[:;#%<>{}"`\\]/g, (character) => WIDE[character] ?? '')
    .trim();
  const characters = [...(line === '' ? '—' : line)];
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
