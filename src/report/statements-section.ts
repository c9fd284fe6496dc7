import { fromIso } from '../domain/envelope.ts';
import type { Statement } from '../domain/statement.ts';
import type { Tlp } from '../domain/tlp.ts';
import { cell, fenced, inline, link, visible } from './escape-markdown.ts';
import { ifGiven } from './event-telling.ts';
import { list, table } from './markdown-table.ts';
import { exactMoment, localMoment } from './moment-words.ts';
import { checkCode } from '../domain/check-code.ts';
import { channelName, statementTitle, whoIs } from './names.ts';
import { labelWords } from './report-head.ts';
import type { ReportView } from './report-view.ts';
import { shownStatements } from './shown-statements.ts';
import { signOffPart } from './sign-off-part.ts';
import { versionsPart } from './versions-part.ts';

/** The label of a text: of its last publication that is shown, else of its draft. */
const labelOf = ({ events }: ReportView, { id, tlp }: Statement): Tlp =>
  events.findLast((event) => event.type === 'StatementPublished' && event.data.statement === id)?.tlp ?? tlp;

/** What the platform did to a text on one channel; that is never the organisation's own doing. */
function platformWords(view: ReportView, id: string, channel: string): readonly string[] {
  const { say, events } = view;
  return events.flatMap((event) => {
    if (event.type !== 'PlatformChanged') return [];
    const { data, at } = event;
    if (data.statement !== id || data.channel !== channel) return [];
    const values = {
      moment: localMoment(view, fromIso(at)),
      state: say(`report.event.states.${data.state}`),
    };
    return data.note === undefined
      ? [say('report.platform-then', values)]
      : [say('report.platform-note', { ...values, note: data.note })];
  });
}

function publicationsPart(view: ReportView, { id }: Statement): string {
  const { say, incident, events, whole } = view;
  const rows = events.flatMap((event) =>
    event.type !== 'StatementPublished' || event.data.statement !== id
      ? []
      : [
          [
            cell(channelName(incident, event.data.channel)),
            exactMoment(view, fromIso(event.at)),
            event.data.url === undefined ? '' : link(event.data.url),
            cell(whoIs(view, event.by.person)),
            [
              ifGiven(event.override, ({ reason }) => say('report.event.override', { reason })),
              ...platformWords(view, id, event.data.channel),
            ]
              .filter((remark) => remark !== '')
              .map(cell)
              .join('<br>'),
          ],
        ],
  );
  const published = whole.statements[id]?.publications.length ?? 0;
  if (rows.length === 0 && published === 0) return say('report.never-published');
  if (rows.length === 0) return say('report.withheld');
  const head = [
    say('report.channel'),
    say('report.when'),
    say('report.address'),
    say('report.published-by'),
    say('report.remarks'),
  ];
  return table(head, rows);
}

function statementPart(view: ReportView, statement: Statement): string {
  const { say, incident, events } = view;
  const { id, text, sha256, facts, gaps, genre, audience } = statement;
  const isDraftShown = events.some(
    (event) => event.type === 'StatementDrafted' && event.data.statement === id,
  );
  const outside = (texts: readonly string[]): string | undefined =>
    texts.length === 0 ? undefined : texts.map(inline).join(' · ');
  const drafted = say('report.drafted-by', {
    person: inline(whoIs(view, statement.draftedBy.person)),
    moment: localMoment(view, statement.draftedAt),
  });
  const hasUnseen = visible(text) !== text;
  return [
    `### ${inline(say('report.statement-head', { title: statementTitle(incident, statement, say), id }))}`,
    list(say, [
      [say('report.genre'), say(`genres.${genre}`)],
      [say('report.audience'), say(`audiences.${audience}`)],
      [say('report.language'), inline(statement.language)],
      [say('report.check-code'), `\`${checkCode(sha256)}\` (SHA-256 \`${sha256}\`)`],
      [say('report.label'), labelWords(view, labelOf(view, statement))],
      [say('report.drafted'), isDraftShown ? drafted : say('report.withheld')],
      [say('report.quoted'), isDraftShown ? outside(facts) : undefined],
      [say('report.gaps'), outside(gaps)],
    ]),
    fenced(text),
    ...(hasUnseen ? [say('report.text-visible')] : []),
    ...(isDraftShown ? versionsPart(view, statement) : []),
    signOffPart(view, statement),
    publicationsPart(view, statement),
  ].join('\n\n');
}

/** Every text as it stands, with who signed it off and where it went. */
export function statementsSection(view: ReportView): string {
  const parts = shownStatements(view).map((statement) => statementPart(view, statement));
  const { say } = view;
  return [`## ${say('report.statements')}`, ...(parts.length === 0 ? [say('report.none')] : parts)].join(
    '\n\n',
  );
}
