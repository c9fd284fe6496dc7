import type { Command } from 'commander';
import { analyseComparison } from '../../../assessment/ahp/analyse-comparison.ts';
import type { ComparisonAnalysis } from '../../../assessment/ahp/comparison-analysis.ts';
import type { Problem } from '../../../domain/problem.ts';
import { readModel } from '../../model-file.ts';
import { printProblems, problemsJson } from '../../problem-printing.ts';
import { declare, type Program } from '../../program.ts';
import { answer, remark, type Session } from '../../session.ts';
import { analysisJson } from './ahp/analysis-json.ts';
import { analysisLines, nextLine } from './ahp/analysis-lines.ts';
import { type GivenSettings, readSettings } from './ahp/given-settings.ts';

/** A file's analysis, unless something is wrong with the file, and all problems. */
interface Assessed {
  readonly analysis?: ComparisonAnalysis;
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
}

/** `crisis assess ahp FILE`. */
export function assessAhpCommand({ say, session }: Program, run = runAssessAhp): Command {
  return declare(say, 'ahp', 'assess-ahp')
    .argument('<file>', say('commands.assess-ahp.file'))
    .option('--method <method>', say('commands.assess-ahp.method'))
    .option('--random-index <table>', say('commands.assess-ahp.random-index'))
    .option('--incomplete <way>', say('commands.assess-ahp.incomplete'))
    .option('--aggregate <way>', say('commands.assess-ahp.aggregate'))
    .action((file: string, options: GivenSettings, command: Command) => run(session(command), file, options));
}

async function assess(session: Session, file: string, given: GivenSettings): Promise<Assessed> {
  const settings = readSettings(given);
  const [{ validate }, { ahpFileSchema }, { readComparison }] = await Promise.all([
    import('#validators/ahp'),
    import('../../../playbook/ahp-file-schema.ts'),
    import('../../../playbook/comparison.ts'),
  ]);
  const { model, problems, texts } = await readModel(session, file, { schema: ahpFileSchema, validate });
  if (model === undefined) return { problems, texts };
  const { comparison, findings } = readComparison({ ...Object(model.value), ...settings }, []);
  const analysis = comparison === undefined ? undefined : analyseComparison(comparison, settings);
  const all = [...findings, ...(analysis?.findings ?? [])]
    .map(model.problemOf)
    .sort((a, b) => a.line - b.line || a.column - b.column);
  return { problems: all, texts, ...(analysis !== undefined && { analysis }) };
}

/** Prints the weights that follow from a file's judgements, and how consistent these are; exit 1 when they are not. */
export async function runAssessAhp(session: Session, file: string, given: GivenSettings): Promise<void> {
  const { analysis, problems, texts } = await assess(session, file, given);
  if (problems.some(({ severity }) => severity === 'error')) session.exitWith(1);
  const json = session.flags.json ? await problemsJson(session, problems) : [];
  if (analysis !== undefined || session.flags.json)
    answer(
      session,
      () => (analysis === undefined ? [] : analysisLines(session, analysis)),
      () => (analysis === undefined ? { problems: json } : analysisJson(analysis, json)),
    );
  await printProblems(session, problems, texts);
  if (analysis !== undefined) remark(session, nextLine(session, analysis));
}
