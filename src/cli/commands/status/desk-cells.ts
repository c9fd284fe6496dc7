import type { Duty } from '../../../domain/duties.ts';
import { isOpen } from '../../../domain/lateness.ts';
import { currentLine, lineNumber, unacknowledged, unitsOf } from '../../../domain/line.ts';
import { entryOf } from '../../../domain/map-entry.ts';
import { heatOf } from '../../../domain/metric.ts';
import { conflictsIn } from '../../../domain/remark.ts';
import { firstResponse, firstResponseDue } from '../../../domain/response.ts';
import { spanWords } from '../../../locales/span.ts';
import { plainLine } from '../../../terminal/plain.ts';
import { heatWords } from '../../heat-words.ts';
import { shortMoment } from '../../moment-words.ts';
import type { Session } from '../../session.ts';
import type { Standing } from './standing-view.ts';

const secondsOf = (ms: number): number => Math.max(0, Math.floor(ms / 1000));

/** The first response: how and when it was made and how late, or until when there is time; and a silence in force. */
export function responseCell({ say, paint }: Session, { incident, now, zone }: Standing): string {
  const met = firstResponse(incident);
  const due = firstResponseDue(incident);
  const last = incident.decisions.at(-1);
  const isQuiet = last?.way === 'hold' || last?.way === 'watch';
  const silence = isQuiet
    ? say('status.silence', {
        way: say(`ways.${last.way}`),
        review: last.review === undefined ? '—' : shortMoment(zone, last.review, now),
      })
    : '';
  if (met === undefined && due === undefined) return silence;
  const end = met?.at ?? now;
  const late = due === undefined || end <= due ? '' : spanWords(say, secondsOf(end - due));
  const overdue = late === '' ? '' : paint('alarm', say('words.overdue', { span: late }));
  const first =
    met === undefined
      ? say('status.no-response', { moment: due === undefined ? '' : shortMoment(zone, due, now) })
      : say('status.response', { moment: shortMoment(zone, met.at, now), way: say(`responded.${met.kind}`) });
  const left =
    met === undefined && due !== undefined && late === ''
      ? say('words.left', { span: spanWords(say, secondsOf(due - now)) })
      : '';
  return [first, overdue, left, silence].filter((part) => part !== '').join('  ');
}

/** `热搜 7 ↑ (12)   阅读 1.2亿 ↑   16:40`: every gauge, and when one was last read. */
export function heatCell({ say }: Session, { incident, now, zone }: Standing): string {
  const heat = heatOf(incident);
  if (heat.length === 0) return '';
  const newest = Math.max(...heat.map(({ last }) => last.at));
  return [...heat.map((each) => heatWords(say, incident, each)), shortMoment(zone, newest, now)].join('  ');
}

/** `第 2 版 16:10  客服 ✓ · 门店 ✓  未确认：前台`: who has acknowledged what everybody says now. */
export function lineCell({ say, paint }: Session, { incident, now, zone }: Standing): string {
  const line = currentLine(incident);
  if (line === undefined) return incident.playbook.line === undefined ? '' : say('status.no-line');
  const head = say('status.line-version', {
    number: lineNumber(incident, line),
    moment: shortMoment(zone, line.at, now),
  });
  const nameOf = (unit: string): string =>
    plainLine(entryOf(incident.playbook.line?.units ?? {}, unit)?.name ?? unit);
  const [open, told] = [unacknowledged(incident), unitsOf(incident)];
  const have = told.filter((unit) => !open.includes(unit)).map((unit) => `${nameOf(unit)} ✓`);
  const lack = open.length === 0 ? '' : say('status.unacknowledged', { units: open.map(nameOf) });
  return [head, have.join(' · '), lack === '' ? '' : paint('warn', lack)]
    .filter((part) => part !== '')
    .join('  ');
}

/** How much was said outside, how much of it unauthorised, and about what it contradicts itself. */
export function remarksCell({ say, paint }: Session, { incident }: Standing): string {
  const remarks = Object.values(incident.remarks);
  if (remarks.length === 0) return '';
  const loose = remarks.filter(({ standing }) => standing === 'off-script' || standing === 'leaked').length;
  const topics = conflictsIn(incident).map(({ about }) => plainLine(about));
  return [
    say('status.remarks-count', { number: remarks.length }),
    ...(loose === 0 ? [] : [say('status.remarks-loose', { number: loose })]),
    ...(topics.length === 0 ? [] : [paint('alarm', say('status.remarks-conflict', { topics }))]),
  ].join(' · ');
}

/** Promises, queries and concerns that are open; the promises with the time of the soonest. */
export function owedCell({ say }: Session, { incident, duties, now, zone }: Standing): string {
  const open = (kind: Duty['kind']): readonly Duty[] =>
    duties.filter((duty) => duty.kind === kind && isOpen(duty));
  const dues = open('promise').flatMap(({ due }) => due ?? []);
  const concerns = Object.values(incident.concerns).filter(({ settled }) => settled === undefined).length;
  const queries = open('incoming').length;
  const moment = dues.length === 0 ? '' : shortMoment(zone, Math.min(...dues), now);
  return [
    ...(dues.length === 0 ? [] : [say('status.promises', { number: dues.length, moment })]),
    ...(queries === 0 ? [] : [say('status.queries', { number: queries })]),
    ...(concerns === 0 ? [] : [say('status.concerns', { number: concerns })]),
  ].join(' · ');
}
