import type { Problem } from '../domain/problem.ts';
import { loadSay } from '../locales/load-say.ts';
import { problemLines } from '../terminal/problem-lines.ts';
import { problemSentence } from '../terminal/problem-sentence.ts';
import type { Session } from './session.ts';

/** Prints problems with their source lines on stderr; with `--json` the command prints them itself. */
export async function printProblems(
  session: Session,
  problems: readonly Problem[],
  sources: ReadonlyMap<string, string>,
): Promise<void> {
  if (session.flags.json) return;
  const say = await loadSay(session.say.language, 'problems');
  session.context.terminal.err(`${problemLines(problems, sources, say).join('\n')}\n`);
}

/** Problems as scripts read them, with their sentences. */
export async function problemsJson(
  session: Session,
  problems: readonly Problem[],
): Promise<readonly object[]> {
  const say = await loadSay(session.say.language, 'problems');
  return problems.map((problem) => ({ ...problem, message: problemSentence(problem, say) }));
}
