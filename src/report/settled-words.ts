import type { Settled } from '../domain/concern.ts';
import type { Instant } from '../domain/envelope.ts';
import { spanWords } from '../locales/span.ts';
import { cell } from './escape-markdown.ts';
import { localMoment } from './moment-words.ts';
import { statementTitle, whoIs } from './names.ts';
import type { ReportView } from './report-view.ts';

interface Asked {
  readonly due: Instant | undefined;
  readonly settled?: Settled;
}

function lateness({ say, now, incident }: ReportView, { due, settled }: Asked): string {
  const end = settled?.at ?? incident.times.closed ?? now;
  if (due === undefined || end <= due) return '';
  return say('report.answer-late', { span: spanWords(say, Math.floor((end - due) / 1000)) });
}

/** What became of a question: the text or words that answered it, or why not; how late; by whom and when. */
export function settledWords(view: ReportView, asked: Asked): string {
  const { say, whole } = view;
  const { settled } = asked;
  const late = lateness(view, asked);
  if (settled === undefined)
    return [say('report.unanswered'), late].filter((part) => part !== '').join('<br>');
  const { statement, answer, reason, at, by } = settled;
  const text = statement === undefined ? undefined : whole.statements[statement];
  const words = [
    statement === undefined
      ? ''
      : say('report.by-text', {
          statement,
          title: text === undefined ? '' : statementTitle(whole, text, say),
        }),
    answer ?? '',
    reason === undefined ? '' : say('report.not-answered', { reason }),
    say('report.who-when', { person: whoIs(view, by.person), moment: localMoment(view, at) }),
  ];
  return [...words.map(cell), late].filter((part) => part !== '').join('<br>');
}
