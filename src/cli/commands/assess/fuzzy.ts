import type { Command } from 'commander';
import { evaluateFuzzy } from '../../../assessment/fuzzy/evaluate-fuzzy.ts';
import type { FuzzyModel } from '../../../domain/fuzzy-model.ts';
import { FUZZY_OPERATORS, type FuzzyOperator } from '../../../domain/membership.ts';
import type { Problem } from '../../../domain/problem.ts';
import { UsageError } from '../../../domain/refusal.ts';
import { operatorNamed } from '../../../reading/operator-name.ts';
import { closestTo } from '../../../reading/suggestion.ts';
import { readModel } from '../../model-file.ts';
import { printProblems, problemsJson } from '../../problem-printing.ts';
import { declare, type Program } from '../../program.ts';
import { answer, type Session } from '../../session.ts';
import { evaluationJson } from './fuzzy/evaluation-json.ts';
import { evaluationLines } from './fuzzy/evaluation-lines.ts';

export interface AssessFuzzyOptions {
  readonly file: string;
  readonly operator: string | undefined;
}

/** `crisis assess fuzzy FILE [--operator OPERATOR]`. */
export function assessFuzzyCommand({ say, session }: Program, run = runAssessFuzzy): Command {
  return declare(say, 'fuzzy', 'assess-fuzzy')
    .argument('<file>', say('commands.assess-fuzzy.file'))
    .option('--operator <operator>', say('commands.assess-fuzzy.operator'))
    .action((file: string, options: { operator?: string }, command: Command) =>
      run(session(command), { file, operator: options.operator }),
    );
}

/** The operator that was asked for. @throws UsageError when there is none of that name. */
function operatorAsked(given: string | undefined): FuzzyOperator | undefined {
  const operator = given === undefined ? undefined : operatorNamed(given);
  if (given === undefined || operator !== undefined) return operator;
  throw new UsageError('usage-invalidArgument', {
    given: '--operator',
    more: given,
    choices: FUZZY_OPERATORS,
    ...closestTo(given, FUZZY_OPERATORS),
  });
}

const asInFile = (a: Problem, b: Problem): number => a.line - b.line || a.column - b.column;

interface FuzzyFile {
  readonly model?: FuzzyModel;
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
}

/** The evaluation of a file, or what is wrong with it. */
async function readFuzzyFile(session: Session, file: string): Promise<FuzzyFile> {
  const [{ validate }, { fuzzyFileSchema }, { readFuzzyModel }] = await Promise.all([
    import('#validators/fuzzy'),
    import('../../../playbook/fuzzy-file-schema.ts'),
    import('../../../playbook/fuzzy/fuzzy-file.ts'),
  ]);
  const {
    model: read,
    problems,
    texts,
  } = await readModel(session, file, {
    schema: fuzzyFileSchema,
    validate,
  });
  if (read === undefined) return { problems, texts };
  const { model, findings } = readFuzzyModel(read.value, operatorNamed);
  const ungraded = model === undefined ? [] : evaluateFuzzy(model).findings;
  return {
    problems: [...findings, ...ungraded].map(read.problemOf).sort(asInFile),
    texts,
    ...(model !== undefined && ungraded.length === 0 && { model }),
  };
}

function answerEvaluation(
  session: Session,
  model: FuzzyModel,
  operator: FuzzyOperator | undefined,
  problems: readonly object[],
): void {
  answer(
    session,
    () => evaluationLines(session, model, operator),
    () => ({ ...evaluationJson(model, operator), problems }),
  );
}

/** Evaluates a file and shows how far the whole belongs to each grade; exit 1 when the file does not hold together. */
export async function runAssessFuzzy(session: Session, options: AssessFuzzyOptions): Promise<void> {
  const operator = operatorAsked(options.operator);
  const { model, problems, texts } = await readFuzzyFile(session, options.file);
  await printProblems(session, problems, texts);
  const told = session.flags.json ? await problemsJson(session, problems) : [];
  const isError = ({ severity }: Problem): boolean => severity === 'error';
  if (model !== undefined) answerEvaluation(session, model, operator, told);
  else if (session.flags.json)
    answer(
      session,
      () => [],
      () => ({ problems: told }),
    );
  if (model === undefined || problems.some(isError)) session.exitWith(1);
}
