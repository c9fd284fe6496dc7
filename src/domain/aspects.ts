import type { Answers } from './answer.ts';
import { entryOf } from './map-entry.ts';
import { type Aspect, ASPECTS, type Classification } from './playbook.ts';

/** What a question tells of; a floor tells of the nature where the playbook does not say. */
export function aspectOf({ factors, floors }: Classification, id: string): Aspect | undefined {
  const floor = entryOf(floors, id);
  return floor === undefined ? entryOf(factors, id)?.aspect : (floor.aspect ?? 'nature');
}

const isAsked = ({ floors }: Classification, id: string): boolean => {
  const floor = entryOf(floors, id);
  return floor === undefined || floor.ask !== undefined;
};

/**
 * The aspects of which not one answer is known, among those that the playbook asks about; none for a playbook that does
 * not sort its questions by aspect.
 */
export function unknownAspects(classification: Classification, answers: Answers): readonly Aspect[] {
  const { factors, floors } = classification;
  const isSorted = [...Object.values(factors), ...Object.values(floors)].some(
    ({ aspect }) => aspect !== undefined,
  );
  if (!isSorted) return [];
  const asked = Object.keys({ ...floors, ...factors }).filter((id) => isAsked(classification, id));
  return ASPECTS.filter((aspect) => {
    const ids = asked.filter((id) => aspectOf(classification, id) === aspect);
    return ids.length > 0 && ids.every((id) => (entryOf(answers, id) ?? 'unknown') === 'unknown');
  });
}
