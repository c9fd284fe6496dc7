import { commands } from './en/commands.ts';
import { desk } from './en/desk.ts';
import { everyday } from './en/everyday.ts';
import { models } from './en/models.ts';
import { problems } from './en/problems.ts';
import { report } from './en/report.ts';

/** Every sentence of the interface in English, by area. */
export const en = { ...everyday, commands, desk, models, problems, report };
