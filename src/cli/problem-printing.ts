import type { Problem } from '../domain/problem.ts';
import { loadSay } from '../locales/load-say.ts';
import type { Say } from '../locales/say.ts';
import { problemLines } from '../terminal/problem-lines.ts';
import { problemSentence } from '../terminal/problem-sentence.ts';
import type { Session } from './session.ts';

/** The sentences of these problems: a model's own are loaded only where one of its rules is among them. */
async function sayOf({ say: { language } }: Session, problems: readonly Problem[]): Promise<Say> {
  const say = await loadSay(language, 'problems');
  const isSaid = ({ rule }: Problem): boolean => say.ifAny(`problems.${rule}`) !== undefined;
  return problems.every(isSaid) ? say : loadSay(language, 'problems', 'models');
}

/** Prints problems with their source lines on stderr; with `--json` the command prints them itself. */
export async function printProblems(
  session: Session,
  problems: readonly Problem[],
  sources: ReadonlyMap<string, string>,
): Promise<void> {
  if (session.flags.json || problems.length === 0) return;
  const say = await sayOf(session, problems);
  session.context.terminal.err(`${problemLines(problems, sources, say).join('\n')}\n`);
}

/** Problems as scripts read them, with their sentences. */
export async function problemsJson(
  session: Session,
  problems: readonly Problem[],
): Promise<readonly object[]> {
  const say = await sayOf(session, problems);
  return problems.map((problem) => ({ ...problem, message: problemSentence(problem, say) }));
}
