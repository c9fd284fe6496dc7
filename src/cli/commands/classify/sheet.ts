import { aspectOf } from '../../../domain/aspects.ts';
import type { Incident } from '../../../domain/incident.ts';
import { entryOf } from '../../../domain/map-entry.ts';
import { type Aspect, ASPECTS, type DataSource } from '../../../domain/playbook.ts';
import { padTo, widthOf } from '../../../terminal/columns.ts';
import { plainLine } from '../../../terminal/plain.ts';
import { incidentOf } from '../../incident-location.ts';
import { readIncident } from '../../incident-reading.ts';
import { inLanguage } from '../../names.ts';
import type { Session } from '../../session.ts';
import { askedIds } from './given-answers.ts';
import { bandWords } from './questions.ts';

/** One question of the sheet. */
interface SheetRow {
  readonly id: string;
  readonly kind: 'floor' | 'factor';
  readonly aspect: Aspect | undefined;
  readonly data: DataSource | undefined;
  readonly ask: string;
}

function rowsOf({ playbook: { classification, ...playbook } }: Incident): readonly SheetRow[] {
  const { factors, floors } = classification;
  return askedIds({ ...playbook, classification }).map((id) => {
    const factor = entryOf(factors, id);
    const { data, ask = '' } = factor ?? entryOf(floors, id) ?? {};
    const kind = factor === undefined ? 'floor' : 'factor';
    return { id, kind, aspect: aspectOf(classification, id), data, ask };
  });
}

/** `# 多少人受到伤害？（内部） 人；轻度 0 起 · 中度 10 起`: what stands behind a line for whoever fills it in. */
function hint(session: Session, incident: Incident, { id, data, ask }: SheetRow): string {
  const { say } = session;
  const factor = entryOf(incident.playbook.classification.factors, id);
  const desk = data === undefined ? '' : say('desk.sheet.desk', { desk: say(`desk.sheet.data.${data}`) });
  const answer =
    factor === undefined
      ? say('desk.sheet.yes-no')
      : [factor.unit ?? '', bandWords(session, incident, factor)]
          .filter((part) => part !== '')
          .join(say('desk.sheet.unit-end'));
  return `# ${plainLine(`${ask}${desk} ${answer}`)}`;
}

/** The sheet as a YAML file in which every answer is still unknown, by aspect. */
export function sheetLines(session: Session, incident: Incident): readonly string[] {
  const { say } = session;
  const rows = rowsOf(incident);
  const width = Math.max(0, ...rows.map(({ id }) => widthOf(id))) + widthOf(': unknown');
  const groups = [...ASPECTS, undefined].flatMap((aspect): readonly string[] => {
    const own = rows.filter((row) => row.aspect === aspect);
    if (own.length === 0) return [];
    const lines = own.map((row) => `${padTo(`${row.id}: unknown`, width)}  ${hint(session, incident, row)}`);
    return ['', `# —— ${say(`desk.sheet.aspects.${aspect ?? 'other'}`)} ——`, ...lines];
  });
  return [
    `# ${plainLine(say('desk.sheet.heading', { title: incident.title, incident: incident.id }))}`,
    ...['how', 'figures', 'desks'].map((key) => `# ${say.ifAny(`desk.sheet.${key}`) ?? ''}`),
    ...groups,
  ];
}

function sheetJson(incident: Incident): object {
  const { factors } = incident.playbook.classification;
  const questions = rowsOf(incident).map(({ id, kind, aspect, data, ask }) => {
    const { unit, order, bands } = entryOf(factors, id) ?? {};
    const asked = { id, kind, aspect: aspect ?? null, data: data ?? null, ask };
    return { ...asked, ...(unit !== undefined && { unit }), ...(bands !== undefined && { order, bands }) };
  });
  return { incident: incident.id, questions };
}

/** Prints a sheet to hand round and fill in; records nothing. No line is broken: what is printed is a YAML file. */
export function runSheet(session: Session): void {
  const { incident: pinned } = readIncident(session, incidentOf(session).path);
  const incident = inLanguage(pinned, session.say);
  const { out } = session.context.terminal;
  if (session.flags.json) out(`${JSON.stringify({ version: 1, ...sheetJson(incident) }, undefined, 2)}\n`);
  else out(`${sheetLines(session, incident).join('\n')}\n`);
}
