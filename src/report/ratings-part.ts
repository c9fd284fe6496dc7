import { type Answer, isRange } from '../domain/answer.ts';
import { isLoginOf, ownerOf } from '../domain/logins.ts';
import { entryOf } from '../domain/map-entry.ts';
import { type Rating, ratingsInRound } from '../domain/rating.ts';
import { answerWords } from './criterion-answer.ts';
import { cell } from './escape-markdown.ts';
import { table } from './markdown-table.ts';
import { localMoment } from './moment-words.ts';
import { criterionName, roleName, whoIs } from './names.ts';
import type { ReportView } from './report-view.ts';

const SMALLEST_P = 0.001;

const typed = (answer: Answer | undefined): string =>
  isRange(answer)
    ? `${String(answer.from)} ${String(answer.to)} ${String(answer.about)}`
    : String(answer ?? 'unknown');

/** Questions that the raters did not all answer alike; those that the only rater could answer. */
function differingIds(ratings: readonly Rating[]): readonly string[] {
  const ids = [...new Set(ratings.flatMap(({ answers }) => Object.keys(answers)))];
  const said = (id: string) => ratings.map(({ answers }) => typed(entryOf(answers, id)));
  const [only] = ratings;
  if (ratings.length === 1) return ids.filter((id) => entryOf(only?.answers ?? {}, id) !== 'unknown');
  return ids.filter((id) => new Set(said(id)).size > 1);
}

function raterWords(view: ReportView, { by, role }: Rating): string {
  const { say, incident } = view;
  const person = whoIs(view, by.person);
  const who =
    role === undefined ? person : say('report.unit-person', { unit: roleName(incident, role), person });
  if (isLoginOf(incident, by.login, by.person)) return cell(who);
  const recorder = whoIs(view, ownerOf(incident, by.login) ?? by.login);
  return `${cell(who)}<br>${cell(say('report.recorded-by', { recorder }))}`;
}

function saidWords(view: ReportView, { answers }: Rating, ids: readonly string[]): string {
  const { say, incident } = view;
  const { factors } = incident.playbook.classification;
  return ids
    .map((id) => {
      const value = answerWords(say, entryOf(answers, id) ?? 'unknown', entryOf(factors, id)?.unit);
      return cell(say('report.pair', { name: criterionName(incident, id), value }));
    })
    .join('<br>');
}

function agreementWords({ say, joinRatings }: ReportView, ratings: readonly Rating[]): readonly string[] {
  if (ratings.length < 2 || joinRatings === undefined) return [];
  const { agreement, common } = joinRatings(ratings);
  if (agreement === undefined) return [say('report.no-agreement')];
  const p =
    agreement.p < SMALLEST_P
      ? `< ${String(SMALLEST_P)}`
      : `${agreement.isExact ? '=' : '≈'} ${agreement.p.toFixed(3)}`;
  return [say('report.agreement', { number: common, w: agreement.w.toFixed(2), p })];
}

function roundPart(view: ReportView, round: number): readonly string[] {
  const ratings = ratingsInRound(view.incident.ratings, round);
  if (ratings.length === 0) return [];
  const ids = differingIds(ratings);
  const rows = ratings.map((rating) => [
    localMoment(view, rating.at),
    raterWords(view, rating),
    saidWords(view, rating, ids),
  ]);
  const { say } = view;
  const head = [
    say('report.when'),
    say('report.who'),
    say(ratings.length === 1 ? 'report.answer' : 'report.differing'),
  ];
  const title = `### ${say('report.ratings', { number: round + 1 })}`;
  return [[title, table(head, rows), ...agreementWords(view, ratings)].join('\n\n')];
}

/**
 * Who rated before each settled tier decision, and since the last: in which role, when, where their answers differ, and
 * how far they agree. Of several ratings by one person the last one counts.
 */
export function ratingsPart(view: ReportView): readonly string[] {
  const rounds = [...new Set(view.incident.ratings.map(({ round }) => round))].sort((a, b) => a - b);
  return rounds.flatMap((round) => roundPart(view, round));
}
