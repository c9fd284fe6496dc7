import { levelOn, type ScaleAnswers, type ScaleResult } from '../../../../assessment/scale.ts';
import { entryOf } from '../../../../domain/map-entry.ts';
import type { Scale } from '../../../../domain/scale.ts';
import type { Row } from '../../../../terminal/columns.ts';
import type { Session } from '../../../session.ts';
import { fittingRows } from './fitting-rows.ts';
import { answerWords, boundAt, boundWords, criterionWords, levelName } from './scale-words.ts';

/** The scales that there are, and how to use one. */
export function catalogueLines(session: Session, scales: readonly Scale[]): readonly string[] {
  const entries = scales.map(({ id, title, levels }) => [
    `${session.paint('strong', id)}  ${title}`,
    `  ${Object.values(levels)
      .map(({ name }) => name)
      .join(' < ')}`,
  ]);
  return [
    ...entries.flat(),
    session.paint('dim', session.say('models.scale.use', { id: scales[0]?.id ?? '' })),
  ];
}

const belowNotes = ({ belowNote }: Scale): readonly string[] => (belowNote === undefined ? [] : [belowNote]);

/** Where a scale comes from, and that it is no legal advice. */
function originLines({ say, paint }: Session, scale: Scale): readonly string[] {
  const { instrument, inForce, source, verified } = scale;
  const law = instrument === undefined ? [] : [instrument];
  const since = inForce === undefined ? [] : [say('models.scale.in-force', { date: inForce })];
  const standing = say(verified ? 'models.scale.verified' : 'models.scale.unverified');
  return [
    ...[...law, ...since].map((line) => paint('dim', line)),
    paint('dim', say('models.scale.source', { source })),
    paint('warn', standing),
  ];
}

function boundsTable({ say, paint, context }: Session, scale: Scale): readonly string[] {
  const levels = Object.keys(scale.levels);
  const header: Row = {
    cells: ['  ', ...levels.map((level) => levelName(scale, level))],
    paint: (cell) => paint('strong', cell),
  };
  const rows = Object.values(scale.criteria).map((criterion) => ({
    cells: [`  ${criterionWords(say, criterion)}`, ...levels.map((level) => boundAt(say, criterion, level))],
  }));
  const stacked = Object.values(scale.criteria).map((criterion) => ({
    cells: [`  ${criterionWords(say, criterion)}`, boundWords(say, scale, criterion)],
  }));
  return fittingRows([header, ...rows], stacked, context.terminal.width);
}

/** A scale by itself: from where on each criterion reaches each level, and how to answer. */
export function scaleLines(session: Session, scale: Scale): readonly string[] {
  const { say, paint } = session;
  const hasDraft = Object.values(scale.criteria).some(({ bounds }) =>
    Object.values(bounds).some(({ status }) => status === 'draft'),
  );
  const ids = Object.keys(scale.criteria);
  return [
    paint('strong', scale.title),
    '',
    ...boundsTable(session, scale),
    ...(hasDraft ? [`  ${paint('dim', say('models.scale.draft-sign'))}`] : []),
    '',
    ...[...scale.notes, ...belowNotes(scale)].map((note) => `· ${note}`),
    '',
    ...originLines(session, scale),
    '',
    say('models.scale.criteria', { criteria: ids }),
    say('models.scale.answer', { id: scale.id, criterion: ids[0] ?? '' }),
  ];
}

function verdictLines({ say, paint }: Session, scale: Scale, result: ScaleResult): readonly string[] {
  const { level = null, possible, decidedBy, open } = result;
  const name = paint('strong', levelName(scale, level));
  const names = (ids: readonly string[]) => ids.map((id) => scale.criteria[id]?.name ?? id);
  const decided =
    level === null
      ? say(open.length === 0 ? 'models.scale.none' : 'models.scale.none-yet', { level: name })
      : say('models.scale.level', { level: name, criteria: names(decidedBy) });
  const isDraft =
    level !== null && decidedBy.every((id) => scale.criteria[id]?.bounds[level]?.status === 'draft');
  const worst = levelName(scale, possible.at(-1) ?? null);
  return [
    decided,
    ...(isDraft ? [paint('warn', say('models.scale.by-draft'))] : []),
    ...(open.length === 0
      ? []
      : [
          paint(
            'warn',
            say('models.scale.open', { worst, criteria: names(open), first: names(open)[0] ?? '' }),
          ),
        ]),
  ];
}

function reachWords({ say }: Session, scale: Scale, { byCriterion }: ScaleResult, id: string): string {
  const { level = null, upTo = null } = byCriterion[id] ?? {};
  const criterion = scale.criteria[id];
  const to = levelName(scale, upTo);
  if (level === null)
    return level === upTo ? say('models.scale.no-level') : say('models.scale.possibly', { to });
  const from = levelName(scale, level);
  if (level !== upTo) return say('models.scale.between', { from, to });
  return criterion === undefined ? from : `${from} ${boundAt(say, criterion, level)}`;
}

/** The level that the answers reach, criterion by criterion, with what decides it and what is still open. */
export function levelLines(session: Session, scale: Scale, answers: ScaleAnswers): readonly string[] {
  const { paint, say, context } = session;
  const result = levelOn(scale, answers);
  const rows = Object.entries(scale.criteria).map(([id, { name }]): Row => {
    const decides = result.decidedBy.includes(id);
    return {
      cells: [
        `${decides ? '▶' : ' '} ${name}`,
        answerWords(say, entryOf(answers, id)),
        reachWords(session, scale, result, id),
      ],
      paint: (cell) => (decides ? paint('accent', cell) : cell),
    };
  });
  return [
    paint('strong', scale.title),
    ...verdictLines(session, scale, result),
    '',
    ...fittingRows(rows, rows, context.terminal.width),
    '',
    ...(result.level === undefined ? belowNotes(scale).map((note) => `· ${note}`) : []),
    ...originLines(session, scale),
  ];
}
