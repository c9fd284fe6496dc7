import type { Path } from '../domain/finding.ts';

/** The path that a JSON Pointer names. */
export const pathOfPointer = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
