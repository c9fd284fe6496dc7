import type { en } from './en.ts';
import { commands } from './zh-CN/commands.ts';
import { desk } from './zh-CN/desk.ts';
import { everyday } from './zh-CN/everyday.ts';
import { models } from './zh-CN/models.ts';
import { problems } from './zh-CN/problems.ts';
import { report } from './zh-CN/report.ts';

type SameShape<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameShape<T[K]> };

/** Every sentence of the interface in Simplified Chinese, by area. */
export const zhCN: SameShape<typeof en> = { ...everyday, commands, desk, models, problems, report };
