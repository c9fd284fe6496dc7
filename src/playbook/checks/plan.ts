import type { Playbook, Task } from '../../domain/playbook.ts';
import type { CheckedCondition } from '../condition-check.ts';
import type { Finding, Path } from '../../domain/finding.ts';
import type { Tree } from '../value-kinds.ts';

/** A template file: `templates/ID.LANGUAGE.hbs`. */
export interface TemplateName {
  readonly id: string;
  readonly language: string;
  /** The values that it prints, by path; `facts` for those of confirmed facts. */
  readonly prints?: () => readonly string[];
}

/** What the checks look at: a playbook that the schema let pass, and what stands around it. */
export interface Plan {
  readonly playbook: Playbook;
  /** The same as it was written, joined with what it adapts. */
  readonly written: Tree;
  readonly templates: readonly TemplateName[];
  /** Every value that a template may print, by path. */
  readonly templateValues: readonly string[];
  /** Each condition is parsed once, however many look at it. */
  readonly conditionOf: (source: string) => CheckedCondition;
}

/** Looks for one kind of mistake. */
export type Check = (plan: Plan) => readonly Finding[];

export interface PlannedTask {
  readonly id: string;
  readonly task: Task;
  readonly path: Path;
}

/** Every task with its place, in order. */
export const tasksIn = ({ phases }: Playbook): readonly PlannedTask[] =>
  Object.entries(phases).flatMap(([phase, { tasks }]) =>
    Object.entries(tasks).map(([id, task]) => ({ id, task, path: ['phases', phase, 'tasks', id] })),
  );

/** How bad a tier is: 0 is the mildest, -1 no tier at all. */
export const rankOf = ({ tiers }: Playbook, tier: string): number => Object.keys(tiers).indexOf(tier);
