/** Counts the bytes of appends under way, and tells when there is room again. */
export class MemoryGauge {
  private heldBytes = 0;
  private waiting: (() => void)[] = [];

  constructor(private readonly limit: number) {}

  get bytes(): number {
    return this.heldBytes;
  }

  get isFull(): boolean {
    return this.heldBytes > this.limit;
  }

  take(bytes: number): void {
    this.heldBytes += bytes;
  }

  give(bytes: number): void {
    this.heldBytes -= bytes;
    if (this.isFull || this.waiting.length === 0) return;
    for (const wake of this.waiting.splice(0)) wake();
  }

  onceRoom(wake: () => void): void {
    this.waiting.push(wake);
  }
}
