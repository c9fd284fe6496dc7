import type { Command } from 'commander';
import { localise } from '../../../domain/localise.ts';
import type { Incident } from '../../../domain/incident.ts';
import { UsageError } from '../../../domain/refusal.ts';
import { readPairs } from '../../../reading/pairs.ts';
import { closestTo } from '../../../reading/suggestion.ts';
import { personOrName } from '../../acting-person.ts';
import { roleName, whoIs } from '../../names.ts';
import { declare, type Program } from '../../program.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import { record } from '../../recording.ts';
import { remark, type Session } from '../../session.ts';
import { phoneOf } from '../../telephones.ts';

export interface RoleAssignOptions {
  readonly pairs: readonly string[];
  readonly note?: string;
  readonly backup?: true;
}

/** `crisis role assign lead=王岚 tech=李哲 [--backup]`. */
export function roleAssignCommand({ say, session }: Program, run = runRoleAssign): Command {
  return declare(say, 'assign', 'role-assign')
    .argument('<pairs...>', say('commands.role-assign.pairs'))
    .option('--note <text>', say('commands.role-assign.note'))
    .option('--backup', say('commands.role-assign.backup'))
    .action((pairs: readonly string[], options: Omit<RoleAssignOptions, 'pairs'>, command: Command) => {
      run(session(command), { ...options, pairs });
    });
}

/** A role by its id, a unique beginning of it, or its name in any language of the playbook. */
export function roleNamed({ playbook }: Incident, given: string): string {
  const ids = Object.keys(playbook.roles);
  const languages = [playbook.language, ...Object.keys(playbook.translations)];
  const found = ids.find(
    (id) =>
      id === given || languages.some((language) => localise(playbook, language).roles[id]?.name === given),
  );
  const near = ids.filter((id) => id.startsWith(given));
  const only = near.length === 1 ? near[0] : undefined;
  if (found !== undefined || only !== undefined) return found ?? only ?? given;
  throw new UsageError('role-unknown', { role: given, roles: ids, ...closestTo(given, ids) });
}

/** Gives roles to people, who succeed whoever held them; with `--backup` they stand behind the holders. */
export function runRoleAssign(session: Session, { pairs, note, backup }: RoleAssignOptions): void {
  const wanted = readPairs(pairs);
  const recording = record(session, ({ incident }) => ({
    kind: 'AssignRoles',
    roles: wanted.map(([role, person]) => ({
      role: roleNamed(incident, role),
      person: personOrName(incident.people, person),
    })),
    ...(note !== undefined && { note }),
    ...(backup === true && { backup }),
  }));
  const given = recording.events.flatMap((event) => (event.type === 'RoleAssigned' ? [event.data] : []));
  const unlisted = given.filter(({ person }) => !(person in recording.incident.people));
  if (unlisted.length > 0 && Object.keys(recording.incident.people).length > 0) {
    remark(session, session.say('notes.unlisted', { people: unlisted.map(({ person }) => person) }));
  }
  answerRecorded(session, recording, (incident) =>
    given.map(({ role, person, backup: behind }) => {
      const name = roleName(incident, role);
      const title = behind === true ? session.say('desk.signing.behind', { role: name }) : name;
      return `${session.paint('good', '✓')} ${title}  ${whoIs(incident, person)}  ${phoneOf(session, person) ?? ''}`.trimEnd();
    }),
  );
}
