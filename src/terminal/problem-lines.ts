import type { Problem } from '../domain/problem.ts';
import type { Say } from '../locales/say.ts';
import { widthOf } from './columns.ts';
import { plainLine } from './plain.ts';
import { problemSentence } from './problem-sentence.ts';

/** Columns of a source line that are shown, gutter not counted. */
const WIDTH = 100;
/** Columns kept before the place when a long line is cut. */
const BEFORE = 40;

const visible = (text: string): string => plainLine(text.replaceAll('\t', ' '));

/** The end of a text within a width. */
function lastColumns(text: string, width: number): string {
  const characters = [...text];
  let taken = 0;
  let at = characters.length;
  while (at > 0 && taken + widthOf(characters[at - 1] ?? '') <= width) {
    at -= 1;
    taken += widthOf(characters[at] ?? '');
  }
  return at === 0 ? text : `…${characters.slice(at).join('')}`;
}

/** The beginning of a text within a width. */
function firstColumns(text: string, width: number): string {
  let taken = 0;
  let kept = '';
  for (const character of text) {
    taken += widthOf(character);
    if (taken > width) return `${kept}…`;
    kept += character;
  }
  return text;
}

/** A source line and a caret under the place, aligned on the screen where Chinese takes two columns. */
function excerpt({ line, column, length = 1 }: Problem, source: string): readonly string[] {
  const text = source.split('\n')[line - 1]?.replace(/\r$/, '');
  if (text === undefined || text.trim() === '') return [];
  const whole = widthOf(visible(text)) <= WIDTH;
  const before = visible(text.slice(0, column - 1));
  const place = visible(text.slice(column - 1, column - 1 + length));
  const after = visible(text.slice(column - 1 + length));
  const shownBefore = whole ? before : lastColumns(before, BEFORE);
  const shownPlace = whole ? place : firstColumns(place, WIDTH - BEFORE);
  const shownAfter = whole
    ? after
    : firstColumns(after, Math.max(0, WIDTH - widthOf(shownBefore + shownPlace)));
  const number = String(line).padStart(5);
  const caret = `^${'~'.repeat(Math.max(0, widthOf(shownPlace) - 1))}`;
  return [
    `${number} | ${shownBefore}${shownPlace}${shownAfter}`,
    `${' '.repeat(number.length)} | ${' '.repeat(widthOf(shownBefore))}${caret}`,
  ];
}

function headline(problem: Problem, say: Say): string {
  const { file, line, column, rule, severity } = problem;
  const sentence = problemSentence(problem, say);
  const told = severity === 'warning' ? say('problems.phrase.warning', { sentence }) : sentence;
  return `${plainLine(file)}:${String(line)}:${String(column)}: ${told} [${rule}]`;
}

function countLine(problems: readonly Problem[], say: Say): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = problems.length;
  if (files > 1) return say('problems.phrase.countFiles', { count, files });
  return count === 1 ? say('problems.phrase.countOne') : say('problems.phrase.countMany', { count });
}

/**
 * Problems as people read them: where, what and what to do, with the source line and a caret under the place, and
 * how many there are in all. `sources` holds the texts of the files, by name; a file without one shows no line.
 */
export function problemLines(
  problems: readonly Problem[],
  sources: ReadonlyMap<string, string>,
  say: Say,
): readonly string[] {
  if (problems.length === 0) return [];
  const told = problems.flatMap((problem) => [
    headline(problem, say),
    ...excerpt(problem, sources.get(problem.file) ?? ''),
  ]);
  return [...told, countLine(problems, say)];
}
