import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { localise } from '../../src/domain/localise.ts';
import { loadPlaybook } from '../../src/playbook/load-playbook.ts';
import { namedTemplates } from '../../src/playbook/template-uses.ts';
import { loadFrom, VALIDATORS, VALUES, yaml } from './loading.ts';

const OK = join(import.meta.dirname, '../fixtures/playbooks/ok');
const TEMPLATES = ['first-words', 'situation', 'line', 'line-shop', 'silence'].flatMap((id) =>
  ['zh-CN', 'en'].map((language) => ({ id, language })),
);

const load = (id: string) => {
  const { playbook } = loadFrom(OK, id, { templates: TEMPLATES });
  if (playbook === undefined) throw new Error(`${id} has problems`);
  return playbook;
};

describe('a playbook that is read', () => {
  const base = load('base');

  test('has its durations in seconds and its moments taken apart', () => {
    expect(base.tiers['severe']).toEqual({
      name: '重度',
      line: 1800,
      firstResponse: 3600,
      publicText: 14_400,
      result: 172_800,
      review: { every: 7200, for: 43_200, then: 14_400 },
      signOff: { review: ['operations', 'legal'], within: 1200, release: 'executive' },
    });
    expect(base.phases['respond']?.tasks['first-response']?.due).toEqual({
      all: { start: { kind: 'named', name: 'aware' }, plus: { tier: 'firstResponse' } },
    });
  });

  test('knows what each condition reads', () => {
    expect(base.phases['respond']?.tasks['hospital']?.when).toEqual({
      source: 'answers.injury || answers.people == 1',
      reads: ['answers.injury', 'answers.people'],
    });
    expect(base.classification.floors['crowded']?.when?.reads).toEqual(['answers.people']);
  });

  test('has what may be left out filled in', () => {
    expect(base.tiers['minor']?.signOff.review).toEqual([]);
    expect(base.classification.factors['people']?.order).toBe('ascending');
    expect(base.phases['follow-up']?.tasks['watch']?.repeats).toEqual({ every: 14_400 });
  });

  test('speaks the languages it is translated into', () => {
    const english = localise(base, 'en');
    expect(english.title).toBe('Shop crisis plan');
    expect(english.phases['launch']?.tasks['verify']?.detail).toBe('Note a source for each point');
    expect(english.channels['weibo']?.account).toBe('@示例公司');
  });
});

describe('a playbook that adapts another', () => {
  const adapted = load('adapted');

  test('says only what differs', () => {
    expect(adapted.title).toBe('华东门店危机预案');
    expect(adapted.owner).toBe('公关部');
    expect(adapted.tiers['minor']?.firstResponse).toBe(3600);
    expect(adapted.tiers['minor']?.publicText).toBe(86_400);
    expect(adapted.objectives).toEqual(['先照顾人']);
  });

  test('puts a tier between those there are, and takes a task away', () => {
    expect(Object.keys(adapted.tiers)).toEqual(['minor', 'raised', 'moderate', 'severe']);
    expect(Object.keys(adapted.phases['respond']?.tasks ?? {})).toEqual(['first-response', 'rounds']);
  });

  test('keeps the translations of what it did not change', () => {
    const english = localise(adapted, 'en');
    expect(english.title).toBe('Shop crisis plan, East');
    expect(english.roles['lead']?.name).toBe('Lead');
    expect(english.objectives).toEqual(['People first']);
  });

  test('loses the translations of what it changed', () => {
    const { playbook, problems } = loadPlaybook(
      {
        main: yaml('ours.yaml', 'crisis: 1\nid: ours\nextends: theirs\ntitle: 另一个标题\n'),
        bases: { known: ['theirs'], find: () => yaml('theirs.yaml', THEIRS) },
        translations: [yaml('theirs.en.yaml', 'translates: theirs\nlanguage: en\ntitle: Title\nowner: PR\n')],
        templates: [{ id: 'words', language: 'zh-CN' }],
        templateValues: [],
      },
      VALIDATORS,
    );
    expect(playbook?.translations['en']).toEqual({ owner: 'PR' });
    expect(problems.find(({ rule }) => rule === 'translation-missing-own')).toMatchObject({
      file: 'ours.yaml',
      values: { missing: expect.arrayContaining(['title']) as unknown },
    });
  });
});

