/** Validators made from the schemas at build time; the errors of a failed one stand in its `errors`. */

declare module '#validators/playbook' {
  import type { ValidateFunction } from 'ajv';
  export const validate: ValidateFunction;
}

declare module '#validators/translation' {
  import type { ValidateFunction } from 'ajv';
  export const validate: ValidateFunction;
}

declare module '#validators/config' {
  import type { ValidateFunction } from 'ajv';
  export const validate: ValidateFunction;
}

declare module '#validators/ahp' {
  import type { ValidateFunction } from 'ajv';
  export const validate: ValidateFunction;
}

declare module '#validators/fuzzy' {
  import type { ValidateFunction } from 'ajv';
  export const validate: ValidateFunction;
}

declare module '#validators/risk' {
  import type { ValidateFunction } from 'ajv';
  export const validate: ValidateFunction;
}

declare module '#validators/scale' {
  import type { ValidateFunction } from 'ajv';
  export const validate: ValidateFunction;
}

declare module '#validators/fault-tree' {
  import type { ValidateFunction } from 'ajv';
  export const validate: ValidateFunction;
}

declare module '#validators/event' {
  import type { ValidateFunction } from 'ajv';
  /** By event type. */
  export const validators: Readonly<Record<string, ValidateFunction | undefined>>;
}

/** The parser of handlebars alone: checking a template needs neither its compiler nor its runtime. */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  export function parseWithoutProcessing(text: string): hbs.AST.Program;
}
