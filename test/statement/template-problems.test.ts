import { describe, expect, test } from 'vitest';
import { templateProblems } from '../../src/statement/template-problems.ts';
import { FACT_VALUES, LIST_DATA, TEMPLATE_VALUES } from '../../src/statement/template-names.ts';

describe('what a template may say', () => {
  test.each([...TEMPLATE_VALUES])('{{%s}} is allowed', (name) => {
    expect(templateProblems(`a {{${name}}} b`)).toEqual([]);
  });

  test.each([...FACT_VALUES, ...LIST_DATA])('{{%s}} is allowed in a list of facts', (name) => {
    expect(templateProblems(`{{#each facts}}{{${name}}}{{/each}}`)).toEqual([]);
  });

  test.each([
    'no names at all',
    '{{time times.aware}}',
    '{{fact "shops"}}',
    '{{#if facts}}a{{else}}b{{/if}}',
    '{{#if a}}{{else if b}}{{/if}}'.replace('a', 'contact').replace('b', 'nextUpdate'),
    '{{#unless unknowns}}a{{/unless}}',
    '{{#each facts}}{{#if @last}}.{{else}};{{/if}}{{/each}}',
    '{{! a remark }}{{!-- another {{one}} --}}',
    '{{~organisation~}}',
  ])('%s is allowed', (template) => {
    expect(templateProblems(template)).toEqual([]);
  });
});

describe('what it may not', () => {
  test.each([
    ['{{constructor}}', 'template-name', 'constructor'],
    ['{{__proto__}}', 'template-name', '__proto__'],
    ['{{organisation.constructor}}', 'template-name', 'organisation.constructor'],
    ['{{lookup this "constructor"}}', 'template-construct', 'lookup'],
    ['{{@root.organisation}}', 'template-name', '@root.organisation'],
    ['{{#each facts}}{{../organisation}}{{/each}}', 'template-name', '../organisation'],
    ['{{this}}', 'template-name', 'this'],
    ['{{orgnisation}}', 'template-name', 'orgnisation'],
    ['{{times}}', 'template-name', 'times'],
    ['{{log "x"}}', 'template-construct', 'log'],
    ['{{helperMissing}}', 'template-name', 'helperMissing'],
    ['{{null}}', 'template-construct', 'NullLiteral'],
    ['{{undefined}}', 'template-construct', 'UndefinedLiteral'],
    ['{{time null}}', 'template-construct', 'NullLiteral'],
    ['{{time (fact "x")}}', 'template-construct', 'SubExpression'],
    ['{{fact "shops" unit="家"}}', 'template-construct', 'unit'],
    ['{{organisation short=1}}', 'template-construct', 'short'],
    ['{{> partial}}', 'template-construct', 'PartialStatement'],
    ['{{#> partial}}x{{/partial}}', 'template-construct', 'PartialBlockStatement'],
    ['{{#*inline "x"}}y{{/inline}}', 'template-construct', 'DecoratorBlock'],
    ['{{* decorator}}', 'template-construct', 'Decorator'],
    ['{{{{raw}}}}x{{{{/raw}}}}', 'template-construct', 'raw'],
    ['{{#with contact}}x{{/with}}', 'template-construct', 'with'],
    ['{{#organisation}}x{{/organisation}}', 'template-construct', 'organisation'],
    ['{{#each facts as |fact|}}x{{/each}}', 'template-construct', 'fact'],
    ['{{#if constructor}}x{{/if}}', 'template-name', 'constructor'],
    ['{{#if facts}}x{{else}}{{evil}}{{/if}}', 'template-name', 'evil'],
  ])('%s', (template, rule, name) => {
    expect(templateProblems(template)).toMatchObject([{ rule, name }]);
  });

  test('every problem has its place, lines and columns from 1', () => {
    expect(templateProblems('fine\n好 {{one}}\n  {{two}}')).toEqual([
      { rule: 'template-name', name: 'one', line: 2, column: 5 },
      { rule: 'template-name', name: 'two', line: 3, column: 5 },
    ]);
  });

  test.each(['{{#if facts}}x', '{{organisation', '{{/if}}', '{{#if facts}}x{{/each}}', '{{}}'])(
    '%s does not parse, and says on which line',
    (broken) => {
      expect(templateProblems(`one\n${broken}`)).toMatchObject([{ rule: 'template-syntax', line: 2 }]);
    },
  );
});
