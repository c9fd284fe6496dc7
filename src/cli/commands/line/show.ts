import type { Command } from 'commander';
import { acknowledgementOf, currentLine, lineOf, unacknowledged, unitsOf } from '../../../domain/line.ts';
import { loadEverySay } from '../../../locales/load-say.ts';
import { copyText } from '../../copying.ts';
import { lineJson, unitJson } from '../../line-json.ts';
import { unitName, unitWord } from '../../line-unit.ts';
import { answerPasteable } from '../../line-pasting.ts';
import { noticesNow } from '../../line-texts.ts';
import { acknowledgedWords, unitLines, versionWords } from '../../line-words.ts';
import { declare, type Program } from '../../program.ts';
import { incidentHeading } from '../../recorded-answer.ts';
import { answer, type Session } from '../../session.ts';
import { situationNow, type SituationNow } from '../../situation-now.ts';
import { textOf, type Wanted, wantedText } from './named-text.ts';

export interface LineShowOptions {
  readonly name?: string | undefined;
  readonly plain?: true;
  readonly copy?: true;
}

/** `crisis line show [UNIT|NOTICE] [--plain] [--copy]`. */
export function lineShowCommand({ say, session }: Program, run = runLineShow): Command {
  return declare(say, 'show', 'line-show')
    .argument('[name]', say('commands.line-show.name'))
    .option('--plain', say('commands.line-show.plain'))
    .option('--copy', say('commands.line-show.copy'))
    .action((name: string | undefined, options: Omit<LineShowOptions, 'name'>, command: Command) =>
      run(session(command), { ...options, name }),
    );
}

/** `第 2 版  16:10  王岚  校验码 7F3A91  TLP:AMBER（内部需知）` of the words that are wanted; nothing for a notice. */
function headLines(session: Session, situation: SituationNow, wanted: Wanted): readonly string[] {
  const { incident, events } = situation;
  const line =
    wanted.kind === 'line'
      ? currentLine(incident)
      : wanted.kind === 'unit'
        ? lineOf(incident, wanted.unit)
        : undefined;
  if (line === undefined) return [];
  const tlp = events.find(({ id }) => id === line.event)?.tlp ?? 'AMBER';
  return [`  ${versionWords(session, situation, line)}  ${session.say.ifAny(`tlp.${tlp}`) ?? tlp}`];
}

function afterLines(session: Session, situation: SituationNow, wanted: Wanted): readonly string[] {
  const { incident } = situation;
  const { say } = session;
  if (wanted.kind === 'notice') return [];
  if (wanted.kind === 'unit') {
    const given = acknowledgementOf(incident, wanted.unit);
    const command = `crisis line ack --unit ${unitWord(incident, wanted.unit)}`;
    const next = given === undefined ? `  ${say('desk.lines.ack-next', { command })}` : '';
    return [`${acknowledgedWords(session, situation, given)}${next}`];
  }
  const [lacking] = unacknowledged(incident);
  const notices = Object.values(incident.playbook.notices ?? {}).map(({ title }) => title);
  const names = [...unitsOf(incident).map((unit) => unitName(incident, unit)), ...notices];
  return [
    ...unitLines(session, situation).map((line) => `  ${line}`),
    ...(lacking === undefined
      ? []
      : [say('desk.lines.ack-next', { command: `crisis line ack --unit ${unitWord(incident, lacking)}` })]),
    ...(names.length === 0 ? [] : [say('desk.lines.show-others', { names })]),
  ];
}

async function jsonOf(session: Session, situation: SituationNow, wanted: Wanted): Promise<object> {
  const { incident } = situation;
  const notices = noticesNow(situation.recorded, await settingOf(session, situation), session.say.language);
  const head = { incident: incident.id };
  if (wanted.kind === 'unit') return { ...head, ...unitJson(incident, wanted.unit) };
  if (wanted.kind === 'notice') {
    const { id, title, text } = notices.find((notice) => notice.id === wanted.notice) ?? {};
    return { ...head, notice: id, title, text };
  }
  const line = currentLine(incident);
  return {
    ...head,
    line: line === undefined ? null : lineJson(incident, line),
    units: unitsOf(incident).map((unit) => unitJson(incident, unit)),
    notices,
  };
}

const settingOf = async (session: Session, { now, zone }: SituationNow) => ({
  ...{ now, zone, organisation: session.config },
  says: await loadEverySay(),
});

/** Shows what everybody says now and who has it, one unit's words, or a message to paste; or says there is no line. */
export async function runLineShow(session: Session, { name, plain, copy }: LineShowOptions): Promise<void> {
  const { context, say, flags } = session;
  const situation = await situationNow(session, true);
  const { incident, place, recorded } = situation;
  const wanted = wantedText(recorded, name);
  const heading = incidentHeading(session, place.handle, incident);
  const isAlone = plain === true && !flags.json;
  const isNone = wanted.kind === 'line' && currentLine(incident) === undefined && !isAlone && copy !== true;
  const json = flags.json ? await jsonOf(session, situation, wanted) : {};
  if (isNone || flags.json) {
    answer(
      session,
      () => [heading, `  ${say('desk.lines.none', { command: 'crisis line set "…"' })}`],
      () => json,
    );
    return;
  }
  const text = textOf(session, situation, await settingOf(session, situation), wanted);
  if (isAlone) context.terminal.out(`${text.text}\n`);
  else
    answerPasteable(
      session,
      {
        before: () => [heading, ...headLines(session, situation, wanted)],
        texts: [text],
        after: () => afterLines(session, situation, wanted),
      },
      () => json,
    );
  if (copy === true) copyText(session, text.text);
}
