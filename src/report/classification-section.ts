import { fromIso } from '../domain/envelope.ts';
import type { Incident, Rebased, TierDecision } from '../domain/incident.ts';
import { answerWords } from './criterion-answer.ts';
import { cell, inline } from './escape-markdown.ts';
import { list, table } from './markdown-table.ts';
import { localMoment } from './moment-words.ts';
import { criterionName, taskTitle, tierName, tierWords, whoIs } from './names.ts';
import { ratingsPart } from './ratings-part.ts';
import type { ReportView } from './report-view.ts';

/** Each criterion with its answer and the tier that it supports by itself. */
function answersTable(view: ReportView, { answers, scores }: TierDecision): readonly string[] {
  const { say, incident } = view;
  const { factors } = incident.playbook.classification;
  const ids = Object.keys({ ...answers, ...scores });
  if (ids.length === 0) return [];
  const rows = ids.map((id) => [
    cell(criterionName(incident, id)),
    cell(answerWords(say, answers[id], factors[id]?.unit)),
    scores[id] === undefined ? '' : cell(tierName(incident, scores[id])),
  ]);
  return [table([say('report.question'), say('report.answer'), say('report.band')], rows)];
}

/** Deadlines that moved, the old and the new one. */
function rebasedTable(view: ReportView, title: string, rebased: readonly Rebased[]): readonly string[] {
  const { say, incident } = view;
  if (rebased.length === 0) return [];
  const moment = (iso: string | undefined): string =>
    iso === undefined ? '—' : localMoment(view, fromIso(iso));
  const rows = rebased.map(({ duty, from, to }) => [
    cell(taskTitle(incident, duty)),
    moment(from),
    moment(to),
  ]);
  return [title, table([say('report.task'), say('report.before'), say('report.after')], rows)];
}

const decidedByWords = ({ say }: ReportView, incident: Incident, decision: TierDecision) => {
  const { decidedBy, method, answers } = decision;
  const isOpen = (id: string): boolean => answers[id] === 'unknown';
  if (decision.provisional && decidedBy.length > 0 && decidedBy.every(isOpen))
    return say('report.lifted-by-unknown', { number: decidedBy.length });
  if (decidedBy.length > 0) return decidedBy.map((id) => inline(criterionName(incident, id))).join(' · ');
  return method === 'judgement' ? undefined : say('report.criteria-none');
};

/** The tiers that the answers left possible, where that was more than one. */
const possibleWords = (incident: Incident, { possible = [] }: TierDecision): string | undefined =>
  possible.length > 1 ? possible.map((tier) => inline(tierName(incident, tier))).join(' · ') : undefined;

/** What each method made of the answers, where they disagree. */
function methodWords({ say, incident }: ReportView, { methods = {} }: TierDecision): string | undefined {
  if (new Set(Object.values(methods)).size < 2) return undefined;
  const words = Object.entries(methods).map(
    ([method, tier]) =>
      `${say.ifAny(`report.methods.${method}`) ?? inline(method)}: ${inline(tierName(incident, tier))}`,
  );
  return `⚠ ${words.join(' · ')}`;
}

function decisionPart(view: ReportView, decision: TierDecision, index: number): string {
  const { say, incident } = view;
  const { at, by, method, proposed, reason, override } = decision;
  const tier = inline(tierWords(incident, say, decision));
  const outside = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : inline(text);
  return [
    `### ${say('report.decision-number', { number: index + 1, tier })}`,
    list(say, [
      [
        say('report.decided'),
        say('report.decided-by', { moment: localMoment(view, at), person: inline(whoIs(view, by.person)) }),
      ],
      [say('report.method'), say.ifAny(`report.methods.${method}`) ?? inline(method)],
      [
        say('report.proposed'),
        proposed === undefined || proposed === decision.tier
          ? undefined
          : inline(tierName(incident, proposed)),
      ],
      [say('report.criteria'), decidedByWords(view, incident, decision)],
      [say('report.possible'), possibleWords(incident, decision)],
      [say('report.by-method'), methodWords(view, decision)],
      [say('report.reason'), outside(reason)],
      [`⚠ ${say('report.overrides')}`, outside(override?.reason)],
    ]),
    ...answersTable(view, decision),
    ...rebasedTable(view, say('report.moved-by-tier'), decision.rebased),
  ].join('\n\n');
}

function amendments(view: ReportView): readonly string[] {
  return view.events.flatMap((event) => {
    if (event.type !== 'TimesAmended') return [];
    const values = {
      moment: localMoment(view, fromIso(event.at)),
      person: inline(whoIs(view, event.by.person)),
    };
    return rebasedTable(view, view.say('report.moved-by-times', values), event.data.rebased);
  });
}

/** Every tier decision with its answers and reason, oldest first, and the deadlines that moved. */
export function classificationSection(view: ReportView): string {
  const { say, incident, withheld } = view;
  const decisions = incident.tierDecisions.map((decision, index) => decisionPart(view, decision, index));
  const none = withheld.tier ? say('report.withheld') : say('report.unclassified');
  return [
    `## ${say('report.classification')}`,
    ...(decisions.length === 0 ? [none] : decisions),
    ...ratingsPart(view),
    ...amendments(view),
  ].join('\n\n');
}
