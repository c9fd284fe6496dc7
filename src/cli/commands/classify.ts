import { type Command } from 'commander';
import { UsageError } from '../../domain/refusal.ts';
import { readPairs } from '../../reading/pairs.ts';
import { declare, type Program } from '../program.ts';
import type { Session } from '../session.ts';
import { runAssessed } from './classify/assessed.ts';
import { runDecided } from './classify/decided.ts';
import { runRated } from './classify/rated.ts';
import { runExplained } from './classify/explained.ts';
import { runSheet } from './classify/sheet.ts';
import { sheetAnswers } from './classify/sheet-answers.ts';

export interface ClassifyOptions {
  /** A tier that the lead names outright. */
  readonly named?: string;
  readonly provisional: boolean;
  /** One person's answers beside those of others; decides nothing. */
  readonly rate?: true;
  /** Join what several people rated. */
  readonly ratings: boolean;
  readonly answers: readonly string[];
  /** A filled-in sheet to take answers from; those on the command line win. */
  readonly answersFile?: string;
  /** Print the sheet. */
  readonly sheet: boolean;
  /** Show everything behind the tier. */
  readonly explain: boolean;
  /** Show the result and record nothing. */
  readonly dryRun: boolean;
}

interface ParsedOptions {
  readonly tier?: string;
  readonly provisional?: string | true;
  readonly rate?: true;
  readonly ratings?: true;
  readonly answer?: readonly string[];
  readonly answers?: string;
  readonly sheet?: true;
  readonly explain?: true;
  readonly dryRun?: true;
}

/** `crisis classify`: how bad it is, by answers or by the lead's word. */
export function classifyCommand({ say, session }: Program, run = runClassify): Command {
  return declare(say, 'classify', 'classify', 'respond')
    .argument('[tier]', say('commands.classify.tier'))
    .option('--answer <pairs...>', say('commands.classify.answer'))
    .option('--answers <file>', say('commands.classify.answers'))
    .option('--sheet', say('commands.classify.sheet'))
    .option('--tier <tier>', say('commands.classify.tier'))
    .option('--explain', say('commands.classify.explain'))
    .option('--dry-run', say('commands.classify.dry-run'))
    .option('-p, --provisional [tier]', say('commands.classify.provisional'))
    .option('--rate', say('commands.classify.rate'))
    .option('--ratings', say('commands.classify.ratings'))
    .action((tier: string | undefined, options: ParsedOptions, command: Command) => {
      const provisional = typeof options.provisional === 'string' ? options.provisional : undefined;
      const named = onlyOne([tier, options.tier, provisional]);
      return run(session(command), {
        ...(named !== undefined && { named }),
        provisional: options.provisional !== undefined,
        answers: options.answer ?? [],
        ...(options.answers !== undefined && { answersFile: options.answers }),
        sheet: options.sheet === true,
        ...(options.rate === true && { rate: options.rate }),
        ratings: options.ratings === true,
        explain: options.explain === true,
        dryRun: options.dryRun === true,
      });
    });
}

/** @throws UsageError('answer-twice') when one command line answers a question in two ways. */
function assertOnce(answers: readonly string[]): void {
  const given = new Map<string, string>();
  for (const [id, answer] of readPairs(answers)) {
    const earlier = given.get(id);
    if (earlier !== undefined && earlier !== answer)
      throw new UsageError('answer-twice', { factor: id, answers: [earlier, answer] });
    given.set(id, answer);
  }
}

/** The tier that was named, wherever it was. @throws UsageError('tier-twice') when two are. */
function onlyOne(named: readonly (string | undefined)[]): string | undefined {
  const [tier, ...others] = new Set(named.filter((name) => name !== undefined));
  if (tier !== undefined && others.length > 0)
    throw new UsageError('tier-twice', { tiers: [tier, ...others] });
  return tier;
}

/** The options with the answers of a sheet before those of the command line; undefined when the sheet was refused. */
async function withSheet(session: Session, options: ClassifyOptions): Promise<ClassifyOptions | undefined> {
  assertOnce(options.answers);
  if (options.answersFile === undefined) return options;
  const pairs = await sheetAnswers(session, options.answersFile, options.ratings);
  return pairs === undefined ? undefined : { ...options, answers: [...pairs, ...options.answers] };
}

/**
 * With answers, or asking for them, the tier is worked out; with a tier alone the lead decides; `--explain` alone shows
 * what the tier in force rests on.
 */
export async function runClassify(session: Session, asked: ClassifyOptions): Promise<void> {
  if (asked.sheet) {
    runSheet(session);
    return;
  }
  const options = await withSheet(session, asked);
  if (options === undefined) return;
  const isAlone = options.named === undefined && options.answers.length === 0 && !options.ratings;
  if (options.rate === true) {
    await runRated(session, options);
    return;
  }
  if (options.explain && isAlone && (await runExplained(session))) return;
  const isOutright = options.named !== undefined && options.answers.length === 0 && !options.ratings;
  await (isOutright
    ? runDecided(session, options.named ?? '', options.provisional)
    : runAssessed(session, options));
}
