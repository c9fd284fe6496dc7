import type { Command } from 'commander';
import type { TieredMoment } from '../../../domain/playbook.ts';
import { localise } from '../../../domain/localise.ts';
import type { Playbook } from '../../../domain/playbook.ts';
import { spanWords } from '../../../locales/span.ts';
import { tableLines, wrap } from '../../../terminal/columns.ts';
import { checkedPlaybook } from '../../checked-playbook.ts';
import { declare, type Program } from '../../program.ts';
import { answer, type Session } from '../../session.ts';
import { playbookNamed } from './named-playbook.ts';
import { planTexts } from './plan-texts.ts';

/** `crisis playbook show ID`. */
export function playbookShowCommand({ say, session }: Program, run = runPlaybookShow): Command {
  return declare(say, 'show', 'playbook-show')
    .argument('[id]', say('commands.playbook-show.id'), 'new-media')
    .action((id: string, _: unknown, command: Command) => run(session(command), id));
}

function momentWords(
  { say }: Session,
  { start, plus }: Extract<TieredMoment, { all: unknown }>['all'],
): string {
  const from = start.kind === 'named' ? start.name : start.kind === 'phase' ? 'phase' : `task.${start.task}`;
  if ('tier' in plus) return `${from} + tier.${plus.tier}`;
  return plus.seconds === 0 ? from : `${from} + ${spanWords(say, plus.seconds)}`;
}

function dueWords(session: Session, playbook: Playbook, due: TieredMoment | undefined): string {
  if (due === undefined) return '';
  if ('all' in due) return momentWords(session, due.all);
  return Object.entries(due.byTier)
    .map(([tier, moment]) => `${playbook.tiers[tier]?.name ?? tier} ${momentWords(session, moment)}`)
    .join(' · ');
}

function tierRows(session: Session, playbook: Playbook) {
  return Object.values(playbook.tiers).map(({ name, firstResponse, signOff, advice = '' }) => ({
    cells: [
      name,
      session.say('playbooks.first-response', { span: spanWords(session.say, firstResponse) }),
      [...signOff.review, signOff.release].map((role) => playbook.roles[role]?.name ?? role).join(' → '),
      advice,
    ],
  }));
}

/** The plan as a person reads it: who, what by when, which questions, which texts. */
export function planLines(session: Session, playbook: Playbook): readonly string[] {
  const { say, paint, context } = session;
  const { width } = context.terminal;
  const head = (title: string): readonly string[] => ['', paint('strong', title)];
  const { factors, floors, classes = {} } = playbook.classification;
  return [
    paint('strong', `${playbook.title} (${playbook.id})`),
    say('playbooks.reviewed', { version: playbook.version, date: playbook.reviewed, owner: playbook.owner }),
    ...wrap(playbook.summary ?? '', width),
    ...playbook.objectives.map((objective) => `· ${objective}`),
    ...head(say('playbooks.tiers')),
    ...tableLines(tierRows(session, playbook), width, '  '),
    ...head(say('playbooks.roles')),
    ...tableLines(
      Object.entries(playbook.roles).map(([id, { name, department = '', duties = [] }]) => ({
        cells: [name, id, department, session.say('playbooks.duties', { duties })],
      })),
      width,
      '  ',
    ),
    ...Object.values(playbook.phases).flatMap(({ name, ends, tasks }) => [
      ...head(
        `${name}  ${ends === undefined ? '' : say('playbooks.until', { moment: dueWords(session, playbook, ends) })}`.trimEnd(),
      ),
      ...tableLines(
        Object.entries(tasks).map(([id, { title, role, due }]) => ({
          cells: [id, playbook.roles[role]?.name ?? role, title, dueWords(session, playbook, due)],
        })),
        width,
        '  ',
      ),
    ]),
    ...head(say('playbooks.questions')),
    ...Object.values(floors).map(({ ask, name }) => `  ${ask ?? name ?? ''}`),
    ...Object.values(factors).map(({ ask }) => `  ${ask}`),
    ...(Object.keys(classes).length === 0 ? [] : head(say('playbooks.classes'))),
    ...tableLines(
      Object.entries(classes).map(([id, { name, example = '', tier }]) => ({
        cells: [id, playbook.tiers[tier]?.name ?? tier, name, example],
      })),
      width,
      '  ',
    ),
    ...planTexts(session, playbook),
  ];
}

/** Shows a playbook in the language of the interface; with `--json` the checked model. */
export async function runPlaybookShow(session: Session, given: string): Promise<void> {
  const entry = await playbookNamed(session, given);
  const { playbook } = await checkedPlaybook(session, entry);
  answer(
    session,
    () => planLines(session, localise(playbook, session.say.language)),
    () => ({ playbook }),
  );
}
