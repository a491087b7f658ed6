/** Counts by name in bounded memory: beyond a number of different names, the rest are counted together. */
export class Tally {
  private readonly counts = new Map<string, number>();

  constructor(private readonly limit = 5_000) {}

  add(name: string, by = 1): void {
    const key = this.counts.has(name) || this.counts.size < this.limit ? name : '(others)';
    this.counts.set(key, (this.counts.get(key) ?? 0) + by);
  }

  get total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** The most frequent first; by name where two are as frequent. */
  get entries(): readonly (readonly [string, number])[] {
    return [...this.counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  }

  toJSON(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.entries);
  }
}
