/** Counts the bytes of appends under way, and tells when there is room again. */
export class MemoryGauge {
  #bytes = 0;
  #waiting: (() => void)[] = [];

  constructor(private readonly limit: number) {}

  get bytes(): number {
    return this.#bytes;
  }

  get isFull(): boolean {
    return this.#bytes > this.limit;
  }

  take(bytes: number): void {
    this.#bytes += bytes;
  }

  give(bytes: number): void {
    this.#bytes -= bytes;
    if (this.isFull || this.#waiting.length === 0) return;
    for (const wake of this.#waiting.splice(0)) wake();
  }

  onceRoom(wake: () => void): void {
    this.#waiting.push(wake);
  }
}
