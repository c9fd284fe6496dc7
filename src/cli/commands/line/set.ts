import type { Command } from 'commander';
import type { Instant } from '../../../domain/envelope.ts';
import type { Incident } from '../../../domain/incident.ts';
import { currentLine, lineNumber, unacknowledged } from '../../../domain/line.ts';
import { UsageError } from '../../../domain/refusal.ts';
import { VIAS } from '../../../domain/statement.ts';
import { loadEverySay } from '../../../locales/load-say.ts';
import { readDeadline } from '../../../reading/deadline.ts';
import { sha256Of } from '../../../store/sha256.ts';
import { normaliseText } from '../../../statement/normalise-text.ts';
import { textGaps } from '../../../statement/text-gaps.ts';
import { actingPerson, personOrName } from '../../acting-person.ts';
import { lengthOf, writtenIn } from '../../line-length.ts';
import { type PlannedLine, plannedLine, variantsAround } from '../../line-texts.ts';
import { unitNamed } from '../../line-unit.ts';
import { viaNamed } from '../../line-via.ts';
import { lineCode } from '../../line-words.ts';
import { declare, type Program } from '../../program.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import { record, type Situation } from '../../recording.ts';
import type { Says, TextSetting } from '../../rendering-text.ts';
import type { Session } from '../../session.ts';
import { readAgainstRegister, readingJson, registerWarnings } from '../../text-register.ts';
import { typedText } from '../../typed-text.ts';
import { setLines } from './set-lines.ts';

export interface LineSetOptions {
  readonly text: readonly string[];
  readonly unit?: string;
  readonly by?: string;
  readonly via?: string;
  readonly nextUpdate?: string;
}

/** `crisis line set TEXT|- [--unit U] [--by NAME --via HOW]`. */
export function lineSetCommand({ say, session }: Program, run = runLineSet): Command {
  return declare(say, 'set', 'line-set')
    .argument('[text...]', say('commands.line-set.text'))
    .option('--unit <unit>', say('commands.line-set.unit'))
    .option('--next-update <time>', say('commands.line-set.next-update'))
    .option('--by <name>', say('commands.line-set.by'))
    .option('--via <how>', say('commands.line-set.via'))
    .action((text: readonly string[], options: Omit<LineSetOptions, 'text'>, command: Command) =>
      run(session(command), { ...options, text }),
    );
}

/** The playbook's own words with a time for the next one. @throws UsageError when there are none, or with gaps. */
function plannedWords(planned: PlannedLine | undefined): string {
  if (planned === undefined) throw new UsageError('line-no-plan');
  if (planned.gaps.length > 0) throw new UsageError('line-gaps', { gaps: planned.gaps });
  return planned.text;
}

/** Who decided it, when that is somebody else than the one who types. @throws UsageError without a way. */
function decider(session: Session, { people }: Incident, { by, via }: LineSetOptions, says: Says) {
  const setBy = by === undefined ? undefined : personOrName(people, by.normalize('NFC').trim());
  const isOther = setBy !== undefined && setBy !== actingPerson(session, people);
  if (isOther && via === undefined) throw new UsageError('via-missing', { vias: VIAS });
  return {
    ...(setBy !== undefined && { setBy }),
    ...(via !== undefined && { via: viaNamed(says, via) }),
  };
}

/** The words for everybody with the variants around them; the template stays only while they are its own. */
function wordsForAll(incident: Incident, setting: TextSetting, typed: string | undefined) {
  const planned = plannedLine(incident, setting);
  const text = typed ?? plannedWords(planned);
  const isOwn = planned?.text === text && planned.isInForce && planned.gaps.length === 0;
  const words = { text, sha256: sha256Of(text), variants: variantsAround(incident, text, setting) };
  return { ...words, ...(isOwn && { template: planned.template }) };
}

/** The words as typed, or from standard input. @throws UsageError('line-unfilled') for placeholders left in them. */
function typedWords(session: Session, { text }: LineSetOptions): string | undefined {
  if (text.length === 0) return undefined;
  const words = normaliseText(typedText(session, text.join(' '))).trim();
  const gaps = textGaps(words);
  if (gaps.length > 0) throw new UsageError('line-unfilled', { gaps });
  return words;
}

/** Sets what everybody, or one unit, says from now on. */
export async function runLineSet(session: Session, options: LineSetOptions): Promise<void> {
  const { unit, nextUpdate } = options;
  const typed = typedWords(session, options);
  if (typed === undefined && (nextUpdate === undefined || unit !== undefined))
    throw new UsageError('line-text-missing');
  const says = await loadEverySay();
  let next: Instant | undefined;
  const recording = record(session, ({ incident, at, now, zone, newId }: Situation) => {
    next = nextUpdate === undefined ? undefined : readDeadline(nextUpdate, { now, zone }).at;
    const setting = { now: at, zone, says, organisation: session.config, nextUpdate: next };
    const words =
      unit === undefined || typed === undefined
        ? wordsForAll(incident, setting, typed)
        : {
            unit: unitNamed(incident, unit, session.flags.yes === true),
            text: typed,
            sha256: sha256Of(typed),
          };
    return { kind: 'SetLine', line: newId('l'), ...words, ...decider(session, incident, options, says) };
  });
  const [event] = recording.events;
  const id = event?.type === 'LineSet' ? event.data.line : '';
  const line = recording.incident.lines.find((each) => each.id === id) ?? currentLine(recording.incident);
  if (line === undefined) return;
  const { incident } = recording;
  const reading = readAgainstRegister(incident, line.text, writtenIn(line.text), {
    organisation: session.config,
    zone: session.context.zone(incident.zone),
    at: recording.at,
    nextUpdate: next,
  });
  const warnings = registerWarnings(session, reading);
  answerRecorded(session, recording, (shown) => setLines(session, shown, line, warnings), {
    line: line.id,
    textVersion: lineNumber(incident, line),
    ...(line.unit !== undefined && { unit: line.unit }),
    sha256: line.sha256,
    check: lineCode(line),
    length: lengthOf(line.text),
    unacknowledged: unacknowledged(incident),
    ...readingJson(reading),
  });
}
