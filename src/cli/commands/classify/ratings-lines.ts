import type { Agreement } from '../../../assessment/agreement.ts';
import { FEWEST_CRITERIA, type JoinedRatings, type RaterView } from '../../../assessment/joined-ratings.ts';
import type { Incident } from '../../../domain/incident.ts';
import { isLoginOf, ownerOf } from '../../../domain/logins.ts';
import { entryOf } from '../../../domain/map-entry.ts';
import { latestRatings } from '../../../domain/rating.ts';
import { type Row, tableLines } from '../../../terminal/columns.ts';
import { roleName, tierName, whoIs } from '../../names.ts';
import type { Session } from '../../session.ts';
import { answerWords } from './answer-words.ts';
import { topicOf } from './worked-out.ts';

/** Rows that one screen shows, criteria that one line names, and raters that have room beside each other. */
const SHOWN = { rows: 8, named: 4, beside: 4 };
/** What W is commonly called (R. C. Schmidt, Managing Delphi surveys, 1997); a convention, not a test. */
const LEVELS = { high: 0.7, fair: 0.5 };
const SMALLEST_P = 0.001;
/** From here on agreement may well be chance, by the usual level of significance. */
const CHANCE_P = 0.05;
/** Screens indent these lines. */
const INDENT = 2;

/** Who has rated, in which role, and for whom somebody else entered it. */
export function raterLines({ say, paint }: Session, incident: Incident): readonly string[] {
  const ratings = latestRatings(incident);
  const people = ratings.map(({ by, role }) => {
    const person = whoIs(incident, by.person);
    return role === undefined
      ? person
      : say('desk.ratings.person-role', { person, role: roleName(incident, role) });
  });
  const proxies = ratings.filter(({ by }) => !isLoginOf(incident, by.login, by.person));
  const recorders = [...new Set(proxies.map(({ by }) => ownerOf(incident, by.login) ?? by.login))];
  return [
    say('desk.ratings.raters', { number: people.length, people }),
    ...recorders.map((recorder) => {
      const entered = proxies.filter(({ by }) => (ownerOf(incident, by.login) ?? by.login) === recorder);
      return paint(
        'warn',
        say('desk.ratings.proxy', {
          recorder: whoIs(incident, recorder),
          people: entered.map(({ by }) => whoIs(incident, by.person)),
        }),
      );
    }),
  ];
}

function probabilityWords({ say }: Session, { p, isExact }: Agreement): string {
  if (p < SMALLEST_P) return say('desk.ratings.tiny', { p: String(SMALLEST_P) });
  return say(isExact ? 'desk.ratings.exact' : 'desk.ratings.approximate', { p: p.toFixed(3) });
}

/** Whose answers to which questions the agreement is about, where that is not everybody's. */
function basisLines(
  { say, paint }: Session,
  incident: Incident,
  { agreedBy, byRater, commonIds }: JoinedRatings,
): readonly string[] {
  const named = commonIds.slice(0, SHOWN.named).map((id) => topicOf(incident, id));
  const criteria = commonIds.length > named.length ? [...named, '…'] : named;
  const isAll = agreedBy.length === byRater.length;
  const people = agreedBy.map((person) => whoIs(incident, person));
  return [
    isAll
      ? paint('dim', say('desk.ratings.basis', { criteria }))
      : paint('warn', say('desk.ratings.basis-some', { criteria, people, all: byRater.length })),
  ];
}

/** What W is called: by convention, unless as much agreement may well be chance. */
function levelOf({ w, p }: Agreement): 'high' | 'fair' | 'low' | 'chance' {
  if (w < LEVELS.fair) return 'low';
  if (p >= CHANCE_P) return 'chance';
  return w >= LEVELS.high ? 'high' : 'fair';
}

