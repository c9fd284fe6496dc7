import type { Account, OperationRecord } from '../domain/account.ts';
import { entryOf } from '../domain/map-entry.ts';
import { cell } from './escape-markdown.ts';
import { localMoment } from './moment-words.ts';
import { whoIs } from './names.ts';
import { tableSection } from './optional-section.ts';
import type { ReportView } from './report-view.ts';

function operationWords(view: ReportView, record: OperationRecord): string {
  const { say } = view;
  const words = say('report.operated', {
    moment: localMoment(view, record.at),
    operation: say(`desk.queries.operations.${record.operation}`),
    ...{ reason: record.reason, evidence: record.evidence },
    person: whoIs(view, record.by.person),
  });
  const { until } = record;
  return until === undefined
    ? words
    : `${words} · ${say('report.until-moment', { moment: localMoment(view, until) })}`;
}

/** How an account stands; withheld where a hidden record says something later. */
function stateWords(view: ReportView, id: string, { state, reason, since }: Account): string {
  const { say, whole } = view;
  const last = entryOf(whole.accounts, id);
  if (last?.state !== state || last.since !== since) return say('report.withheld');
  return [say(`desk.queries.account-states.${state}`), reason ?? '']
    .filter((part) => part !== '')
    .join(' · ');
}

/** The accounts that speak for the organisation: how each stands, and what was done on it with the proof taken before. */
export function accountsSection(view: ReportView): readonly string[] {
  const { say, incident } = view;
  const rows = Object.entries(incident.accounts).map(([id, account]) => {
    const { name, kind, since, operations } = account;
    return [
      cell(kind === undefined ? name : `${name} · ${say(`desk.queries.account-kinds.${kind}`)}`),
      cell(stateWords(view, id, account)),
      localMoment(view, since),
      operations.map((record) => cell(operationWords(view, record))).join('<br>'),
    ];
  });
  return tableSection(view, say('report.accounts'), ['account', 'state', 'when', 'operations'], rows);
}
