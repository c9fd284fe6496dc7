import type { Command } from 'commander';
import type { Problem } from '../../../domain/problem.ts';
import { playbookCatalogue } from '../../playbook-catalogue.ts';
import { loadEntry } from '../../playbook-loading.ts';
import { printProblems, problemsJson } from '../../problem-printing.ts';
import { declare, type Program } from '../../program.ts';
import { shownPath } from '../../recorded-answer.ts';
import { answer, type Session } from '../../session.ts';
import { playbookNamed } from './named-playbook.ts';

export interface PlaybookCheckOptions {
  readonly names: readonly string[];
  readonly strict: boolean;
}

/** `crisis playbook check [FILE...] [--strict]`. */
export function playbookCheckCommand({ say, session }: Program, run = runPlaybookCheck): Command {
  return declare(say, 'check', 'playbook-check')
    .argument('[names...]', say('commands.playbook-check.files'))
    .option('--strict', say('commands.playbook-check.strict'))
    .action((names: readonly string[], options: { strict?: true }, command: Command) =>
      run(session(command), { names, strict: options.strict === true }),
    );
}

/** Prints every problem with its place; exit 1 on errors, with `--strict` on warnings too. */
export async function runPlaybookCheck(
  session: Session,
  { names, strict }: PlaybookCheckOptions,
): Promise<void> {
  const entries =
    names.length === 0
      ? await playbookCatalogue(session)
      : await Promise.all(names.map((name) => playbookNamed(session, name)));
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  const clean: string[] = [];
  for (const entry of entries) {
    const loaded = await loadEntry(session, entry);
    loaded.texts.forEach((text, file) => texts.set(file, text));
    problems.push(...loaded.problems);
    if (loaded.problems.length === 0) clean.push(shownPath(session, entry.path));
  }
  if (problems.some(({ severity }) => strict || severity === 'error')) session.exitWith(1);
  if (problems.length > 0) await printProblems(session, problems, texts);
  const json = session.flags.json ? await problemsJson(session, problems) : [];
  answer(
    session,
    () => clean.map((file) => `${session.paint('good', '✓')} ${session.say('playbooks.ok', { file })}`),
    () => ({ ok: problems.length === 0, problems: json }),
  );
}
