import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/locales/say.ts';
import { makeWorld } from '../support/world.ts';

interface Told {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly message: string;
}

async function problemsOf(text: string | Buffer, language = 'en', ...flags: readonly string[]) {
  const world = makeWorld();
  writeFileSync(join(world.directory, 'tree'), text);
  const ran = await world.run('assess', 'fta', 'tree', '--json', '--lang', language, ...flags);
  const { problems, version } = ran.json() as { problems: readonly Told[]; version: number };
  return { exit: ran.exit, version, problems, text: ran.out };
}

const psa = (body: string): string =>
  `<opsa-mef>\n<define-fault-tree name="T">\n${body}\n</define-fault-tree>\n</opsa-mef>`;
const CERTAIN = '<define-gate name="g"><constant value="true"/></define-gate>';
const gate = (formula: string): string =>
  psa(`<define-gate name="g">${formula}</define-gate>\n<define-basic-event name="e"/>`);
const event = (expression: string): string =>
  psa(
    `<define-gate name="g"><or><event name="e"/></or></define-gate>\n<define-basic-event name="e">${expression}</define-basic-event>`,
  );

/** Where the mark ¦ stands is where the problem is to be shown. */
type Case = readonly [rule: string, marked: string];

function placed(marked: string): { text: string; line: number; column: number } {
  const before = marked.slice(0, marked.indexOf('¦')).split('\n');
  return { text: marked.replace('¦', ''), line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const XML: readonly Case[] = [
  [
    'xml-doctype',
    '<!DOCTYPE lolz [\n¦<!ENTITY lol "lol">\n<!ENTITY lol2 "&lol;&lol;">]>\n<opsa-mef>&lol2;</opsa-mef>',
  ],
  ['xml-doctype', '<!DOCTYPE opsa [ ¦<!ENTITY x SYSTEM "file:///etc/passwd"> ]><opsa-mef/>'],
  ['xml-doctype', '<?xml version="1.0"?><!-- a --><!doctype a [\n\n¦<!ATTLIST b c CDATA "d">]><a/>'],
  ['xml-doctype', '¦<!DOCTYPE a [ %x; ]><opsa-mef/>'],
  ['xml-entity', '<opsa-mef>\n<model-data>\nab ¦&c;</model-data></opsa-mef>'],
  ['xml-entity', '<opsa-mef>¦&toString;</opsa-mef>'],
  ['xml-unclosed', '<opsa-mef>\n¦<define-fault-tree name="T">\n'],
  ['xml-unclosed', '<opsa-mef>\n¦<model-data><!-- closed -->'],
  ['xml-close-other', '<opsa-mef>\n<model-data>\n  ¦</opsa-mef>'],
  ['xml-close-stray', '<opsa-mef/>¦</opsa-mef>'],
  ['xml-second-root', '<opsa-mef/>\n¦<opsa-mef/>'],
  ['xml-ends-early', '<opsa-mef>\n¦<define-fault'],
  ['xml-ends-early', '<opsa-mef>\n¦<!-- never > closed'],
  ['xml-ends-early', '<opsa-mef/>\n¦<!-- never closed'],
  ['xml-attribute-syntax', '<opsa-mef name=¦a></opsa-mef>'],
  ['xml-attribute-twice', '<opsa-mef name="a" name="¦b"></opsa-mef>'],
  ['xml-attribute-twice', '<opsa-mef hasOwnProperty="1" hasOwnProperty="¦2"/>'],
  ['xml-text-outside', '<opsa-mef/>¦x'],
  ['xml-syntax', '<opsa-mef> <¦1</opsa-mef>'],
  ['xml-empty', '¦<!-- nothing -->'],
  ['xml-encoding', '<?xml version="1.0" encoding="¦klingon"?><opsa-mef/>'],
  ['xml-not-text', '<opsa-mef>¦\u0000</opsa-mef>'],
  ['tree-too-deep', gate(`${'<not>'.repeat(197)}¦${'<not>'.repeat(300)}${'</not>'.repeat(497)}`)],
  ['psa-root', '¦<html><body/></html>'],
  ['psa-element-unknown', gate('¦<ant><event name="e"/></ant>')],
  ['psa-attribute-missing', gate('¦<basic-event/>')],
  ['psa-attribute-missing', gate('¦<atleast><event name="e"/></atleast>')],
  ['psa-text-stray', gate('¦<or>e<event name="e"/></or>')],
  ['psa-unsupported', psa('¦<define-CCF-group name="c"/>')],
  ['psa-misplaced', psa('¦<float value="1"/>')],
  ['psa-second', gate('<event name="e"/>¦<or><event name="e"/></or>')],
  ['psa-role', psa('¦<define-component name="c" role="secret"/>')],
  ['psa-type', gate('<event name="¦e" type="odd"/>')],
  ['psa-not-gate', gate('<gate name="¦e"/>')],
  ['psa-not-house-event', gate('<house-event name="¦e"/>')],
  ['psa-not-basic-event', gate('<basic-event name="¦g"/>')],
  ['psa-not-formula', gate('¦<float value="1"/>')],
  ['psa-whole-number', gate('<atleast min="¦two"><event name="e"/></atleast>')],
  ['psa-cardinality', gate('¦<cardinality min="2" max="3"><event name="e"/></cardinality>')],
  ['psa-truth', gate('<constant value="¦maybe"/>')],
  ['tree-min-large', gate('<atleast min="¦2"><event name="e"/></atleast>')],
  ['tree-min-small', gate('<atleast min="¦0"><event name="e"/></atleast>')],
  ['tree-gate-empty', psa('¦<define-gate name="g"/>')],
  ['tree-gate-empty', gate('¦<and/>')],
  ['tree-not-several', gate('¦<not><event name="e"/><event name="e"/></not>')],
  ['tree-not-two', gate('¦<iff><event name="e"/></iff>')],
  ['tree-undefined', gate('<event name="¦f"/>')],
  ['tree-circular', psa('<define-gate name="g"><or><gate name="¦g"/></or></define-gate>')],
  ['tree-name-twice', psa(`${CERTAIN}\n<define-gate name="¦g"><constant value="true"/></define-gate>`)],
  ['tree-no-gate', '¦<opsa-mef></opsa-mef>'],
  ['tree-top-unclear', `¦${psa(`${CERTAIN}<define-gate name="h"><constant value="true"/></define-gate>`)}`],
  ['tree-probability-large', event('¦<float value="1.5"/>')],
  ['tree-probability-negative', event('¦<float value="-1"/>')],
  ['tree-probability-unknown', event('¦<div><float value="0"/><float value="0"/></div>')],
  ['psa-number', event('<float value="¦0,5"/>')],
  ['psa-number', event('<float value="¦NaN"/>')],
  ['psa-number', event('<float value="¦0x1"/>')],
  ['psa-arguments', event('¦<exponential><float value="1"/></exponential>')],
  ['psa-not-expression', event('¦<and><event name="e"/></and>')],
  ['psa-mission-time', event('¦<system-mission-time/>')],
  ['psa-parameter-undefined', event('<parameter name="¦lamda"/>')],
  ['psa-histogram', event('¦<histogram><float value="0"/></histogram>')],
  ['psa-house', psa(`${CERTAIN}\n<define-house-event name="h">¦<float value="1"/></define-house-event>`)],
  [
    'psa-parameter-circular',
    psa(`${CERTAIN}¦<define-parameter name="p"><parameter name="p"/></define-parameter>`),
  ],
];

const tree = (gates: string, events = 'e: 0.1'): string =>
  `top: g\ngates:\n  ${gates}\nevents:\n  ${events}\n`;

const YAML: readonly Case[] = [
  ['tree-undefined', tree('g: {and: [¦f, e]}')],
  ['tree-circular', tree('g: {or: [h]}\n  h: {or: [¦g, e]}')],
  ['tree-probability-large', tree('g: {or: [e]}', 'e: ¦1.5')],
  ['tree-probability-large', tree('g: {or: [e]}', 'e: {probability: ¦150%}')],
  ['tree-probability-negative', tree('g: {or: [e]}', 'e: ¦-0.1')],
  ['tree-probability-unknown', tree('g: {or: [e]}', 'e: ¦.nan')],
  ['tree-probability-unknown', tree('g: {or: [e]}', 'e: ¦often')],
  ['tree-probability-unknown', tree('g: {or: [e]}', 'e: ¦0/0')],
  ['tree-probability-unknown', tree('g: {or: [e]}', 'e: ¦[0.1]')],
  ['tree-min-large', tree('g: {atleast: ¦3, of: [e]}')],
  ['tree-min-small', tree('g: {atleast: ¦0, of: [e]}')],
  ['tree-min-small', tree('g: {atleast: ¦two, of: [e]}')],
  ['tree-min-missing', tree('g: {¦of: [e]}')],
  ['tree-of-stray', tree('g: {and: [e], ¦of: [e]}')],
  ['tree-gate-empty', tree('g: {¦and: []}')],
  ['tree-gate-empty', tree('g: ¦{label: nothing}')],
  ['tree-formula-list', tree('g: ¦[e]')],
  ['tree-operator-unknown', tree('g: {¦adn: [e]}')],
  ['tree-operator-second', tree('g: {and: [e], ¦or: [e]}')],
  ['tree-not-several', tree('g: {¦not: [e, e]}')],
  ['tree-name-twice', tree('g: {or: [h]}', '¦g: 0.1')],
  ['tree-event-key', tree('g: {or: [e]}', 'e: {¦chance: 0.1}')],
  ['tree-house-value', `${tree('g: {or: [e, h]}')}houses: {h: ¦1}\n`],
  ['tree-top-undefined', tree('h: {or: [e]}').replace('top: ', 'top: ¦')],
  ['tree-top-event', tree('h: {or: [e]}').replace('top: g', 'top: ¦e')],
  ['tree-top-unclear', '¦gates: {a: true, b: true}'],
  ['tree-no-gate', '¦gates: {}'],
  ['missing-key', '¦events: {e: 0.1}'],
  ['unknown-key', '¦gate: {}\ngates: {a: true}'],
  ['tree-not-a-map', '¦- and\n'],
  ['tree-not-a-map', '¦'],
  ['reserved-key', 'gates:\n  ¦__proto__: true\n'],
  ['duplicate-id', 'gates:\n  a: true\n  ¦a: false\n'],
  ['tree-too-deep', `gates: {g: ${'{not: '.repeat(61)}¦${'{not: '.repeat(31)}true${'}'.repeat(92)}}`],
];

describe.each([
  ['XML', XML],
  ['YAML', YAML],
] as const)('what is wrong with a tree in %s is told with its place', (_, cases) => {
  test.each(cases)('%s: %s', async (rule, marked) => {
    const { text, line, column } = placed(marked);
    const told = await problemsOf(text);
    expect(told).toMatchObject({ exit: 1, version: 1 });
    const found = told.problems.find((problem) => problem.rule === rule);
    expect(found ?? told.problems).toMatchObject({ rule, line, column });
    for (const language of LANGUAGES) {
      const { problems } = await problemsOf(text, language);
      const message = problems.find((problem) => problem.rule === rule)?.message ?? '';
      expect(message).not.toMatch(/\{\{|undefined|^[\w-]*$/);
      expect(/\p{Script=Han}/u.test(message)).toBe(language === 'zh-CN');
    }
  });
});

test('bytes that no text holds are told with their place', async () => {
  const bytes = Buffer.from([...Buffer.from('<opsa-mef>\nab'), 0xff, 0xfe, ...Buffer.from('</opsa-mef>')]);
  const { problems } = await problemsOf(bytes);
  expect(problems).toEqual([expect.objectContaining({ rule: 'xml-not-text', line: 2, column: 3 })]);
});

describe('warnings leave the answer standing', () => {
  test.each([
    ['tree-gate-idle', tree('g: {or: [e]}\n  h: {not: g}')],
    ['tree-event-idle', tree('g: {or: [e]}', 'e: 0.1\n  f: 0.2')],
    ['tree-probability-missing', tree('g: {or: [e, f]}', 'e: 0.1\n  f:')],
    [
      'psa-beside',
      psa('<define-gate name="g"><constant value="true"/></define-gate>').replace(
        '</opsa-mef>',
        '<define-event-tree name="x"><strange/></define-event-tree></opsa-mef>',
      ),
    ],
    ['psa-attribute-unknown', gate('<event name="e" nmae="f"/>')],
    ['xml-doctype-elsewhere', `<!DOCTYPE opsa-mef SYSTEM "opsa.dtd">\n${gate('<event name="e"/>')}`],
  ])('%s', async (rule, text) => {
    const { exit, problems, text: out } = await problemsOf(text);
    expect(exit).toBe(0);
    expect(problems).toEqual([expect.objectContaining({ rule, severity: 'warning' })]);
    expect(out).toContain('"minimalCutSets"');
  });
});

describe('names that are nearly right', () => {
  test.each([
    ['did you mean "Mains"?', tree('g: {or: [Main]}', 'Mains: 0.1')],
    ['did you mean "电话无人接"?', tree('g: {or: [电话没人接]}', '电话无人接: 0.1')],
    ['did you mean "atleast"?', gate('<atlest min="1"><event name="e"/></atlest>')],
  ])('%s', async (hint, text) => {
    const { problems } = await problemsOf(text);
    expect(problems[0]?.message).toContain(hint);
  });

  test('a top that is none is a usage error', async () => {
    const world = makeWorld();
    world.write('tree', tree('gate: {or: [e]}').replace('top: g\n', ''));
    const ran = await world.run('assess', 'fta', 'tree', '--top', 'gaet');
    expect(ran).toMatchObject({ exit: 2, out: '' });
    expect(ran.err).toContain('gate');
  });

  test.each(['e', 'e=2', 'e=often', 'f=0.1', 'g=true', '=0.1'])(
    '--set %s is a usage error',
    async (given) => {
      const world = makeWorld();
      world.write('tree', tree('g: {or: [e]}'));
      expect(await world.run('assess', 'fta', 'tree', '--set', given)).toMatchObject({ exit: 2, out: '' });
    },
  );
});

test('a file that is too large for YAML is told to be XML, and one over 16 MB is not read', async () => {
  const { problems } = await problemsOf(`${tree('g: {or: [e]}')}# ${'x'.repeat(300_000)}`);
  expect(problems).toEqual([expect.objectContaining({ rule: 'tree-yaml-large', line: 1, column: 1 })]);
  const larger = await problemsOf(`<opsa-mef>${' '.repeat(16 * 1024 * 1024)}</opsa-mef>`);
  expect(larger.problems).toEqual([expect.objectContaining({ rule: 'tree-too-large', line: 1, column: 1 })]);
});
