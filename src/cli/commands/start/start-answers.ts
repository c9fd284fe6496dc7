import type { Instant } from '../../../domain/envelope.ts';
import { isTold, UsageError } from '../../../domain/refusal.ts';
import type { Zone } from '../../../domain/zone.ts';
import { readTime } from '../../../reading/spoken-time.ts';
import { closestTo } from '../../../reading/suggestion.ts';
import { errorSentence } from '../../error-lines.ts';
import { exactMoment } from '../../moment-words.ts';
import { organisationZone } from '../../organisation-zone.ts';
import { type PlaybookEntry, playbookCatalogue, suggestPlaybook } from '../../playbook-catalogue.ts';
import { clockOf, remark, type Session } from '../../session.ts';
import type { StartOptions } from '../start.ts';

/** Everything that `start` needs to know from a person. */
export interface StartAnswers {
  readonly title: string;
  readonly playbook: PlaybookEntry;
  readonly summary: string | undefined;
  readonly source: string | undefined;
  readonly triggers: readonly string[];
  readonly occurred: Instant | undefined;
  readonly detected: Instant | undefined;
  readonly aware: Instant;
  readonly now: Instant;
  readonly zone: Zone;
}

const isAsking = ({ context, flags }: Session): boolean =>
  context.terminal.interactive && !flags.yes && !flags.json;

const typed = (text: string | undefined): string | undefined => {
  const whole = text?.normalize('NFC').trim();
  return whole === '' ? undefined : whole;
};

async function titleFor(session: Session, options: StartOptions): Promise<string> {
  const given = typed(options.title);
  if (given !== undefined) return given;
  if (!isAsking(session) || options.title !== undefined) throw new UsageError('start-missing');
  const { say, context } = session;
  const check = (text: string): string | undefined =>
    text.trim() === '' ? say('start.title-needed') : undefined;
  return (await context.prompter.input(say('start.ask-title'), { check })).normalize('NFC').trim();
}

async function playbookFor(session: Session, options: StartOptions, title: string): Promise<PlaybookEntry> {
  const catalogue = await playbookCatalogue(session);
  const ids = catalogue.map(({ id }) => id);
  if (options.playbook !== undefined) {
    const found = catalogue.find(({ id }) => id === options.playbook);
    if (found === undefined)
      throw new UsageError('playbook-unknown', {
        given: options.playbook,
        playbooks: ids,
        ...closestTo(options.playbook, ids),
      });
    return found;
  }
  const suggested = suggestPlaybook(catalogue, title);
  if (isAsking(session)) {
    const choices = catalogue.map((entry) => ({ value: entry, name: `${entry.title} (${entry.id})` }));
    return session.context.prompter.select(session.say('start.ask-playbook'), choices, suggested);
  }
  if (!session.flags.yes || suggested === undefined) throw new UsageError('start-missing');
  return suggested;
}

/** Reads a time given by flag, or asks for it; an empty answer is the fallback. */
async function timeFor(
  session: Session,
  clock: { readonly now: Instant; readonly zone: Zone },
  flag: string | undefined,
  question: string | undefined,
  fallback: string,
): Promise<Instant | undefined> {
  if (flag !== undefined) return readTime(flag, clock).at;
  if (question === undefined || !isAsking(session)) return undefined;
  const check = (text: string): string | undefined => {
    try {
      if (text.trim() !== '') readTime(text, clock);
      return undefined;
    } catch (error) {
      return isTold(error) ? errorSentence(session, error) : String(error);
    }
  };
  const answer = await session.context.prompter.input(question, { fallback, check });
  if (answer.trim() === '') return undefined;
  const { at } = readTime(answer, clock);
  remark(session, session.say('notes.read-as', { moment: exactMoment(clock.zone, at) }));
  return at;
}

async function sourceFor(session: Session, options: StartOptions): Promise<string | undefined> {
  if (options.source !== undefined || !isAsking(session)) return typed(options.source);
  return typed(await session.context.prompter.input(session.say('start.ask-source')));
}

/** Collects the answers from flags, asking only in a terminal. @throws UsageError('start-missing') naming the flags. */
export async function startAnswers(session: Session, options: StartOptions): Promise<StartAnswers> {
  const { say, context } = session;
  const { now } = clockOf(context);
  const zone = organisationZone(session);
  const clock = { now, zone };
  const title = await titleFor(session, options);
  const playbook = await playbookFor(session, options, title);
  const occurred = await timeFor(session, clock, options.occurred, say('start.ask-occurred'), '');
  const detected = await timeFor(session, clock, options.detected, undefined, '');
  const aware = await timeFor(session, clock, options.aware, say('start.ask-aware'), say('start.just-now'));
  const source = await sourceFor(session, options);
  return {
    title,
    playbook,
    summary: typed(options.summary),
    source,
    triggers: options.trigger ?? [],
    occurred,
    detected,
    aware: aware ?? now,
    now,
    zone,
  };
}
