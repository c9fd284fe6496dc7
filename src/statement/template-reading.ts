/** What the check of a playbook asks of templates, as one module: loaded together, their parser is loaded once. */
export { printedValues } from './printed-values.ts';
export { TEMPLATE_VALUES } from './template-names.ts';
export { templateProblems } from './template-problems.ts';
