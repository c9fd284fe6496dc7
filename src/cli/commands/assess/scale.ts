import type { Command } from 'commander';
import { levelOn, type ScaleAnswers } from '../../../assessment/scale.ts';
import type { Scale } from '../../../domain/scale.ts';
import { printProblems, problemsJson } from '../../problem-printing.ts';
import { declare, type Program } from '../../program.ts';
import { answer, type Session } from '../../session.ts';
import { scaleCatalogue, scaleNamed } from './scale/scale-catalogue.ts';
import { askScale, readScaleAnswers } from './scale/scale-answers.ts';
import { catalogueLines, levelLines, scaleLines } from './scale/scale-lines.ts';

export interface AssessScaleOptions {
  readonly scale: string | undefined;
  readonly answers: readonly string[];
}

/** `crisis assess scale [SCALE] [--answer CRITERION=VALUE...]`. */
export function assessScaleCommand({ say, session }: Program, run = runAssessScale): Command {
  return declare(say, 'scale', 'assess-scale')
    .argument('[scale]', say('commands.assess-scale.scale'))
    .option('--answer <pairs...>', say('commands.assess-scale.answer'))
    .action((scale: string | undefined, options: { answer?: readonly string[] }, command: Command) =>
      run(session(command), { scale, answers: options.answer ?? [] }),
    );
}

async function listScales(session: Session): Promise<void> {
  const scales = await scaleCatalogue(session);
  answer(
    session,
    () => catalogueLines(session, scales),
    () => ({
      scales: scales.map(({ id, title, levels }) => ({
        id,
        title,
        levels: Object.values(levels).map(({ name }) => name),
      })),
    }),
  );
}

const resultJson = (scale: Scale, answers: ScaleAnswers): object => {
  const { level = null, possible, decidedBy, open, byCriterion } = levelOn(scale, answers);
  const { id, title, source, verified, notes, levels, criteria } = scale;
  return {
    scale: { id, title, source, verified, notes, levels, criteria },
    answers,
    level,
    possible,
    decidedBy,
    open,
    byCriterion,
    problems: [],
  };
};

/** The answers that were given, and in a terminal those to the questions that are left. */
async function answersTo(session: Session, scale: Scale, pairs: readonly string[]): Promise<ScaleAnswers> {
  const given = readScaleAnswers(scale, pairs);
  const isAsking = session.context.terminal.interactive && !session.flags.json;
  return isAsking ? askScale(session, scale, given) : given;
}

/** Lists the scales, or shows one and which level the answers reach on it. */
export async function runAssessScale(session: Session, options: AssessScaleOptions): Promise<void> {
  if (options.scale === undefined) {
    await listScales(session);
    return;
  }
  const { scale, problems, texts } = await scaleNamed(session, options.scale);
  if (scale === undefined) {
    await printProblems(session, problems, texts);
    const told = session.flags.json ? await problemsJson(session, problems) : [];
    if (session.flags.json)
      answer(
        session,
        () => [],
        () => ({ problems: told }),
      );
    session.exitWith(1);
    return;
  }
  const answers = await answersTo(session, scale, options.answers);
  const isAnswered = Object.keys(answers).length > 0;
  answer(
    session,
    () => (isAnswered ? levelLines(session, scale, answers) : scaleLines(session, scale)),
    () => resultJson(scale, answers),
  );
}
