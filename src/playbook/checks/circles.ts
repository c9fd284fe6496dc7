import type { Playbook, TieredMoment } from '../../domain/playbook.ts';
import type { Finding } from '../../domain/finding.ts';
import { type Check, type PlannedTask, tasksIn } from './plan.ts';

type Edges = ReadonlyMap<string, readonly string[]>;

/** The circle that starts at an id and comes back to it, if there is one: `verify → decide → verify`. */
function circleFrom(start: string, edges: Edges): readonly string[] | undefined {
  const seen = new Set<string>();
  const open: (readonly string[])[] = [[start]];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const next of edges.get(path.at(-1) ?? '') ?? []) {
      if (next === start) return [...path, next];
      if (seen.has(next)) continue;
      seen.add(next);
      open.push([...path, next]);
    }
  }
  return undefined;
}

/** Each circle once, at the first of its tasks. */
function circlesAmong(
  tasks: readonly PlannedTask[],
  edges: Edges,
): readonly { at: PlannedTask; circle: readonly string[] }[] {
  const told = new Set<string>();
  return tasks.flatMap((at) => {
    if (told.has(at.id)) return [];
    const circle = circleFrom(at.id, edges);
    circle?.forEach((id) => told.add(id));
    return circle === undefined ? [] : [{ at, circle }];
  });
}

const edgesOf = (playbook: Playbook, next: (task: PlannedTask) => readonly string[]): Edges =>
  new Map(tasksIn(playbook).map((task) => [task.id, next(task)]));

function circles(
  playbook: Playbook,
  key: string,
  rule: string,
  next: (task: PlannedTask) => readonly string[],
): readonly Finding[] {
  return circlesAmong(tasksIn(playbook), edgesOf(playbook, next)).map(({ at, circle }) => ({
    rule,
    path: [...at.path, key],
    part: 'key',
    values: { circle: circle.join(' → ') },
  }));
}

/** The tasks that a moment counts from. */
export function anchorTasks(moment: TieredMoment | undefined): readonly string[] {
  if (moment === undefined) return [];
  const moments = 'all' in moment ? [moment.all] : Object.values(moment.byTier);
  return moments.flatMap(({ start }) => (start.kind === 'task' ? [start.task] : []));
}

/** Tasks that wait for each other, and deadlines that count from each other. */
export const checkCircles: Check = ({ playbook }) => [
  ...circles(playbook, 'after', 'after-circular', ({ task }) => task.after ?? []),
  ...circles(playbook, 'due', 'due-circular', ({ task }) => anchorTasks(task.due)),
];
