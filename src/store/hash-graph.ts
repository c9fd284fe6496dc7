import type { StoredRecord } from './record.ts';

/** How a whole record does not fit what stands before it. */
export type GraphFault =
  | { readonly code: 'record-repeated' }
  | { readonly code: 'link-missing' }
  | { readonly code: 'link-unknown'; readonly link: string };

/**
 * The graph of ids that the records of one file make, in file order. A damaged line explains one unknown link after
 * it; the record it held is taken to have named the heads of its time.
 */
export class HashGraph {
  private readonly ids = new Set<string>();
  private readonly named = new Set<string>();
  private readonly open = new Set<string>();
  private readonly lost: (readonly string[])[] = [];
  private isBegun = false;

  /** Notes a line whose record is gone. */
  lose(): void {
    this.isBegun = true;
    this.lost.push([...this.open]);
  }

  /** Takes the next record and says what is wrong with its place; a repeated one is not taken again. */
  add({ id, prev }: StoredRecord): GraphFault | undefined {
    if (this.ids.has(id)) return { code: 'record-repeated' };
    const isFirst = !this.isBegun;
    const unknown = prev.find((link) => !this.isExplained(link));
    this.isBegun = true;
    this.ids.add(id);
    prev.forEach(this.name);
    if (!this.named.has(id)) this.open.add(id);
    if (unknown !== undefined) return { code: 'link-unknown', link: unknown };
    return prev.length === 0 && !isFirst ? { code: 'link-missing' } : undefined;
  }

  private readonly name = (id: string): void => {
    this.named.add(id);
    this.open.delete(id);
  };

  private isExplained(link: string): boolean {
    if (this.ids.has(link) || this.named.has(link)) return true;
    const before = this.lost.shift();
    before?.forEach(this.name);
    return before !== undefined;
  }

  /** Ids that no record names, sorted. */
  heads(): readonly string[] {
    return [...this.open].sort();
  }
}
