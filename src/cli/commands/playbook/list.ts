import type { Command } from 'commander';
import { tableLines } from '../../../terminal/columns.ts';
import { playbookCatalogue } from '../../playbook-catalogue.ts';
import { declare, type Program } from '../../program.ts';
import { shownPath } from '../../recorded-answer.ts';
import { answer, type Session } from '../../session.ts';

/** `crisis playbook list`. */
export function playbookListCommand({ say, session }: Program, run = runPlaybookList): Command {
  return declare(say, 'list', 'playbook-list').action((_: unknown, command: Command) =>
    run(session(command)),
  );
}

/** Lists the playbooks that `start` can run, the organisation's own first. */
export async function runPlaybookList(session: Session): Promise<void> {
  const catalogue = await playbookCatalogue(session);
  answer(
    session,
    () =>
      tableLines(
        catalogue.map(({ id, title, origin, path }) => ({
          cells: [id, title, session.say(`playbooks.${origin}`), shownPath(session, path)],
        })),
        session.context.terminal.width,
      ),
    () => ({
      playbooks: catalogue.map(({ id, title, origin, path }) => ({ id, title, origin, file: path })),
    }),
  );
}
