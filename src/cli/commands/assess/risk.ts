import type { Command } from 'commander';
import { type RankedRisk, rankRisks } from '../../../assessment/risk.ts';
import type { RiskRegister } from '../../../domain/risk.ts';
import type { Problem } from '../../../domain/problem.ts';
import { readModel } from '../../model-file.ts';
import { printProblems, problemsJson } from '../../problem-printing.ts';
import { declare, type Program } from '../../program.ts';
import { answer, type Session } from '../../session.ts';
import { riskLines } from './risk/risk-lines.ts';

/** A file's risks in order, unless something is wrong with the file, and all problems. */
interface Ranked {
  readonly register?: RiskRegister;
  readonly risks: readonly RankedRisk[];
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
}

/** `crisis assess risk FILE`. */
export function assessRiskCommand({ say, session }: Program, run = runAssessRisk): Command {
  return declare(say, 'risk', 'assess-risk')
    .argument('<file>', say('commands.assess-risk.file'))
    .action((file: string, _: unknown, command: Command) => run(session(command), file));
}

async function ranked(session: Session, file: string): Promise<Ranked> {
  const [{ validate }, { riskFileSchema }, { readRisks }] = await Promise.all([
    import('#validators/risk'),
    import('../../../playbook/risk-file-schema.ts'),
    import('../../../playbook/risk-file.ts'),
  ]);
  const { model, problems, texts } = await readModel(session, file, { schema: riskFileSchema, validate });
  if (model === undefined) return { risks: [], problems, texts };
  const { register, findings } = readRisks(model.value);
  const found = findings.map(model.problemOf).sort((a, b) => a.line - b.line || a.column - b.column);
  if (register === undefined) return { risks: [], problems: found, texts };
  return { register, risks: rankRisks(register), problems: found, texts };
}

/** Prints the risks of a file, the worst first, and where they stand in a matrix of likelihood and impact. */
export async function runAssessRisk(session: Session, file: string): Promise<void> {
  const { register, risks, problems, texts } = await ranked(session, file);
  if (problems.length > 0) session.exitWith(1);
  if (register !== undefined || session.flags.json) {
    const json = session.flags.json ? await problemsJson(session, problems) : [];
    answer(
      session,
      () => (register === undefined ? [] : riskLines(session, register, risks)),
      () => ({ risks, problems: json }),
    );
  }
  await printProblems(session, problems, texts);
}
