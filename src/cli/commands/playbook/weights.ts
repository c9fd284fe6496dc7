import type { Command } from 'commander';
import { analyseComparison } from '../../../assessment/ahp/analyse-comparison.ts';
import type { ComparisonAnalysis } from '../../../assessment/ahp/comparison-analysis.ts';
import type { Comparison } from '../../../domain/comparison.ts';
import { connectedGroups } from '../../../domain/connected-groups.ts';
import { UsageError } from '../../../domain/refusal.ts';
import { loadSay } from '../../../locales/load-say.ts';
import { problemSentence } from '../../../terminal/problem-sentence.ts';
import { declare, type Program } from '../../program.ts';
import { answer, remark, type Session } from '../../session.ts';
import { analysisJson } from '../assess/ahp/analysis-json.ts';
import { analysisLines } from '../assess/ahp/analysis-lines.ts';
import { askAgain, askJudgements, remarkRest } from './weights/asking.ts';
import { type Criteria, namedCriteria, playbookCriteria } from './weights/criteria-names.ts';
import { type Judgements, judgementsOf, numbersOf, pairsToJudge, readGiven } from './weights/judged-pairs.ts';
import { pasteLines } from './weights/paste-lines.ts';

/** `crisis playbook weights` as it was typed. */
export interface WeightsOptions {
  readonly playbook: string;
  readonly factors?: string;
  readonly answer?: readonly string[];
}

/** `crisis playbook weights [ID|FILE]`. */
export function playbookWeightsCommand({ say, session }: Program, run = runPlaybookWeights): Command {
  return declare(say, 'weights', 'playbook-weights')
    .argument('[id]', say('commands.playbook-weights.id'), 'new-media')
    .option('--factors <names>', say('commands.playbook-weights.factors'))
    .option('--answer <judgements...>', say('commands.playbook-weights.answer'))
    .action((playbook: string, options: Omit<WeightsOptions, 'playbook'>, command: Command) =>
      run(session(command), { ...options, playbook }),
    );
}

const comparisonOf = ({ ids }: Criteria, judgements: Judgements): Comparison => ({
  factors: ids,
  judgements: judgementsOf(judgements),
});

/** Refuses to go on without weights to come out. @throws UsageError('judgements-too-few') */
function requireConnected({ ids, nameOf }: Criteria, judgements: Judgements): void {
  const groups = connectedGroups(ids.length, numbersOf(ids, judgements));
  const [group = [], ...others] = [...groups].sort((a, b) => a.length - b.length);
  if (others.length === 0) return;
  const names = (numbers: readonly number[]): readonly string[] =>
    numbers.map((number) => nameOf(ids[number] ?? ''));
  throw new UsageError('judgements-too-few', { group: names(group), others: names(others.flat()) });
}

async function judgeAll(session: Session, criteria: Criteria, given: Judgements): Promise<Judgements> {
  const missing = pairsToJudge(criteria.ids, given);
  if (missing.length === 0) return given;
  if (session.context.terminal.interactive && !session.flags.yes && !session.flags.json)
    return askJudgements(session, criteria, given, missing);
  const isSparse = criteria.ids.length > 5;
  if (isSparse && connectedGroups(criteria.ids.length, numbersOf(criteria.ids, given)).length === 1)
    return given;
  const pairs = missing.slice(0, 6).map(([left, right]) => `${left}/${right}=…`);
  throw new UsageError('judgements-missing', { number: missing.length, pairs: pairs.join(' ') });
}

/** What contradicts itself is asked once more, of a person who was asked at all. */
async function settled(session: Session, criteria: Criteria, given: Judgements): Promise<Judgements> {
  const judgements = await judgeAll(session, criteria, given);
  if (judgements === given) return given;
  try {
    requireConnected(criteria, judgements);
    const [top] = analyseComparison(comparisonOf(criteria, judgements)).nodes;
    if (top.inconsistent === undefined || top.cr === null) return judgements;
    return await askAgain(session, criteria, judgements, top.inconsistent, top.cr);
  } catch (error) {
    remarkRest(session, judgements, given);
    throw error;
  }
}

async function problemsOf(session: Session, { findings }: ComparisonAnalysis): Promise<readonly object[]> {
  const say = await loadSay(session.say.language, 'problems', 'models');
  return findings.map(({ rule, values, severity = 'error' }) => {
    const message = problemSentence({ rule, values, severity, file: '', line: 1, column: 1 }, say);
    return { severity, rule, values, message };
  });
}

/** Asks what matters more, pair by pair, and shows the weights that follow, ready to paste into the playbook. */
export async function runPlaybookWeights(plain: Session, options: WeightsOptions): Promise<void> {
  const session: Session = { ...plain, say: await loadSay(plain.say.language, 'models') };
  const { factors } = options;
  const criteria =
    factors === undefined ? await playbookCriteria(session, options.playbook) : namedCriteria(factors);
  if (criteria.ids.length < 2) throw new UsageError('factors-few', { factors: criteria.ids });
  const given = readGiven(criteria, options.answer ?? []);
  const judgements = await settled(session, criteria, given);
  requireConnected(criteria, judgements);
  const analysis = analyseComparison(comparisonOf(criteria, judgements));
  const paste = pasteLines(criteria, judgements);
  if (analysis.findings.some(({ severity = 'error' }) => severity === 'error')) session.exitWith(1);
  const problems = session.flags.json ? await problemsOf(session, analysis) : [];
  answer(
    session,
    () => [
      ...analysisLines(session, analysis, criteria.nameOf),
      '',
      session.paint('strong', session.say('models.ahp.paste')),
      '',
      ...paste,
    ],
    () => ({
      ...analysisJson(analysis, problems),
      judgements: judgementsOf(judgements),
      yaml: `${paste.join('\n')}\n`,
    }),
  );
  remark(session, session.say('models.ahp.next-check'));
}
