import type { Playbook } from '../../../domain/playbook.ts';
import { tableLines } from '../../../terminal/columns.ts';
import type { Session } from '../../session.ts';

type Row = readonly string[];

/** A headline with its rows; nothing when there are none. */
function part({ paint, context }: Session, title: string, rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) return [];
  const table = rows.map((cells) => ({ cells }));
  return ['', paint('strong', title), ...tableLines(table, context.terminal.width, '  ')];
}

/** What a plan says: its texts, who must have the line, what is pasted first, and the gauges it watches. */
export function planTexts(session: Session, playbook: Playbook): readonly string[] {
  const { say } = session;
  const { statements, line, notices = {}, metrics = {}, roles } = playbook;
  return [
    ...part(
      session,
      say('playbooks.texts'),
      Object.entries(statements).map(([id, { title, genre }]) => [
        id,
        title ?? say.ifAny(`genres.${genre}`) ?? genre,
      ]),
    ),
    ...part(
      session,
      say('playbooks.units'),
      Object.entries(line?.units ?? {}).map(([id, { name, owner }]) => [
        id,
        name,
        roles[owner]?.name ?? owner,
      ]),
    ),
    ...part(
      session,
      say('playbooks.notices'),
      Object.entries(notices).map(([id, { title }]) => [id, title]),
    ),
    ...part(
      session,
      say('playbooks.metrics'),
      Object.entries(metrics).map(([id, { name, unit = '', order }]) => [
        id,
        name,
        unit,
        order === 'descending' ? say('playbooks.descending') : '',
      ]),
    ),
  ];
}
