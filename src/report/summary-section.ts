import type { Instant } from '../domain/envelope.ts';
import type { NamedStart } from '../domain/playbook.ts';
import { leadRole } from '../domain/powers.ts';
import { firstResponse as firstAnswer } from '../domain/response.ts';
import { spanWords } from '../locales/span.ts';
import { inline } from './escape-markdown.ts';
import { type FirstResponse, firstResponse } from './first-response.ts';
import { list } from './markdown-table.ts';
import { exactMoment } from './moment-words.ts';
import { tierName, tierWords, whoIs } from './names.ts';
import type { ReportView } from './report-view.ts';
import { isSame } from './shown-records.ts';

/** One of the incident's times; `absent` stands where it is not known. */
function timeOf(view: ReportView, name: NamedStart, absent?: string): string | undefined {
  const { incident, withheld, say } = view;
  if (withheld.times.has(name)) return say('report.withheld');
  const instant = incident.times[name];
  return instant === undefined ? absent : exactMoment(view, instant);
}

function closedWords(view: ReportView): string | undefined {
  const moment = timeOf(view, 'closed');
  const reason = view.incident.closed?.reason;
  if (moment === undefined || reason === undefined || view.withheld.times.has('closed')) return moment;
  return view.say('report.closed-because', { moment, reason: inline(reason) });
}

const secondsFrom = (start: Instant, end: Instant): number => Math.max(0, Math.floor((end - start) / 1000));

/** How long the first word took, where a reply, a remark or a decision had stopped the clock before it. */
function firstWordWords(view: ReportView): string | undefined {
  const { incident, withheld, say, now } = view;
  const { aware, published } = incident.times;
  const response = firstResponse(incident, incident.times.closed ?? now);
  if (withheld.tier || withheld.times.has('aware') || withheld.times.has('published')) return undefined;
  if (response === undefined || aware === undefined || published === undefined) return undefined;
  if (response.kind === 'statement') return undefined;
  const span = spanWords(say, secondsFrom(aware, published));
  const late = secondsFrom(response.deadline, published);
  return late === 0
    ? say('report.first-word-in-time', { span })
    : say('report.first-word-late', { span, late: spanWords(say, late) });
}

function responseWords(view: ReportView, response: FirstResponse, aware: Instant): string {
  const { say, incident, now } = view;
  const { deadline, respondedAt, kind, late } = response;
  const tier =
    response.tier === undefined
      ? say('report.response-unclassified')
      : inline(tierName(incident, response.tier));
  const values = { tier, allowed: spanWords(say, response.allowed), late: spanWords(say, late) };
  if (respondedAt !== undefined) {
    const span = spanWords(say, secondsFrom(aware, respondedAt));
    if (kind === undefined || kind === 'statement')
      return say(late > 0 ? 'report.response-missed' : 'report.response-kept', { ...values, span });
    const way = say(`responded.${kind}`);
    return say(late > 0 ? 'report.response-missed-by' : 'report.response-kept-by', { ...values, span, way });
  }
  const moment = exactMoment(view, deadline);
  if (incident.times.closed !== undefined) return say('report.response-never', { ...values, moment });
  return say(now > deadline ? 'report.response-overdue' : 'report.response-open', { ...values, moment });
}

function firstResponseWords(view: ReportView): string | undefined {
  const { incident, withheld, say, now } = view;
  const isHidden = !isSame(firstAnswer(incident), firstAnswer(view.whole));
  if (withheld.tier || isHidden || ['aware', 'published', 'closed'].some((name) => withheld.times.has(name)))
    return say('report.withheld');
  const response = firstResponse(incident, incident.times.closed ?? now);
  const { aware } = incident.times;
  return response === undefined || aware === undefined ? undefined : responseWords(view, response, aware);
}

function leadWords(view: ReportView): string {
  const { incident, whole, say } = view;
  const lead = leadRole(incident.playbook);
  const { [lead]: held } = incident.roles;
  return isSame(held, whole.roles[lead]) ? inline(whoIs(view, held?.person)) : say('report.withheld');
}

/** The incident in a dozen lines: what, when, how grave, who leads, and whether the first word came in time. */
export function summarySection(view: ReportView): string {
  const { say, incident, withheld } = view;
  const { playbook } = incident;
  const outside = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : inline(text);
  return [
    `## ${say('report.summary')}`,
    list(say, [
      [say('report.incident'), inline(incident.id)],
      [say('report.organisation'), outside(incident.organisation)],
      [
        say('report.playbook'),
        inline(
          say('report.playbook-version', {
            title: playbook.title,
            id: playbook.id,
            version: playbook.version,
          }),
        ),
      ],
      [say('report.objectives'), playbook.objectives.map(inline).join(' · ')],
      [say('report.happened'), inline(incident.summary ?? incident.title)],
      [say('report.source'), outside(incident.source)],
      [
        say('report.triggers'),
        incident.triggers.length === 0 ? undefined : incident.triggers.map(inline).join(' · '),
      ],
      [say('report.occurred'), timeOf(view, 'occurred', say('report.unknown'))],
      [say('report.detected'), timeOf(view, 'detected')],
      [say('report.aware'), timeOf(view, 'aware')],
      [say('report.opened'), timeOf(view, 'opened')],
      [say('report.published'), timeOf(view, 'published', say('report.not-yet'))],
      [say('report.closed'), closedWords(view)],
      [say('report.tier'), withheld.tier ? say('report.withheld') : inline(tierWords(incident, say))],
      [say('report.lead'), leadWords(view)],
      [say('report.first-response'), firstResponseWords(view)],
      [say('report.first-word'), firstWordWords(view)],
    ]),
  ].join('\n\n');
}