describe('a playbook with a line', () => {
  const spoken = load('spoken');

  test('says what everybody says, who must have it, what to paste and which gauges to watch', () => {
    expect(spoken.line?.preapproved?.slots).toEqual(['nextUpdate', 'contact']);
    expect(spoken.line?.units['shops']).toEqual({ name: '门店', owner: 'operations', template: 'line-shop' });
    expect(spoken.notices).toEqual({ silence: { title: '静默令', template: 'silence' } });
    expect(spoken.metrics).toEqual({
      hotSearch: { name: '热搜', unit: '位', order: 'descending' },
      negative: { name: '负面', order: 'ascending' },
    });
  });

  test('speaks of them in the languages it is translated into', () => {
    const { line, notices, metrics } = localise(spoken, 'en');
    expect(line?.title).toBe('The line');
    expect(line?.units['care']).toEqual({ name: 'Customer service', owner: 'deputy' });
    expect(notices?.['silence']?.title).toBe('Silence order');
    expect(metrics?.['hotSearch']).toMatchObject({ name: 'Hot search', unit: 'rank' });
  });

  test('names the templates of statements, line, units and notices', () => {
    expect([...namedTemplates(spoken)]).toEqual(['first-words', 'situation', 'line', 'line-shop', 'silence']);
  });

  test('has no sections that it does not write', () => {
    const base = load('base');
    expect(['line', 'notices', 'metrics'].filter((key) => key in base)).toEqual([]);
    expect(localise(base, 'en')).not.toHaveProperty('line');
  });

  test('can be adapted unit by unit', () => {
    const { playbook, problems } = adaptedFrom(
      'spoken',
      `line: { units: { shops: { template: ~ }, care: ~ } }\nmetrics: { reads: { name: 阅读 } }\n`,
    );
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(playbook?.line?.units).toEqual({ shops: { name: '门店', owner: 'operations' } });
    expect(playbook?.line?.template).toBe('line');
    expect(Object.keys(playbook?.metrics ?? {})).toEqual(['hotSearch', 'negative', 'reads']);
  });

  test('may leave its metrics undeclared, and read any', () => {
    const { playbook } = adaptedFrom('spoken', 'metrics: ~\n');
    expect(playbook?.phases['follow-up']?.tasks['watch']?.when?.reads).toContain('metric.hotSearch');
    expect(playbook).not.toHaveProperty('metrics');
  });
});

/** A playbook that adapts one of the sound ones. */
const adaptedFrom = (base: string, text: string) =>
  loadPlaybook(
    {
      main: yaml('ours.yaml', `crisis: 1\nid: ours\nextends: ${base}\n${text}`),
      bases: {
        known: [base],
        find: (id) => ({ file: `${id}.yaml`, bytes: readFileSync(join(OK, `${id}.yaml`)) }),
      },
      translations: [],
      templates: TEMPLATES,
      templateValues: VALUES,
    },
    VALIDATORS,
  );

const THEIRS = `
crisis: 1
id: theirs
language: zh-CN
version: 1.0.0
title: 标题
owner: 公关部
category: reputation
subject: organisation
reviewed: 2026-11-01
objectives: []
tiers: { only: { name: 唯一, firstResponse: 1h, signOff: { release: lead } } }
roles: { lead: { name: 组长, duties: [统筹], can: [release] } }
classification: { method: highest-band, whenUnknown: worst-case, factors: {}, floors: {} }
phases: { all: { name: 处置, tasks: { respond: { title: 回应, role: lead } } } }
statements: { words: { template: words, genre: situation, audience: public, channels: [] } }
channels: {}
`;

test('problems come sorted by file, line and column, and a file that has some is among the sources', () => {
  const { problems, sources } = loadFrom(join(OK, '../err'), 'template-unknown', {
    bases: OK,
    templates: TEMPLATES,
  });
  expect(problems.map(({ file, line }) => [file, line])).toEqual([
    ['template-unknown.en.yaml', 1],
    ['template-unknown.yaml', 5],
    ['template-unknown.yaml', 6],
  ]);
  expect([...sources.keys()].sort()).toEqual([
    'base.yaml',
    'template-unknown.en.yaml',
    'template-unknown.yaml',
  ]);
});
