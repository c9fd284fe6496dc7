import { fenced } from './escape-markdown.ts';
import { list } from './markdown-table.ts';
import type { ReportView } from './report-view.ts';

/** Only what a file name and a shell take as it is; the incident's id is text from a file. */
const shellWord = (text: string): string => text.replace(/[^A-Za-z0-9_.-]/g, '_');

/** How much was read, the ids to hold the file to, and how to check it; and what a check cannot show. */
export function integritySection(view: ReportView): string {
  const { say, whole, events, hidden, heads, problems } = view;
  const joins = events.filter(({ prev }) => prev.length > 1).length;
  const file = `${shellWord(whole.id)}.jsonl`;
  const commands = heads.map((head) => `crisis verify ${file} --head ${shellWord(head)}`);
  return [
    `## ${say('report.integrity')}`,
    list(say, [
      [say('report.records'), String(events.length + hidden)],
      [say('report.heads'), heads.map((head) => `\`${shellWord(head)}\``).join(' · ')],
    ]),
    problems === 0
      ? say('report.integrity-ok')
      : `> ⚠ **${say('report.integrity-damaged', { number: problems })}**`,
    ...(joins === 0 ? [] : [say('report.forks', { number: joins })]),
    ...(heads.length > 1 ? [say('report.forked-now')] : []),
    say('report.check'),
    fenced(commands.join('\n'), 'sh'),
    say('report.check-python'),
    say('report.integrity-limit'),
  ].join('\n\n');
}
