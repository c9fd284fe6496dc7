import type { Posture } from '../domain/posture.ts';
import { departureOf, type PostureWarning, warningsOn } from '../domain/spoken-posture.ts';
import type { Statement } from '../domain/statement.ts';
import { cell, inline } from './escape-markdown.ts';
import { localMoment } from './moment-words.ts';
import { statementTitle, whoIs } from './names.ts';
import { columns, optionalSection } from './optional-section.ts';
import type { ReportView } from './report-view.ts';

/** What kind of crisis it was held to be, its history and reputation, and how strong a threat that makes. */
function kindCell({ say }: ReportView, posture: Posture): string {
  const { cluster, type, warranted, history, reputation, threat } = posture;
  const parts = [
    say(`clusters.${cluster}`),
    ...(type === undefined ? [] : [say(`desk.posture.types.${type}`)]),
    ...(warranted === undefined
      ? []
      : [say(warranted ? 'desk.posture.warranted' : 'desk.posture.unwarranted')]),
    say(`desk.posture.histories.${history}`),
    say(`desk.posture.reputations.${reputation}`),
    threat.least === threat.most
      ? say('report.posture-threat', { least: threat.least })
      : say('report.posture-threat-range', { least: threat.least, most: threat.most }),
  ];
  return cell(parts.join(' · '));
}

function warningWords(view: ReportView, { rule, earlier }: PostureWarning): string {
  const { say } = view;
  if (earlier === undefined)
    return say('report.posture-against', { rule: say(`desk.posture.rules.${rule}`) });
  const { statement, stance, at } = earlier;
  const values = { former: say(`postures.${stance}`), moment: localMoment(view, at) };
  return statement === undefined
    ? say('report.posture-mixed', values)
    : say('report.posture-mixed-text', { ...values, statement });
}

function rowOf(view: ReportView, posture: Posture): readonly string[] {
  const { say, incident } = view;
  const { at, by, chosen, allowed, reason } = posture;
  return [
    localMoment(view, at),
    cell(whoIs(view, by.person)),
    kindCell(view, posture),
    allowed.map((stance) => say(`postures.${stance}`)).join(' · '),
    chosen === undefined ? say('report.posture-none-chosen') : `**${say(`postures.${chosen}`)}**`,
    cell(reason ?? ''),
    warningsOn(incident, posture)
      .map((warning) => `⚠ ${cell(warningWords(view, warning))}`)
      .join('<br>'),
  ];
}

/** How a text that is out departs from the posture, or from a text before it. */
function departureWords(view: ReportView, statement: Statement): readonly string[] {
  const { say, incident } = view;
  const first = Math.min(...statement.publications.map(({ at }) => at));
  const departure = statement.publications.length === 0 ? undefined : departureOf(incident, statement);
  if (departure === undefined || (departure.earlier?.at ?? 0) > first) return [];
  const { stance, earlier, set, rule } = departure;
  const values = {
    statement: statement.id,
    title: statementTitle(incident, statement, say),
    posture: say(`postures.${stance}`),
  };
  return [
    ...(earlier === undefined
      ? []
      : [
          say('report.posture-departs-text', {
            ...values,
            other: earlier.statement ?? '',
            former: say(`postures.${earlier.stance}`),
          }),
        ]),
    ...(set === undefined
      ? []
      : [say('report.posture-departs-set', { ...values, set: say(`postures.${set}`) })]),
    ...(rule === undefined
      ? []
      : [say('report.posture-departs-rule', { ...values, rule: say(`desk.posture.rules.${rule}`) })]),
  ];
}

/** Every posture that was set with its grounds, reasons and warnings, and the published texts that depart from it. */
export function postureSection(view: ReportView): readonly string[] {
  const { say, incident } = view;
  const rows = incident.postures.map((posture) => rowOf(view, posture));
  const departures = Object.values(incident.statements).flatMap((statement) =>
    departureWords(view, statement),
  );
  if (rows.length === 0 && departures.length === 0) return [];
  return optionalSection(say('report.posture'), [
    ...(rows.length === 0
      ? []
      : [columns(view, ['when', 'who', 'kind', 'fits', 'posture', 'reason', 'warnings'], rows)]),
    ...(departures.length === 0
      ? []
      : [say('report.posture-departures'), departures.map((each) => `- ⚠ ${inline(each)}`).join('\n')]),
    say('report.posture-source'),
  ]);
}
