import chalk from 'chalk';
import type { Paint, Tone } from './paint.ts';

const BRUSHES: Readonly<Record<Tone, (text: string) => string>> = {
  strong: chalk.bold,
  dim: chalk.dim,
  alarm: chalk.red.bold,
  warn: chalk.yellow,
  good: chalk.green,
  accent: chalk.cyan,
};

/** Paint with the sixteen colours that every theme, light or dark, keeps readable; loaded only when colour is on. */
export const chalkPaint: Paint = (tone, text) => BRUSHES[tone](text);
