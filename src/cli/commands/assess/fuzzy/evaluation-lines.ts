import { evaluateFuzzy, type FuzzyResult } from '../../../../assessment/fuzzy/evaluate-fuzzy.ts';
import { defuzzify } from '../../../../assessment/fuzzy/verdict.ts';
import type { FuzzyModel } from '../../../../domain/fuzzy-model.ts';
import { FUZZY_OPERATORS, type FuzzyOperator } from '../../../../domain/membership.ts';
import type { Session } from '../../../session.ts';
import { factorLines } from './factor-lines.ts';
import { gradeLines } from './grade-lines.ts';
import { amount, gradeName, operatorName, operatorSign } from './names.ts';

function verdictLine({ say, paint }: Session, { grades }: FuzzyModel, result: FuzzyResult): string {
  const grade = paint('strong', gradeName(say, grades, result.verdict));
  const share = amount(result.normalized[result.verdict] ?? 0);
  if (result.nearTie.length === 0) return say('models.fuzzy.verdict', { grade, share });
  const names = result.nearTie.map((near) => gradeName(say, grades, near));
  return paint('warn', say('models.fuzzy.near-tie', { grades: names, grade }));
}

function scoreLines({ say }: Session, { scores }: FuzzyModel, { raw }: FuzzyResult): readonly string[] {
  if (scores === undefined) return [];
  const { centroid, largest } = defuzzify(raw, scores);
  return [say('models.fuzzy.score', { centroid: amount(centroid), largest: amount(largest) })];
}

/** What the other operators say: all the same, or who says what. */
function otherLines({ say, paint }: Session, model: FuzzyModel, { operator, verdict }: FuzzyResult) {
  const others = FUZZY_OPERATORS.filter((other) => other !== operator).map((other) => ({
    name: operatorName(say, other),
    verdict: evaluateFuzzy(model, other).verdict,
  }));
  const dissenting = model.grades.flatMap((_, grade): readonly string[] => {
    const operators = others.filter((other) => other.verdict === grade).map(({ name }) => name);
    if (grade === verdict || operators.length === 0) return [];
    return [`  ${say('models.fuzzy.dissent', { grade: gradeName(say, model.grades, grade), operators })}`];
  });
  if (dissenting.length === 0) return [paint('dim', say('models.fuzzy.all-agree'))];
  return [say('models.fuzzy.dissenting'), ...dissenting];
}

/** An evaluation as people read it: its factors, how far it belongs to each grade, and the verdict with its doubts. */
export function evaluationLines(
  session: Session,
  model: FuzzyModel,
  operator: FuzzyOperator | undefined,
): readonly string[] {
  const { say, paint } = session;
  const result = evaluateFuzzy(model, operator);
  return [
    paint('strong', model.title ?? say('models.fuzzy.heading')),
    say('models.fuzzy.operator', { operator: operatorSign(say, result.operator) }),
    ...(model.source === undefined
      ? []
      : [paint('dim', say('models.fuzzy.source', { source: model.source }))]),
    '',
    ...factorLines(session, model, result),
    '',
    ...gradeLines(session, model, result),
    '',
    verdictLine(session, model, result),
    ...scoreLines(session, model, result),
    ...otherLines(session, model, result),
  ];
}
