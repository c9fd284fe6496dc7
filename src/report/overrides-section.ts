import { fromIso } from '../domain/envelope.ts';
import { cell } from './escape-markdown.ts';
import { eventWords } from './event-words.ts';
import { table } from './markdown-table.ts';
import { localMoment } from './moment-words.ts';
import { whoIs } from './names.ts';
import type { ReportView } from './report-view.ts';
import type { ToldEvent } from './told-events.ts';

/** A rule in words; `file-damaged:3,7` also names what it is about. */
function ruleWords({ say }: ReportView, code: string): string {
  const [rule = '', ...about] = code.split(':');
  const words = say.ifAny(`report.rule.${rule}`) ?? rule;
  return about.length === 0 ? words : say('report.pair', { name: words, value: about.join(':') });
}

/** Every rule that was set aside, loudly: by whom, for what, and why. */
export function overridesSection(view: ReportView, told: readonly ToldEvent[]): string {
  const { say } = view;
  const rows = told.flatMap((each) => {
    const { override, at, by } = each.event;
    if (override === undefined) return [];
    const rules = override.codes.map((code) => `⚠ ${cell(ruleWords(view, code))}`).join('<br>');
    return [
      [
        localMoment(view, fromIso(at)),
        cell(whoIs(view, by.person)),
        rules,
        cell(eventWords(each, view)),
        `**${cell(override.reason)}**`,
      ],
    ];
  });
  const title = `## ${say('report.overrides')}`;
  const none = view.hidden > 0 ? 'report.overrides-none-shown' : 'report.overrides-none';
  if (rows.length === 0) return `${title}\n\n${say(none)}`;
  const loud =
    rows.length === 1 ? say('report.overrides-one') : say('report.overrides-some', { number: rows.length });
  const head = [
    say('report.when'),
    say('report.who'),
    say('report.overrides'),
    say('report.what'),
    say('report.reason'),
  ];
  return `${title}\n\n> ⚠ **${loud}**\n\n${table(head, rows)}`;
}
