import type { Command } from 'commander';
import { createHome } from '../../store/home.ts';
import { configSkeleton } from '../config-skeleton.ts';
import { loadConfig, configPath } from '../config.ts';
import { intendedHome } from '../home-location.ts';
import { organisationZone } from '../organisation-zone.ts';
import { printProblems, problemsJson } from '../problem-printing.ts';
import { declare, type Program } from '../program.ts';
import { shownPath } from '../recorded-answer.ts';
import { answer, type Session } from '../session.ts';

/** `crisis init`: a home for the organisation's config, playbooks and incidents. */
export function initCommand({ say, session }: Program, run = runInit): Command {
  return declare(say, 'init', 'init', 'prepare').action((_: unknown, command: Command) =>
    run(session(command)),
  );
}

/** Creates what is missing and overwrites nothing; an existing config is checked, its zone too. */
export async function runInit(session: Session): Promise<void> {
  const { say } = session;
  const home = intendedHome(session);
  createHome(home, configSkeleton(session.say));
  const { problems, file, text } = await loadConfig(home);
  if (problems.length > 0) {
    session.exitWith(problems.some(({ severity }) => severity === 'error') ? 1 : 0);
    await printProblems(session, problems, new Map([[file, text]]));
  } else organisationZone(session);
  const told = await problemsJson(session, problems);
  answer(
    session,
    () => [
      say('home.ready', { path: shownPath(session, home) }),
      `  ${say('home.edit', { path: shownPath(session, configPath(home)) })}`,
      `  ${say('home.next', { command: 'crisis start' })}`,
    ],
    () => ({ home, config: configPath(home), problems: told }),
  );
}
