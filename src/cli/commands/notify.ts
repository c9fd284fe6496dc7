import { type Command, Option } from 'commander';
import type { Notification, NotificationVia } from '../../domain/notification.ts';
import { UsageError } from '../../domain/refusal.ts';
import { readNotificationVia } from '../../reading/desk-words.ts';
import { plain } from '../../terminal/plain.ts';
import { declare, type Program } from '../program.ts';
import { answerRecorded } from '../recorded-answer.ts';
import { record } from '../recording.ts';
import { answer, remark, type Session } from '../session.ts';
import { situationNow, type SituationNow } from '../situation-now.ts';
import { notifyListCommand } from './notify/list.ts';
import { type Message, messageFor } from './notify/message.ts';
import { backupsFor, outcomeLines } from './notify/outcome.ts';
import { callLine, type Whom, whomNamed } from './notify/whom.ts';

export interface NotifyOptions {
  readonly who: string;
  readonly about?: string;
  readonly text?: string;
  readonly via?: string;
  readonly sent?: true;
  readonly unreached?: true;
}

/** `crisis notify WHO [--about line|STATEMENT|TASK] [--text T|-] [--via V] [--sent|--unreached]`. */
export function notifyCommand(program: Program, run = runNotify): Command {
  const { say, session } = program;
  return declare(say, 'notify', 'notify', 'respond')
    .argument('<who>', say('commands.notify.who'))
    .option('--about <what>', say('commands.notify.about'))
    .option('--text <text>', say('commands.notify.text'))
    .option('--via <how>', say('commands.notify.via'))
    .addOption(new Option('--sent', say('commands.notify.sent')))
    .addOption(new Option('--unreached', say('commands.notify.unreached')))
    .action((who: string, options: Omit<NotifyOptions, 'who'>, command: Command) =>
      run(session(command), { ...options, who }),
    )
    .addCommand(notifyListCommand(program));
}

type Outcome = Notification['outcome'];

function outcomeOf({ sent, unreached }: NotifyOptions): Outcome | undefined {
  if (sent && unreached) throw new UsageError('outcome-both');
  if (sent) return 'sent';
  return unreached ? 'unreached' : undefined;
}

/** By telephone where there is a number, unless somebody says how. */
const viaOf = ({ via }: NotifyOptions, { phone }: Whom): NotificationVia => {
  if (via !== undefined) return readNotificationVia(via);
  return phone === undefined ? 'wechat' : 'phone';
};

/** The number to call, then the text alone and unbroken, so that a selection copies exactly it. */
function show(session: Session, whom: Whom, { text }: Message): void {
  const { out } = session.context.terminal;
  out(`${callLine(session, whom)}\n${session.say('desk.queries.paste')}\n\n${plain(text.trimEnd())}\n\n`);
}

function askOutcome({ context, say }: Session, { name }: Whom): Promise<Outcome | undefined> {
  return context.prompter.select<Outcome | undefined>(say('desk.queries.ask-outcome', { who: name }), [
    { value: 'sent', name: say('desk.queries.outcomes.sent') },
    { value: 'unreached', name: say('desk.queries.outcomes.unreached') },
    { value: undefined, name: say('desk.queries.later') },
  ]);
}

/** Shows whom to call and what to paste, and records whether they were reached. */
export async function runNotify(session: Session, options: NotifyOptions): Promise<void> {
  const given = outcomeOf(options);
  const situation = await situationNow(session);
  const whom = whomNamed(session, situation, options.who);
  const via = viaOf(options, whom);
  const message = await messageFor(session, situation, whom, options);
  const isAsking = given === undefined && session.context.terminal.interactive && !session.flags.json;
  if (given === undefined && !session.flags.json) show(session, whom, message);
  const outcome = isAsking ? await askOutcome(session, whom) : given;
  if (outcome === undefined) justShown(session, situation, whom, message);
  else recordOutcome(session, whom, message, { via, outcome });
}

/** What scripts read of a message, whether or not it was recorded. */
const told = ({ to, name, phone }: Whom, { about, text }: Message) => ({
  ...{ to, name, phone: phone ?? null, about: about?.id ?? null, text },
});

function justShown(session: Session, { incident }: SituationNow, whom: Whom, message: Message): void {
  if (session.flags.json) {
    answer(
      session,
      () => [],
      () => ({ incident: incident.id, recorded: [], ...told(whom, message) }),
    );
    return;
  }
  remark(session, session.say('desk.queries.not-recorded'));
}

function recordOutcome(
  session: Session,
  whom: Whom,
  message: Message,
  { via, outcome }: { readonly via: NotificationVia; readonly outcome: Outcome },
): void {
  const { about, kept } = message;
  const recording = record(session, () => ({
    kind: 'RecordPlainly',
    event: {
      type: 'NotificationRecorded',
      data: {
        ...{ kind: 'manual', to: whom.to, via, outcome },
        ...(about !== undefined && { about: about.id }),
        ...(kept !== '' && { text: kept }),
      },
    },
  }));
  const given = { whom, about, via, outcome };
  answerRecorded(session, recording, (incident) => outcomeLines(session, incident, given), {
    ...told(whom, message),
    outcome,
    backups: outcome === 'sent' ? [] : backupsFor(recording.incident, given).map(({ person }) => person),
  });
}
