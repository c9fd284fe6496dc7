import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createSay } from '../../src/locales/say.ts';
import { en } from '../../src/locales/en.ts';
import { problemLines } from '../../src/terminal/problem-lines.ts';
import { loadFrom, playbooksIn } from './loading.ts';

const SHIPPED = join(import.meta.dirname, '../../playbooks');
const TEMPLATES = join(import.meta.dirname, '../../templates');

const templates = readdirSync(TEMPLATES).flatMap((name) => {
  const [, id, language] = /^([^.]+)\.([^.]+)\.hbs$/.exec(name) ?? [];
  return id === undefined || language === undefined ? [] : [{ id, language }];
});

describe('the shipped playbooks', () => {
  test.each(playbooksIn(SHIPPED))('%s has no problem, and its texts are translated', (id) => {
    const { playbook, problems, sources } = loadFrom(SHIPPED, id, { templates });
    expect(problemLines(problems, sources, createSay('en', en))).toEqual([]);
    expect(playbook?.id).toBe(id);
    expect(Object.keys(playbook?.translations ?? {})).toEqual(['en']);
  });
});
