import { fromIso } from '../domain/envelope.ts';
import { cell } from './escape-markdown.ts';
import { noteWords } from './event-words.ts';
import { table } from './markdown-table.ts';
import { localMoment } from './moment-words.ts';
import { roleName, whoIs } from './names.ts';
import type { ReportView } from './report-view.ts';

/** Who held each role, from when until when, by role in the order of the playbook. */
export function rolesSection(view: ReportView): string {
  const { say, incident, events, whole } = view;
  const given = events.flatMap((event) =>
    event.type === 'RoleAssigned' ? [{ ...event.data, since: fromIso(event.at) }] : [],
  );
  const order = [...new Set([...Object.keys(incident.playbook.roles), ...given.map(({ role }) => role)])];
  const rows = order.flatMap((role) => {
    const holders = given.filter((each) => each.role === role && each.backup !== true);
    const behind = given.filter((each) => each.role === role && each.backup === true);
    const backups = behind.map(({ person, since }) => [
      ...[cell(roleName(incident, role)), cell(whoIs(view, person)), localMoment(view, since)],
      ...['', say('report.backup')],
    ]);
    const held = holders.map(({ person, since, note }, index) => {
      const next = holders[index + 1];
      const isLast = whole.roles[role]?.person === person && whole.roles[role].since === since;
      return [
        cell(roleName(incident, role)),
        cell(whoIs(view, person)),
        localMoment(view, since),
        next === undefined ? say(isLast ? 'report.now' : 'report.withheld') : localMoment(view, next.since),
        note === undefined ? '' : cell(noteWords(view, note)),
      ];
    });
    return [...held, ...backups];
  });
  const head = [
    say('report.role'),
    say('report.person'),
    say('report.since'),
    say('report.until'),
    say('report.note'),
  ];
  return `## ${say('report.roles')}\n\n${rows.length === 0 ? say('report.none') : table(head, rows)}`;
}
