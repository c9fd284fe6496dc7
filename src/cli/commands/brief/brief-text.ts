import type { Instant } from '../../../domain/envelope.ts';
import { entryOf } from '../../../domain/map-entry.ts';
import { nextNumber } from '../../../domain/brief.ts';
import type { Metric } from '../../../domain/playbook.ts';
import { wrongTexts } from '../../../domain/corrections.ts';
import { conflictsIn } from '../../../domain/remark.ts';
import { currentLine, lineNumber } from '../../../domain/line.ts';
import { directionOf, heatOf, type MetricReading } from '../../../domain/metric.ts';
import { type BriefPart, cut, fitBrief, plainWords } from '../../../report/fit-brief.ts';
import { amountWords } from '../../../locales/amount-words.ts';
import { channelName, modePrefix, statementTitle, taskTitle, tierWords } from '../../names.ts';
import { type BriefView, dated, dutyItem, momentIn, pressing } from './view.ts';

const TITLE = 40;

function headOf(view: BriefView): readonly string[] {
  const { incident, say } = view;
  const { occurred, aware } = incident.times;
  const mode = modePrefix(incident, say);
  const title = cut(plainWords(incident.title), TITLE);
  const number = nextNumber(incident.briefs, 'brief');
  const heading = say('desk.briefs.brief', { number, title, tier: tierWords(incident, say), mode });
  const happened = [
    occurred === undefined ? '' : say('desk.briefs.occurred', { moment: momentIn(view, occurred) }),
    aware === undefined ? '' : say('desk.briefs.aware', { moment: momentIn(view, aware) }),
    view.isQuiet === true ? say('desk.briefs.quiet') : '',
  ].filter((part) => part !== '');
  return [heading, say('desk.briefs.as-of', { moment: dated(view), happened: happened.join('') })];
}

/** When the last brief went out: heat is told against it. */
const lastIssue = ({ incident }: BriefView): Instant | undefined =>
  incident.briefs.findLast(({ kind }) => kind === 'brief')?.at;

/** The unit behind an amount; a Chinese one follows at once, and a rank needs none in English. */
function unitWords({ say }: BriefView, gauge: Metric | undefined): string {
  const unit = gauge?.unit ?? '';
  if (unit === '' || say.language === 'zh-CN') return unit;
  return gauge?.order === 'descending' ? '' : ` ${unit}`;
}

/** `热搜 7位（上期12）升`: each gauge against what the last issue could know, else against the reading before. */
export function heatItems(view: BriefView): readonly string[] {
  const { incident, say } = view;
  const since = lastIssue(view);
  return heatOf(incident).map(({ metric, last, before }) => {
    const gauge = entryOf(incident.playbook.metrics ?? {}, metric);
    const readings: readonly MetricReading[] = entryOf(incident.metrics, metric) ?? [];
    const then = since === undefined ? before : readings.findLast(({ at }) => at <= since);
    const amount = `${amountWords(say, last.value)}${unitWords(view, gauge)}`;
    const name = gauge?.name ?? metric;
    if (then === undefined || then === last) return say('desk.briefs.heat', { name, amount });
    const direction = directionOf(gauge?.order === 'descending', last.value, then.value);
    return say('desk.briefs.heat-since', {
      ...{ name, amount, before: amountWords(say, then.value) },
      direction: say(`desk.briefs.${direction}`),
    });
  });
}

/** What was said outside and what was done, the newest first: of everything, since people join late. */
function doneItems(view: BriefView): readonly string[] {
  const { incident, duties, say } = view;
  const line = currentLine(incident);
  const texts = Object.values(incident.statements).flatMap(({ id, publications }) => {
    const [first] = publications;
    if (first === undefined) return [];
    const title = statementTitle(incident, id, say);
    const values = { title, moment: momentIn(view, first.at), channel: channelName(incident, first.channel) };
    return [{ at: first.at, words: say('desk.briefs.published', values) }];
  });
  const tasks = duties.flatMap(({ id, kind, doneAt }) =>
    doneAt === undefined || (kind !== 'task' && kind !== 'added')
      ? []
      : [{ at: doneAt, words: plainWords(taskTitle(incident, id, say)) }],
  );
  const said = line === undefined ? [] : [say('desk.briefs.line', { number: lineNumber(incident, line) })];
  const newest = (items: readonly { at: Instant; words: string }[]): readonly string[] =>
    [...items].sort((a, b) => b.at - a.at).map(({ words }) => words);
  return [...newest(texts), ...newest(tasks), ...said];
}

/** What went wrong with what was said: texts that are no longer true, what platforms did, one question with two answers. */
function troubleItems({ incident, say }: BriefView): readonly string[] {
  const wrong = wrongTexts(incident).map(({ id }) =>
    say('desk.briefs.wrong', { title: statementTitle(incident, id, say) }),
  );
  const platforms = Object.values(incident.statements).flatMap(({ publications }) =>
    publications.flatMap(({ channel, platform }) => {
      const state = platform.at(-1)?.state;
      return state === undefined || state === 'restored'
        ? []
        : [say(`status.platform-${state}`, { channel: channelName(incident, channel) })];
    }),
  );
  const topics = conflictsIn(incident).map(({ about }) => plainWords(about));
  const conflicts = topics.length === 0 ? [] : [say('status.remarks-conflict', { topics })];
  return [...wrong, ...new Set(platforms), ...conflicts];
}

function factItems({ incident, say }: BriefView): readonly string[] {
  const live = Object.values(incident.facts).filter(({ retracted }) => !retracted);
  const confirmed = live.filter(({ status }) => status === 'confirmed');
  const open = live.filter(({ status }) => status === 'unverified').length;
  return [
    ...confirmed
      .reverse()
      .map(({ claim, value, unit }) =>
        plainWords(value === undefined || claim.includes(value) ? claim : `${claim} ${value}${unit ?? ''}`),
      ),
    ...(open === 0 ? [] : [say('desk.briefs.unverified', { number: open })]),
  ];
}

const NEXT = 4;

/** The brief (快报): what happened, where it stands, done, next, decisions wanted; at most 500 characters, no markup. */
export function briefText(view: BriefView, asks: readonly string[]): string {
  const { say } = view;
  const part = (
    label: 'stands' | 'known' | 'done' | 'next' | 'decide',
    items: readonly string[],
  ): BriefPart => ({ label: say(`desk.briefs.${label}`), items });
  const wanted = asks.map(plainWords).filter((ask) => ask !== '');
  return fitBrief(
    headOf(view),
    [
      part('stands', [...troubleItems(view), ...heatItems(view)]),
      part('known', factItems(view)),
      part('done', doneItems(view)),
      part(
        'next',
        pressing(view)
          .slice(0, NEXT)
          .map((duty) => dutyItem(view, duty)),
      ),
      part('decide', wanted.length === 0 ? [say('desk.briefs.nothing')] : wanted),
    ],
    { colon: say('desk.briefs.colon'), between: say('desk.briefs.between'), stop: say('desk.briefs.stop') },
  );
}