/** How far the raters agree, in words and figures; nothing while there is only one. */
export function agreementLines(
  session: Session,
  incident: Incident,
  joined: JoinedRatings,
): readonly string[] {
  const { agreement, agreedBy, byRater, common } = joined;
  const { say, paint } = session;
  if (byRater.length < 2) return [];
  if (agreement === undefined || common < FEWEST_CRITERIA)
    return [paint('dim', say('desk.ratings.no-agreement'))];
  const { w } = agreement;
  const level = levelOf(agreement);
  const words = say('desk.ratings.agreement', {
    number: common,
    level: say(`desk.ratings.levels.${level}`),
    w: w.toFixed(2),
    p: probabilityWords(session, agreement),
  });
  const convention = { high: String(LEVELS.high), fair: String(LEVELS.fair) };
  const percent = Math.round(agreement.p * 100);
  return [
    paint('strong', words),
    ...(level === 'chance' ? [paint('warn', say('desk.ratings.chance', { percent }))] : []),
    ...(agreedBy.length === 2
      ? [paint('dim', say('desk.ratings.spearman', { rho: (2 * w - 1).toFixed(2) }))]
      : []),
    ...basisLines(session, incident, joined),
    paint('dim', say('desk.ratings.convention', convention)),
  ];
}

/** `120 重度`: what one rater answered, and the tier that it supports; a yes or no speaks for itself. */
function saidWords(session: Session, incident: Incident, { answers, tiers }: RaterView, id: string): string {
  const answer = entryOf(answers, id);
  const tier = entryOf(tiers, id);
  const words = answerWords(session, answer);
  return tier === undefined || typeof answer === 'boolean' ? words : `${words} ${tierName(incident, tier)}`;
}

/** Raters side by side, one row for each criterion. */
function besideLines(
  session: Session,
  incident: Incident,
  ids: readonly string[],
  raters: readonly RaterView[],
) {
  const head = ['', ...raters.map(({ person }) => whoIs(incident, person))];
  const rows: readonly Row[] = ids.map((id) => ({
    cells: [topicOf(incident, id), ...raters.map((rater) => saidWords(session, incident, rater, id))],
  }));
  const titled: Row = { cells: head, paint: (cell) => session.paint('dim', cell) };
  return tableLines([titled, ...rows], session.context.terminal.width - INDENT, '  ');
}

/** Where many rated: each criterion with who gave which answer. */
function groupedLine(session: Session, incident: Incident, id: string, raters: readonly RaterView[]): string {
  const { say } = session;
  const groups = new Map<string, string[]>();
  for (const rater of raters) {
    const answer = saidWords(session, incident, rater, id);
    groups.set(answer, [...(groups.get(answer) ?? []), whoIs(incident, rater.person)]);
  }
  const answers = [...groups].map(([answer, people]) => say('desk.ratings.said-by', { answer, people }));
  return `  ${say('desk.ratings.criterion-said', { name: topicOf(incident, id), answers: answers.join(' · ') })}`;
}

function settleLine({ say, paint }: Session, incident: Incident, disputed: readonly string[]): string {
  const criteria = disputed.slice(0, SHOWN.named).map((id) => topicOf(incident, id));
  const number = disputed.length - criteria.length;
  const words =
    number === 0
      ? say('desk.ratings.settle', { criteria })
      : say('desk.ratings.settle-more', { criteria, number });
  return paint('warn', words);
}

/** `每人的回答各自得出：王岚 重度 · 李哲 中度`: what the answers of each rater come to by themselves. */
export const raterTierLine = (
  { say }: Session,
  incident: Incident,
  raters: readonly { readonly person: string; readonly tier: string }[],
): string =>
  say('desk.ratings.alone', {
    tiers: raters
      .map(({ person, tier }) => `${whoIs(incident, person)} ${tierName(incident, tier)}`)
      .join(' · '),
  });

/**
 * Everybody's ratings: who rated, where their answers support different tiers, how far they agree, and what to settle
 * first. The incident's playbook is in the language of the interface.
 */
export function ratingsLines(session: Session, incident: Incident, joined: JoinedRatings): readonly string[] {
  const { byRater, disputed } = joined;
  const shown = disputed.slice(0, SHOWN.rows);
  const differences =
    byRater.length <= SHOWN.beside
      ? besideLines(session, incident, shown, byRater)
      : shown.map((id) => groupedLine(session, incident, id, byRater));
  const none = byRater.length < 2 ? [] : [session.say('desk.ratings.same')];
  return [
    ...raterLines(session, incident),
    ...(disputed.length === 0 ? none : differences),
    ...agreementLines(session, incident, joined),
    ...(disputed.length === 0 ? [] : [settleLine(session, incident, disputed)]),
  ];
}
