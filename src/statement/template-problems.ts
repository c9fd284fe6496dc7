import { parseWithoutProcessing } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import {
  CONCERN_VALUES,
  FACT_VALUES,
  LIST_DATA,
  REFUTED_VALUES,
  ROLE_VALUES,
  TEMPLATE_BLOCKS,
  TEMPLATE_HELPERS,
  TEMPLATE_VALUES,
} from './template-names.ts';

/** A name or construct that a template may not hold, with its place; lines and columns count from 1. */
export interface TemplateProblem {
  readonly rule: 'template-syntax' | 'template-name' | 'template-construct';
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

const ALLOWED_PATHS = new Set<string>([
  ...TEMPLATE_VALUES,
  ...FACT_VALUES,
  ...REFUTED_VALUES,
  ...ROLE_VALUES,
  ...CONCERN_VALUES,
  ...LIST_DATA,
]);
const HELPERS = new Set<string>(TEMPLATE_HELPERS);
const BLOCKS = new Set<string>(TEMPLATE_BLOCKS);

const problem = (
  rule: TemplateProblem['rule'],
  name: string,
  loc: hbs.AST.SourceLocation,
): TemplateProblem => ({
  rule,
  name,
  line: loc.start.line,
  column: loc.start.column + 1,
});

const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression => node.type === 'PathExpression';

function expressionProblems(node: hbs.AST.Node): readonly TemplateProblem[] {
  if (node.type === 'StringLiteral' || node.type === 'NumberLiteral' || node.type === 'BooleanLiteral')
    return [];
  if (isPath(node))
    return ALLOWED_PATHS.has(node.original) ? [] : [problem('template-name', node.original, node.loc)];
  return [problem('template-construct', node.type, node.loc)];
}

function callProblems(
  node: hbs.AST.MustacheStatement | hbs.AST.BlockStatement,
  known: ReadonlySet<string>,
): readonly TemplateProblem[] {
  const { path, params } = node;
  const hash = node.hash as hbs.AST.Hash | undefined;
  const pairs = (hash?.pairs ?? []).map(({ key, loc }) => problem('template-construct', key, loc));
  if (isPath(path) && known.has(path.original)) return [...params.flatMap(expressionProblems), ...pairs];
  if (params.length > 0 || node.type === 'BlockStatement') {
    return [problem('template-construct', isPath(path) ? path.original : path.type, node.loc)];
  }
  return [...expressionProblems(path), ...pairs];
}

function statementProblems(node: hbs.AST.Statement): readonly TemplateProblem[] {
  switch (node.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return [];
    case 'MustacheStatement':
      return callProblems(node as hbs.AST.MustacheStatement, HELPERS);
    case 'BlockStatement': {
      const block = node as hbs.AST.BlockStatement;
      const inner = [block.program, block.inverse as hbs.AST.Program | undefined];
      return [
        ...callProblems(block, BLOCKS),
        ...inner.flatMap((program) => (program ? programProblems(program) : [])),
      ];
    }
    default:
      return [problem('template-construct', node.type, node.loc)];
  }
}

function programProblems(program: hbs.AST.Program): readonly TemplateProblem[] {
  const blockParams = program.blockParams as readonly string[] | undefined;
  const named = (blockParams ?? []).map((name) => problem('template-construct', name, program.loc));
  return [...named, ...program.body.flatMap(statementProblems)];
}

/** Reads a template's syntax tree. @throws the library's error when it cannot be parsed. */
export const parseTemplate = (text: string): hbs.AST.Program => parseWithoutProcessing(text);

/** Everything in a template that is not on the allow-list, in order; one problem when it does not parse at all. */
export function templateProblems(text: string, parse = parseTemplate): readonly TemplateProblem[] {
  try {
    return programProblems(parse(text));
  } catch (error) {
    const [, line] = /(?:line | - )(\d+)/.exec(String(error)) ?? [];
    return [{ rule: 'template-syntax', name: '', line: Number(line ?? 1), column: 1 }];
  }
}
