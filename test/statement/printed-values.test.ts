import { describe, expect, test } from 'vitest';
import { printedValues } from '../../src/statement/printed-values.ts';

describe('what a template prints', () => {
  test.each([
    ['no names at all', []],
    ['{{organisation}}, {{contact}}, {{organisation}}', ['organisation', 'contact']],
    ['{{time nextUpdate}}', ['nextUpdate']],
    ['{{#if contact}}call {{contact}}{{else}}{{line}}{{/if}}', ['contact', 'line']],
    ['{{#unless unknowns}}{{channel}}{{/unless}}', ['channel']],
    ['{{#each facts}}{{claim}}{{#if @last}}.{{else}};{{/if}} {{source}}{{/each}}', ['facts']],
    ['{{#each roles}}{{role}} {{person}}{{else}}{{tier.name}}{{/each}}', ['roles', 'tier.name']],
    ['{{#each refuted}}{{claim}}{{reason}}{{/each}}', ['refuted']],
    ['{{#if nextUpdate}}{{#if facts}}{{times.now}}{{/if}}{{/if}}', ['times.now']],
  ])('%s', (template, values) => {
    expect(printedValues(template)).toEqual(values);
  });
});

describe('what a template does not print', () => {
  test.each([
    '{{#if contact}}yes{{/if}}',
    '{{fact "shops"}}',
    '{{! contact }}',
    '{{#each facts}}one more{{/each}}',
    '{{#if contact}}not closed',
  ])('%s', (template) => {
    expect(printedValues(template)).toEqual([]);
  });
});
