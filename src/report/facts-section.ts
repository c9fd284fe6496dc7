import type { Fact } from '../domain/incident.ts';
import { cell } from './escape-markdown.ts';
import { table } from './markdown-table.ts';
import { localMoment } from './moment-words.ts';
import { whoIs } from './names.ts';
import type { ReportView } from './report-view.ts';
import { strikerOf } from './retractions.ts';
import { isSame } from './shown-records.ts';

const measured = (value: string | undefined, unit: string | undefined): string =>
  [value ?? '', value === undefined ? '' : (unit ?? '')].join(' ').trim();

function verifiedWords(view: ReportView, fact: Fact): string {
  const { confirmedBy, confirmedAt, confirmedSource, reason, status } = fact;
  if (status === 'refuted') return reason ?? '';
  if (confirmedBy === undefined || confirmedAt === undefined) return '';
  return view.say('report.verified-by', {
    person: whoIs(view, confirmedBy),
    moment: localMoment(view, confirmedAt),
    source: confirmedSource === undefined ? '—' : whoIs(view, confirmedSource),
  });
}

function claimCell(view: ReportView, fact: Fact, strike: ReturnType<typeof strikerOf>): string {
  const earlier = fact.earlier.map(({ claim, value, until }) =>
    view.say('report.earlier', {
      moment: localMoment(view, until),
      claim: [claim, value ?? ''].join(' ').trim(),
    }),
  );
  return [strike(fact.addedEvent, fact.claim), ...earlier.map(cell)].join('<br>');
}

/** The register of facts: what is claimed, how it stands, on whose word, and what was said before. */
export function factsSection(view: ReportView): string {
  const { say, incident, whole } = view;
  const strike = strikerOf(view);
  const facts = Object.values(incident.facts).filter((fact) => isSame(fact, whole.facts[fact.id]));
  const rows = facts.map((fact) => [
    cell(fact.id),
    fact.retracted === true ? '—' : say(`facts.${fact.status}`),
    claimCell(view, fact, strike),
    cell(measured(fact.value, fact.unit)),
    cell(fact.source ?? ''),
    cell(verifiedWords(view, fact)),
  ]);
  const head = [
    say('report.fact'),
    say('report.status'),
    say('report.claim'),
    say('report.value'),
    say('report.fact-source'),
    say('report.verified'),
  ];
  return `## ${say('report.facts')}\n\n${rows.length === 0 ? say('report.none') : table(head, rows)}`;
}
