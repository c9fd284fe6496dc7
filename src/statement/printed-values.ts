import { parseTemplate } from './template-problems.ts';

const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression => node.type === 'PathExpression';

const pathsOf = (nodes: readonly hbs.AST.Expression[]): readonly string[] =>
  nodes.flatMap((node) => (isPath(node) ? [node.original] : []));

function printedBy({ path, params }: hbs.AST.MustacheStatement): readonly string[] {
  if (!isPath(path) || path.original.startsWith('@') || path.original === 'fact') return [];
  return params.length > 0 ? pathsOf(params) : [path.original];
}

/** What is printed inside `{{#each facts}}` is `facts`, whatever it is called there. */
function inBlock({ path, params, program, inverse }: hbs.AST.BlockStatement): readonly string[] {
  const inside = valuesIn(program);
  const listed = isPath(path) && path.original === 'each' ? pathsOf(params) : [];
  const printed = listed.length > 0 ? (inside.length > 0 ? listed : []) : inside;
  const other = inverse as hbs.AST.Program | undefined;
  return [...printed, ...(other === undefined ? [] : valuesIn(other))];
}

const valuesIn = ({ body }: hbs.AST.Program): readonly string[] =>
  body.flatMap((node) => {
    if (node.type === 'MustacheStatement') return printedBy(node as hbs.AST.MustacheStatement);
    return node.type === 'BlockStatement' ? inBlock(node as hbs.AST.BlockStatement) : [];
  });

/**
 * The values that a template prints, by path and each once; what it only asks about (`{{#if contact}}`) and what
 * `{{fact}}` quotes is not among them. Nothing for a template that does not parse, of which its check tells.
 */
export function printedValues(text: string, parse = parseTemplate): readonly string[] {
  try {
    return [...new Set(valuesIn(parse(text)))];
  } catch {
    return [];
  }
}
