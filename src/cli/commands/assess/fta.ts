import type { Command } from 'commander';
import type { FaultTree } from '../../../assessment/fault-tree/fault-tree.ts';
import type { FaultTreeSolution } from '../../../assessment/fault-tree/solution.ts';
import type { ListedCutSets } from '../../../assessment/fault-tree/solve-fault-tree.ts';
import { wrapHanging } from '../../../terminal/columns.ts';
import { printProblems, problemsJson } from '../../problem-printing.ts';
import { declare, type Program } from '../../program.ts';
import { answer, remark, type Session } from '../../session.ts';
import { cutSetLines } from './fta/cut-set-lines.ts';
import { drawingOf } from './fta/drawing.ts';
import { type FtaFlags, type FtaOptions, readOptions } from './fta/fta-options.ts';
import { withGivenEvents } from './fta/given-events.ts';
import { importanceLines } from './fta/importance-lines.ts';
import { readTree } from './fta/read-tree.ts';
import { solutionJson } from './fta/solution-json.ts';
import { adviceLines, solutionLines } from './fta/solution-lines.ts';

/** `crisis assess fta FILE`. */
export function assessFtaCommand({ say, session }: Program, run = runAssessFta): Command {
  const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
  return declare(say, 'fta', 'assess-fta')
    .argument('[file]', say('commands.assess-fta.file'))
    .option('--top <gate>', say('commands.assess-fta.top'))
    .option('--cut-sets [count]', say('commands.assess-fta.cut-sets'))
    .option('--rare-event', say('commands.assess-fta.rare-event'))
    .option('--draw <kind>', say('commands.assess-fta.draw'))
    .option('--set <event=value>', say('commands.assess-fta.set'), collect)
    .option('--mission-time <time>', say('commands.assess-fta.mission-time'))
    .action((file: string | undefined, flags: FtaFlags, command: Command) =>
      run(session(command), readOptions(file, flags)),
    );
}

/** Cut sets listed when no number is said: for scripts, and for people. */
const MOST_LISTED = { json: 100_000, screen: 20 };
/** Cut sets shown to people who did not ask for any. */
const GLIMPSE = 5;

/** What the flags ask for beside the solution. */
interface Solved {
  readonly solution: FaultTreeSolution;
  readonly rare: number | null | undefined;
  readonly listed: ListedCutSets | undefined;
}

async function solve(
  { flags }: Session,
  tree: FaultTree,
  { cutSets, rareEvent }: FtaOptions,
): Promise<Solved> {
  const { solveFaultTree, listCutSets, rareEventProbability } =
    await import('../../../assessment/fault-tree/solve-fault-tree.ts');
  const solution = solveFaultTree(tree);
  const wanted = cutSets === 'some' ? MOST_LISTED[flags.json ? 'json' : 'screen'] : cutSets;
  const most = wanted ?? (flags.json || solution.cutSets === null ? undefined : GLIMPSE);
  const listed = most === undefined ? undefined : listCutSets(tree, { most });
  return { solution, rare: rareEvent ? rareEventProbability(tree) : undefined, listed };
}

/** Prints lines to the screen's width in pieces, however many there are. */
function print({ context }: Session, lines: Iterable<string>): void {
  const { out, width } = context.terminal;
  for (const line of lines) out(`${wrapHanging(line, width).join('\n')}\n`);
}

/** A drawing stands alone, to be pasted elsewhere, unless something else was asked for beside it. */
const isSolutionWanted = ({ draw, cutSets, rareEvent }: FtaOptions): boolean =>
  draw === undefined || cutSets !== undefined || rareEvent;

function printDrawing(session: Session, tree: FaultTree, draw: 'text' | 'mermaid'): void {
  const { lines, nodes, cut } = drawingOf(session, tree, draw);
  for (const line of lines) session.context.terminal.out(`${line}\n`);
  if (cut > 0) remark(session, session.say('models.faultTree.cut', { nodes, count: cut }));
}

async function printSolution(session: Session, tree: FaultTree, options: FtaOptions): Promise<void> {
  const { solution, rare, listed } = await solve(session, tree, options);
  if (options.draw !== undefined) print(session, ['']);
  print(session, solutionLines(session, tree, solution, rare));
  if (listed !== undefined) print(session, cutSetLines(session, tree, listed, solution));
  print(session, importanceLines(session, tree, solution));
  print(session, adviceLines(session, tree, solution, listed));
}

/** Prints how likely a tree's top event is and what it depends on, or its drawing; exit 1 when the file has errors. */
export async function runAssessFta(session: Session, options: FtaOptions): Promise<void> {
  const { context, flags } = session;
  const { tree: read, problems, texts } = await readTree(session, options.file, options);
  const tree = read === undefined ? undefined : withGivenEvents(read, options.given);
  if (tree === undefined) session.exitWith(1);
  const json = flags.json ? await problemsJson(session, problems) : [];
  if (tree === undefined) {
    if (flags.json)
      answer(
        session,
        () => [],
        () => ({ problems: json }),
      );
  } else if (flags.json) {
    const drawing =
      options.draw === undefined ? undefined : drawingOf(session, tree, options.draw).lines.join('\n');
    const solved = await solve(session, tree, options);
    for (const piece of solutionJson({
      name: tree.name,
      events: tree.events.keys(),
      ...solved,
      drawing,
      problems: json,
    }))
      context.terminal.out(piece);
  } else {
    if (options.draw !== undefined) printDrawing(session, tree, options.draw);
    if (isSolutionWanted(options)) await printSolution(session, tree, options);
  }
  await printProblems(session, problems, texts);
}
