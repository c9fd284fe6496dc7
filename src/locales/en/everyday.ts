import { errors } from './errors.ts';
import * as screens from './screens.ts';
import { spans } from './spans.ts';
import { recordProblems } from './store-errors.ts';
import * as talk from './talk.ts';

/** What every command may say in English; help, problems of playbooks and the report are loaded by who needs them. */
export const everyday = { errors, records: recordProblems, ...screens, ...talk, spans };
