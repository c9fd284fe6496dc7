import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/domain/incident.ts';
import { renderStatement, type StatementValues } from '../../src/statement/render-statement.ts';

const words = {
  gap: (name: string): string => `【to fill: ${name}】`,
  time: (instant: number): string => `<${String(instant)}>`,
};

const values = (more: Partial<StatementValues> = {}): StatementValues => ({
  organisation: 'Example & Co <Ltd>',
  contact: '400',
  title: 'A rat',
  tierName: 'Severe',
  times: { now: 9, aware: 5 },
  nextUpdate: undefined,
  channel: 'Weibo',
  audience: 'the public',
  facts: [],
  ...more,
});

const fact = (id: string, more: Partial<Fact> = {}): Fact => ({
  id,
  claim: `claim ${id}`,
  status: 'confirmed',
  addedAt: 0,
  addedEvent: '',
  earlier: [],
  ...more,
});

const rendered = (template: string, more: Partial<StatementValues> = {}) =>
  renderStatement(template, values(more), words);

describe('a rendered text', () => {
  test('shows what it is given, as it is: nothing is escaped', () => {
    expect(
      rendered('{{organisation}} {{contact}} {{incident.title}} {{tier.name}} {{channel}} {{audience}}'),
    ).toEqual({ text: 'Example & Co <Ltd> 400 A rat Severe Weibo the public\n', facts: [], gaps: [] });
  });

  test('is NFC, with LF line ends, no trailing blanks and one final LF', () => {
    expect(rendered('cafe\u0301  \r\nb\r\r\n\n\n\nc\n\n').text).toBe('caf\u00e9\nb\n\nc\n');
  });

  test('puts times in words', () => {
    expect(rendered('{{time times.aware}} {{time times.now}}')).toMatchObject({
      text: '<5> <9>\n',
      gaps: [],
    });
  });

  test('never lets a value act as a template', () => {
    expect(rendered('{{organisation}}', { organisation: '{{contact}}' }).text).toBe('{{contact}}\n');
  });
});

describe('gaps', () => {
  test.each([
    ['{{organisation}}', { organisation: undefined }, 'organisation'],
    ['{{contact}}', { contact: '' }, 'contact'],
    ['{{tier.name}}', { tierName: undefined }, 'tier.name'],
    ['{{channel}}', { channel: undefined }, 'channel'],
    ['{{time times.occurred}}', {}, 'times.occurred'],
    ['{{time nextUpdate}}', {}, 'nextUpdate'],
    ['{{fact "shops"}}', {}, 'fact shops'],
  ])('%s is a gap when it is missing', (template, more, name) => {
    expect(rendered(template, more)).toEqual({ text: `【to fill: ${name}】\n`, facts: [], gaps: [name] });
  });

  test('a value inside an untaken branch is none', () => {
    expect(rendered('{{#if contact}}call {{contact}}{{/if}}', { contact: undefined })).toMatchObject({
      gaps: [],
    });
  });

  test('a gap is named once however often it shows', () => {
    expect(rendered('{{contact}} {{contact}}', { contact: undefined }).gaps).toEqual(['contact']);
  });
});

describe('facts', () => {
  const facts = [
    fact('shops', { value: '2', unit: '家' }),
    fact('rumour', { status: 'unverified' }),
    fact('lie', { status: 'refuted' }),
    fact('old', { status: 'superseded' }),
    fact('struck', { retracted: true }),
    fact('plain'),
  ];
  const list =
    '{{#each facts}}{{claim}}{{#if value}}={{value}}{{unit}}{{/if}}{{#if @last}}.{{else}};{{/if}}{{/each}}';

  test('only confirmed ones are listed, and named as quoted', () => {
    expect(rendered(list, { facts })).toEqual({
      text: 'claim shops=2家;claim plain.\n',
      facts: ['shops', 'plain'],
      gaps: [],
    });
  });

  test('one is quoted by its key, with its figure where it has one', () => {
    expect(rendered('{{fact "shops"}} {{fact "plain"}}', { facts })).toMatchObject({
      text: '2 家 claim plain\n',
      facts: ['shops', 'plain'],
    });
  });

  test.each(['rumour', 'lie', 'old', 'struck'])('%s cannot be quoted by its key', (key) => {
    expect(rendered(`{{fact "${key}"}}`, { facts }).gaps).toEqual([`fact ${key}`]);
  });

  test('what is not confirmed yet is counted, and what was refuted is not', () => {
    expect(rendered('{{unknowns}}', { facts }).text).toBe('1\n');
    expect(rendered('{{#if unknowns}}some{{else}}none{{/if}}', { facts: [] }).text).toBe('none\n');
  });

  test('a text without facts quotes none', () => {
    expect(rendered('{{organisation}}', { facts }).facts).toEqual([]);
  });
});
