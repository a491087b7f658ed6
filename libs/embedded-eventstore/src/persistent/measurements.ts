/** Latencies of this many answers are kept. */
const SAMPLE = 1_000;
const QUANTILES: Readonly<Record<string, number>> = {
  Median: 0.5,
  'Quintile 1': 0.2,
  'Quintile 2': 0.4,
  'Quintile 3': 0.6,
  'Quintile 4': 0.8,
  'Quintile 5': 1,
  '90%': 0.9,
  '95%': 0.95,
  '99%': 0.99,
  '99.5%': 0.995,
  '99.9%': 0.999,
};

/** How a consumer, or a group as a whole, is doing. Latencies in milliseconds. */
export class Measurements {
  private readonly startedAt = Date.now();
  private latencies: number[] = [];
  private totalCount = 0;
  private lastTotal = 0;

  get total(): number {
    return this.totalCount;
  }

  /** Counts a message sent, also one that is sent again. */
  delivered(): void {
    this.totalCount++;
  }

  answered(latency: number): void {
    this.latencies.push(latency);
    if (this.latencies.length > 2 * SAMPLE) this.latencies = this.latencies.slice(-SAMPLE);
  }

  perSecond(): number {
    const seconds = Math.max(1, (Date.now() - this.startedAt) / 1000);
    return Math.round(this.totalCount / seconds);
  }

  /** How many since the last time this was asked. */
  sinceLast(): number {
    const since = this.totalCount - this.lastTotal;
    this.lastTotal = this.totalCount;
    return since;
  }

  /** The statistics by the names under which the protocol knows them. */
  observed(): [name: string, value: number][] {
    const sorted = [...this.latencies].sort((a, b) => a - b);
    const at = (quantile: number): number =>
      sorted[Math.min(sorted.length - 1, Math.floor(quantile * sorted.length))] ?? 0;
    const mean = sorted.reduce((sum, latency) => sum + latency, 0) / (sorted.length || 1);
    return [
      ['Mean', Math.round(mean)],
      ...Object.entries(QUANTILES).map(([name, q]): [string, number] => [name, at(q)]),
      ['Fastest', sorted[0] ?? 0],
      ['Highest', sorted.at(-1) ?? 0],
    ];
  }
}
