import type { Playbook } from '../../domain/playbook.ts';
import type { Preapproval } from '../../domain/text-plan.ts';
import type { Path } from '../../domain/finding.ts';

/** Words approved beforehand, with the templates that they stand in. */
export interface PlacedPreapproval {
  readonly preapproved: Preapproval;
  readonly path: Path;
  /** Each with what it may print besides facts and slots, for it was approved with them. */
  readonly templates: readonly { readonly id: string; readonly prints: readonly string[] }[];
}

function inLine({ line }: Playbook): readonly PlacedPreapproval[] {
  if (line?.preapproved === undefined) return [];
  const variants = Object.values(line.units).flatMap(({ template }) =>
    template === undefined ? [] : [{ id: template, prints: ['line'] }],
  );
  const templates = [{ id: line.template, prints: [] }, ...variants];
  return [{ preapproved: line.preapproved, path: ['line', 'preapproved'], templates }];
}

/** Every pre-approval of a playbook with its place: of statements, and of the line with its variants. */
export const preapprovalsIn = (playbook: Playbook): readonly PlacedPreapproval[] => [
  ...Object.entries(playbook.statements).flatMap(([id, { preapproved, template }]) =>
    preapproved === undefined
      ? []
      : [
          {
            preapproved,
            path: ['statements', id, 'preapproved'],
            templates: [{ id: template, prints: [] }],
          },
        ],
  ),
  ...inLine(playbook),
];
