import { printedValues } from './printed-values.ts';
import { parseTemplate, type TemplateProblem, templateProblems } from './template-problems.ts';

export { TEMPLATE_VALUES } from './template-names.ts';

/** What the check of a playbook asks of a template's text. */
export interface TemplateReader {
  readonly printedValues: (text: string) => readonly string[];
  readonly templateProblems: (text: string) => readonly TemplateProblem[];
}

/** Reads templates for one check of a playbook; each is parsed once, whatever is asked of it. */
export function templateReader(): TemplateReader {
  const parsed = new Map<string, hbs.AST.Program>();
  const parse = (text: string): hbs.AST.Program => {
    const program = parsed.get(text) ?? parseTemplate(text);
    parsed.set(text, program);
    return program;
  };
  return {
    printedValues: (text) => printedValues(text, parse),
    templateProblems: (text) => templateProblems(text, parse),
  };
}
