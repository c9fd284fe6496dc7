/** Which of so many items hang together by pairs: groups of item numbers, each ascending, in order of their first. */
export function connectedGroups(
  count: number,
  pairs: Iterable<readonly [number, number]>,
): readonly (readonly number[])[] {
  const above = Array.from({ length: count }, (_, item) => item);
  const rootOf = (item: number): number => {
    let root = item;
    while ((above[root] ?? root) !== root) root = above[root] ?? root;
    return root;
  };
  for (const [a, b] of pairs) {
    const [low, high] = [rootOf(a), rootOf(b)].sort((x, y) => x - y);
    if (low !== undefined && high !== undefined) above[high] = low;
  }
  const groups = new Map<number, number[]>();
  for (let item = 0; item < count; item++) {
    const root = rootOf(item);
    groups.set(root, [...(groups.get(root) ?? []), item]);
  }
  return [...groups.values()];
}
