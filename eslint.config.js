import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { noStraySentence } from './tools/lint/no-stray-sentence.js';

/** Where the outside world comes in: everything else is handed a Context. */
const WORLD = ['src/cli/entry.ts', 'src/cli/dispatcher.ts', 'src/store/platform.ts'];

const from = 'Take it from the Context, which src/cli/entry.ts builds once.';

const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: one name for one thing, wherever it is used.',
};

const NO_CLOCK_OR_CHANCE = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: `No clock here. ${from}` },
  { selector: "CallExpression[callee.name='Date']", message: `No clock here. ${from}` },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: `No clock here. ${from}`,
  },
  { selector: "MemberExpression[object.name='performance']", message: `No clock here. ${from}` },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: `No chance here. ${from}`,
  },
  { selector: "Identifier[name='globalThis']", message: `No globals here. ${from}` },
];

const NO_MOCKS = [
  {
    selector:
      "CallExpression[callee.object.name='vi'][callee.property.name=/^(mock|doMock|stubGlobal|useFakeTimers)$/]",
    message: 'No module mocks and no fake timers: hand the test its own Context, clock or directory.',
  },
  {
    selector:
      'CallExpression[callee.object.name=/^(test|it|describe)$/][callee.property.name=/^(skip|only|todo)$/]',
    message: 'A test runs or does not exist.',
  },
];

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'test/fixtures/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'no-param-reassign': 'error',
      // Text from outside is cleaned of control characters by patterns that name them.
      'no-control-regex': 'off',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { crisis: { rules: { 'no-stray-sentence': noStraySentence } } },
    rules: {
      'crisis/no-stray-sentence': ['error', { vocabulary: false }],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, ...NO_CLOCK_OR_CHANCE],
      'no-restricted-globals': [
        'error',
        ...['process', 'console', 'fetch'].map((name) => ({ name, message: from })),
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'node:process', message: from },
            { name: 'process', message: from },
            {
              name: 'node:crypto',
              importNames: ['randomBytes', 'randomInt', 'randomUUID', 'webcrypto'],
              message: from,
            },
            { name: 'node:perf_hooks', message: from },
          ],
        },
      ],
    },
  },
  {
    // What reads people's words knows words, and says none.
    files: ['src/reading/**', 'src/statement/text-*.ts'],
    rules: { 'crisis/no-stray-sentence': ['error', { vocabulary: true }] },
  },
  {
    // Sentences stand in the locales; a schema's descriptions are for editors.
    files: ['src/locales/**', 'src/playbook/{schema,*-schema}.ts'],
    rules: { 'crisis/no-stray-sentence': 'off', 'max-lines': 'off' },
  },
  {
    files: WORLD,
    rules: {
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT],
      'no-restricted-globals': ['error', 'fetch', 'console'],
      'no-restricted-imports': 'off',
    },
  },
  { files: ['test/**/*.ts'], rules: { 'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, ...NO_MOCKS] } },
  {
    files: ['tools/**/*.js', '*.js'],
    languageOptions: { globals: { process: 'readonly', Buffer: 'readonly', console: 'readonly' } },
  },
  {
    files: ['**/*.cjs', 'bin/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', module: 'readonly', __dirname: 'readonly' },
    },
  },
  { files: ['eslint.config.js', 'test/vitest.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
