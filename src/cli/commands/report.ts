import { resolve, sep } from 'node:path';
import type { Command } from 'commander';
import { joinRatings } from '../../assessment/joined-ratings.ts';
import { UsageError } from '../../domain/refusal.ts';
import { loadSay } from '../../locales/load-say.ts';
import { readTlp } from '../../reading/tlp-label.ts';
import { computedTimes } from '../../report/computed-times.ts';
import { renderReport } from '../../report/render-report.ts';
import { writeResult } from '../../store/text-file.ts';
import { declare, type Program } from '../program.ts';
import { shownPath } from '../recorded-answer.ts';
import { answer, type Session } from '../session.ts';
import { situationNow } from '../situation-now.ts';

export interface ReportOptions {
  readonly out?: string;
  readonly force?: true;
}

/** `crisis report [--out FILE]`: the whole record as markdown. */
export function reportCommand({ say, session }: Program, run = runReport): Command {
  return declare(say, 'report', 'report', 'learn')
    .option('--out <file>', say('commands.report.out'))
    .option('--force', say('commands.report.force'))
    .action((options: ReportOptions, command: Command) => run(session(command), options));
}

/** Renders the report to stdout, or to a new file outside the incidents. */
export async function runReport(session: Session, { out, force }: ReportOptions): Promise<void> {
  const situation = await situationNow(session, true);
  const { incident, events, duties, phases, now, zone, reading, place } = situation;
  const { flags, context } = session;
  const say = await loadSay(session.say.language, 'desk', 'report');
  const text = renderReport({
    incident,
    events,
    duties,
    phases,
    now,
    zone,
    say,
    heads: reading.heads,
    joinRatings: (ratings) => joinRatings(incident.playbook, ratings),
    problems: reading.problems.length + situation.unread.length,
    ...(flags.tlp !== undefined && { tlp: readTlp(flags.tlp) }),
  });
  if (out === undefined && !flags.json) {
    context.terminal.out(text);
    return;
  }
  const path = out === undefined ? undefined : resolve(context.cwd, out);
  if (path?.startsWith(resolve(place.home, 'incidents') + sep))
    throw new UsageError('report-inside', { path });
  if (path !== undefined) writeResult(path, text, force === true);
  answer(
    session,
    () => [say('reports.written', { path: shownPath(session, path ?? '') })],
    () => ({
      incident: incident.id,
      file: path,
      heads: reading.heads,
      ...(flags.tlp === undefined && { times: computedTimes(incident, events) }),
      ...(path === undefined && { markdown: text }),
    }),
  );
}
